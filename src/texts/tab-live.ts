import { defineTexts } from './catalogue.ts';

/** How the meeting goes along: its pace, who keeps the protocol, the last steps, times told afterwards. */
export const liveTexts = defineTexts({
  behind: {
    sv: 'Mötet ligger cirka {minutes} minuter efter.',
    en: 'The meeting is about {minutes} minutes behind.',
  },
  ahead: {
    sv: 'Mötet ligger cirka {minutes} minuter före.',
    en: 'The meeting is about {minutes} minutes ahead.',
  },
  withdrawn: {
    sv: 'Inga tider beräknas just nu. Har ”Nästa ärende” glömts?',
    en: 'No times are predicted right now. Was “Next item” forgotten?',
  },
  keeps: { sv: '{name} för protokollet', en: '{name} keeps the protocol' },
  youKeep: { sv: 'Du för protokollet', en: 'You keep the protocol' },
  nobodyKeeps: { sv: 'Ingen för protokollet än', en: 'Nobody keeps the protocol yet' },
  takeOver: { sv: 'Ta över', en: 'Take over' },
  takeOverLabel: { sv: 'Ta över protokollet', en: 'Take over the protocol' },
  tookOver: {
    sv: '{name} tar över protokollet. Du kan fortsätta skriva.',
    en: '{name} takes over the protocol. You can keep writing.',
  },
  undo: { sv: 'Ångra', en: 'Undo' },
  undoOf: { sv: 'Ångra: {step}', en: 'Undo: {step}' },
  undone: { sv: 'Ångrat: {step}.', en: 'Undone: {step}.' },
  undoKeys: { sv: 'Ctrl+Alt+Z', en: 'Ctrl+Alt+Z' },
  stepAt: { sv: '{time} {step}', en: '{time} {step}' },
  stepBy: { sv: 'av {name}', en: 'by {name}' },
  steps: { sv: 'Senaste steg', en: 'Last steps' },
  stepsText: {
    sv: 'Det du ångrar tas inte bort ur loggen: mötet blir som det var innan. Det som någon har gått vidare från rättas för hand.',
    en: 'What you undo stays in the log: the meeting becomes as it was before. What somebody has gone on from is put right by hand.',
  },
  noSteps: { sv: 'Det finns inget att ångra.', en: 'There is nothing to undo.' },
  times: { sv: 'Tider', en: 'Times' },
  timesTitle: { sv: 'Tider för ärenden och pauser', en: 'Times of items and breaks' },
  timesText: {
    sv: 'Tiderna avgör vilka som deltog i vilket beslut. Lämna tomt det som inte är känt.',
    en: 'The times tell who took part in which decision. Leave empty what is not known.',
  },
  meeting: { sv: 'Mötet', en: 'The meeting' },
  breakNumber: { sv: 'Paus {number}', en: 'Break {number}' },
  startOf: { sv: 'Start: {title}', en: 'Start: {title}' },
  endOf: { sv: 'Slut: {title}', en: 'End: {title}' },
  start: { sv: 'Start', en: 'Start' },
  end: { sv: 'Slut', en: 'End' },
  addBreak: { sv: 'Lägg till en paus', en: 'Add a break' },
  removeBreak: { sv: 'Ta bort paus {number}', en: 'Remove break {number}' },
  timesSaved: { sv: 'Tiderna är sparade.', en: 'The times are saved.' },
  goingOn: { sv: 'pågår', en: 'going on' },
});

/** Who took part in a decision. */
export const tookPartTexts = defineTexts({
  summary: { sv: 'Vilka deltog i beslutet?', en: 'Who took part in the decision?' },
  whole: { sv: 'Deltog: {names}.', en: 'Took part: {names}.' },
  part: { sv: 'Deltog i en del: {names}.', en: 'Took part in some of it: {names}.' },
  none: { sv: 'Deltog inte: {names}.', en: 'Took no part: {names}.' },
  recused: { sv: 'Anmälde jäv: {names}.', en: 'Declared a conflict of interest: {names}.' },
  unknown: { sv: 'Okänt: {names}.', en: 'Not known: {names}.' },
  unconfirmed: {
    sv: 'Det är inte känt: närvaron är inte bekräftad.',
    en: 'That is not known: attendance has not been confirmed.',
  },
});

/** A meeting that will not be held, and one that is only rehearsed. */
export const occasionTexts = defineTexts({
  heading: { sv: 'Inför mötet', en: 'Before the meeting' },
  rehearse: { sv: 'Repetera mötet', en: 'Rehearse the meeting' },
  rehearseHint: {
    sv: 'Du provar hela mötet på en kopia som ingen annan ser. Inget skickas och inget publiceras.',
    en: 'You try the whole meeting on a copy that nobody else sees. Nothing is sent and nothing is posted.',
  },
  rehearsal: { sv: 'Repetition: ingen annan ser detta.', en: 'Rehearsal: nobody else sees this.' },
  rehearsalOver: { sv: 'Repetitionen är avslutad.', en: 'The rehearsal is over.' },
  endRehearsal: { sv: 'Avsluta repetitionen', en: 'End the rehearsal' },
  toMeeting: { sv: 'Till det riktiga mötet', en: 'To the real meeting' },
  cancel: { sv: 'Ställ in mötet', en: 'Cancel the meeting' },
  cancelAsk: { sv: 'Ställa in mötet?', en: 'Cancel the meeting?' },
  cancelText: {
    sv: 'Kallelsen i kanalen visar att mötet är inställt, de som är kallade får ett mejl och inga fler svar tas emot. Ärendena väntar på ett annat möte. Det går inte att ångra.',
    en: 'The notice in the channel shows that the meeting is cancelled, those called get a mail and no more replies are taken. Its items wait for another meeting. This cannot be undone.',
  },
  cancelDraftText: {
    sv: 'Utkastet ställs in. Ingen är kallad. Ärendena väntar på ett annat möte. Det går inte att ångra.',
    en: 'The draft is cancelled. Nobody has been called. Its items wait for another meeting. This cannot be undone.',
  },
  reason: { sv: 'Skäl', en: 'Reason' },
  reasonHint: {
    sv: 'Visas för alla som är kallade. Kan lämnas tomt.',
    en: 'Shown to everybody called. May be left empty.',
  },
  keep: { sv: 'Behåll mötet', en: 'Keep the meeting' },
  cancelled: { sv: 'Mötet är inställt.', en: 'The meeting is cancelled.' },
  cancelledBecause: {
    sv: 'Mötet är inställt. Skäl: {reason}',
    en: 'The meeting is cancelled. Reason: {reason}',
  },
});
