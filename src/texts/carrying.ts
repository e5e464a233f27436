import { defineTexts } from './catalogue.ts';

/** The bot on what is carried between meetings: deferring, proposing, what waits. */
export const carryingTexts = defineTexts({
  // help
  helpPropose: { sv: 'föreslå ärende Gemensam växel', en: 'propose item A common switchboard' },
  helpProposeDoes: {
    sv: 'föreslår ett ärende till ett kommande möte; skriv mer om det på nästa rad',
    en: 'proposes a matter for a coming meeting; write more about it on the next line',
  },
  helpWaiting: { sv: 'väntande', en: 'waiting' },
  helpWaitingDoes: {
    sv: 'visar ärenden som väntar på att tas upp',
    en: 'shows the matters that wait to be taken up',
  },
  helpDefer: {
    sv: 'skjut upp 4 · skjut upp 4 till mail · bordlägg 4 · ta upp 4',
    en: 'defer 4 · defer 4 to mail · table 4 · take up 4',
  },
  helpDeferDoes: {
    sv: 'skjuter upp eller bordlägger ett ärende, eller tar upp det ändå (sekretariatet och ordföranden)',
    en: 'defers or tables an item, or takes it up after all (secretariat and chair)',
  },

  // proposing
  propose: { sv: 'Föreslå ärende', en: 'Propose a matter' },
  proposeBy: { sv: 'Föreslå ärenden', en: 'Propose matters' },
  proposeByDate: { sv: 'senast {date}', en: 'by {date}' },
  proposalTitle: { sv: 'Ärende', en: 'Matter' },
  proposalMissing: { sv: 'Skriv vad ärendet gäller.', en: 'Write what the matter is about.' },
  proposalBackground: { sv: 'Varför, och vad du vill uppnå', en: 'Why, and what you want to achieve' },
  proposalMinutes: { sv: 'Minuter', en: 'Minutes' },
  minutesWrong: { sv: 'Skriv antalet minuter med siffror.', en: 'Write the number of minutes in figures.' },
  proposalFor: {
    sv: 'Sekretariatet svarar om ärendet tas upp. Du ser svaret under Väntande ärenden i fliken Rådslag.',
    en: 'The secretariat answers whether it will be taken up. You find the answer under Waiting matters in the Rådslag tab.',
  },
  send: { sv: 'Skicka förslaget', en: 'Send the proposal' },
  proposed: {
    sv: 'Ditt förslag ”{title}” är registrerat. Sekretariatet svarar om det tas upp; svaret ser du under Väntande ärenden i fliken Rådslag.',
    en: 'Your proposal “{title}” is registered. The secretariat answers whether it will be taken up; you find the answer under Waiting matters in the Rådslag tab.',
  },
  proposedLate: {
    sv: 'Ditt förslag ”{title}” är registrerat. Sista dagen att föreslå ärenden till nästa möte har passerat: sekretariatet avgör om det hinner tas upp. Svaret ser du under Väntande ärenden i fliken Rådslag.',
    en: 'Your proposal “{title}” is registered. The last day to propose matters for the next meeting has passed: the secretariat decides whether there is time for it. You find the answer under Waiting matters in the Rådslag tab.',
  },
  whatToPropose: {
    sv: 'Skriv ärendet efter ordet: ”föreslå ärende Gemensam växel”. Ingenting har ändrats.',
    en: 'Write the matter after the word: “propose item A common switchboard”. Nothing has changed.',
  },

  // what waits
  waitingTitle: { sv: 'Väntande ärenden', en: 'Waiting matters' },
  noneWaiting: { sv: 'Inga ärenden väntar.', en: 'No matters are waiting.' },
  waitingLine: { sv: '{source} · {when}', en: '{source} · {when}' },
  waitingCondition: { sv: '{source} · {when}, {condition}', en: '{source} · {when}, {condition}' },
  moreWaiting: { sv: 'Ytterligare {count} visas i fliken.', en: 'Another {count} show in the tab.' },
  openWaiting: { sv: 'Öppna Väntande ärenden', en: 'Open Waiting matters' },

  // deferring
  defer: { sv: 'Skjut upp ärende', en: 'Defer an item' },
  deferTo: { sv: 'När tas ärendet upp?', en: 'When will it be taken up?' },
  deferNext: { sv: 'Flyttas till nästa möte', en: 'Moved to the next meeting' },
  deferTabled: { sv: 'Bordläggs till nästa möte', en: 'Tabled to the next meeting' },
  deferMail: { sv: 'Via mail från sekretariatet', en: 'By mail from the secretariat' },
  deferEither: {
    sv: 'Via mail eller vid kommande möte',
    en: 'By mail or at a coming meeting',
  },
  deferNotAtAll: { sv: 'Tas upp ändå vid det här mötet', en: 'Taken up at this meeting after all' },
  deferTogether: { sv: 'Tillsammans med ärendet', en: 'Together with the matter' },
  deferNote: { sv: 'Skäl, skrivs i protokollet', en: 'Reason, printed in the protocol' },
  deferChoose: { sv: 'Välj när ärendet tas upp.', en: 'Choose when it will be taken up.' },
  deferred: { sv: '{item}: {sentence}', en: '{item}: {sentence}' },
  resumed: {
    sv: '{item} tas upp vid det här mötet.',
    en: '{item} will be taken up at this meeting.',
  },
  whichItem: {
    sv: 'Ange vilket ärende, till exempel ”skjut upp 4”. Ingenting har ändrats.',
    en: 'Say which item, for example “defer 4”. Nothing has changed.',
  },
  whereTo: {
    sv: 'Vi förstod inte vart ärendet ska skjutas upp. Ingenting har ändrats. Skriv till exempel ”skjut upp 4”, ”skjut upp 4 till mail” eller ”bordlägg 4”.',
    en: 'We did not understand where the item is to be deferred. Nothing has changed. Write for example “defer 4”, “defer 4 to mail” or “table 4”.',
  },
  itemDeferred: { sv: 'Uppskjutet: {when}', en: 'Deferred: {when}' },
});
