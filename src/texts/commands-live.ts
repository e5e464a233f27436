import { defineTexts } from './catalogue.ts';

/** Typed commands about how a meeting goes along, and what a formal body notes. */
export const liveCommandTexts = defineTexts({
  helpUndo: { sv: 'ångra', en: 'undo' },
  helpUndoDoes: {
    sv: 'tar tillbaka det du senast gjorde i mötet',
    en: 'takes back what you last did in the meeting',
  },
  helpTakeOver: { sv: 'ta över', en: 'take over' },
  helpTakeOverDoes: {
    sv: 'du för protokollet från och med nu (sekretariatet)',
    en: 'you keep the protocol from now on (secretariat)',
  },
  helpParts: {
    sv: 'Namn delar av mötet · Namn efter mötet',
    en: 'Name parts of the meeting · Name after the meeting',
  },
  helpPartsDoes: {
    sv: 'registrerar att någon var med delar av mötet, eller kom när det var slut',
    en: 'registers that somebody was there for parts of the meeting, or came when it was over',
  },
  helpTimes: { sv: 'tider 3 9.00–9.20', en: 'times 3 9:00–9:20' },
  helpTimesDoes: { sv: 'rättar när ett ärende behandlades', en: 'puts right when an item was dealt with' },
  helpCancel: { sv: 'ställ in mötet', en: 'cancel the meeting' },
  helpCancelDoes: {
    sv: 'ställer in det möte som är kallat; skriv skälet efter (sekretariatet)',
    en: 'cancels the meeting people are called to; write the reason after it (secretariat)',
  },
  helpFormal: {
    sv: 'jäv Namn 3 · omröstning 3 7 för 3 emot 1 avstod · reservation Namn 3',
    en: 'conflict Name 3 · vote 3 7 for 3 against 1 abstained · reservation Name 3',
  },
  helpFormalDoes: {
    sv: 'antecknar det i ärende 3, om gruppen tillämpar det',
    en: 'notes it in item 3, if the group applies it',
  },
  undone: { sv: 'Ångrat: {step}.', en: 'Undone: {step}.' },
  undo: { sv: 'Ångra: {step}', en: 'Undo: {step}' },
  tookOver: { sv: 'Du för protokollet från och med nu.', en: 'You keep the protocol from now on.' },
  takeOver: { sv: 'Ta över protokollet', en: 'Take over the protocol' },
  keeps: { sv: '{name} för protokollet.', en: '{name} keeps the protocol.' },
  parts: {
    sv: '{name} var med delar av mötet. Registrerat.',
    en: '{name} was there for parts of the meeting. Registered.',
  },
  afterwards: {
    sv: '{name} anslöt efter mötet. Registrerat.',
    en: '{name} came after the meeting. Registered.',
  },
  timesSet: { sv: '{item}: {span}. Registrerat.', en: '{item}: {span}. Registered.' },
  cancelled: { sv: 'Mötet är inställt: {meeting}.', en: 'The meeting is cancelled: {meeting}.' },
  recused: {
    sv: '{name} har anmält jäv i {item}. Antecknat.',
    en: '{name} has declared a conflict of interest in {item}. Noted.',
  },
  unrecused: {
    sv: 'Jävet för {name} i {item} är återtaget.',
    en: 'The conflict of interest of {name} in {item} is withdrawn.',
  },
  voted: { sv: 'Omröstningen är antecknad i {item}.', en: 'The vote is noted in {item}.' },
  reserved: { sv: 'Antecknat i {item}: {text}', en: 'Noted in {item}: {text}' },
});
