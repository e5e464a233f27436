import { defineTexts } from './catalogue.ts';

/** The message extension: what it finds, and what it answers when it finds nothing. */
export const extensionTexts = defineTexts({
  // what was found
  decision: { sv: 'Beslut', en: 'Decision' },
  item: { sv: 'Ärende', en: 'Item' },
  protocol: { sv: 'Protokoll', en: 'Protocol' },
  task: { sv: 'Uppdrag', en: 'Task' },
  matter: { sv: 'Ärendets gång', en: 'History of the matter' },
  meeting: { sv: 'Möte', en: 'Meeting' },
  meetingOn: { sv: '{title} {date}', en: '{title}, {date}' },
  presentedBy: { sv: 'Föredragande: {names}', en: 'Presented by: {names}' },
  owner: { sv: 'Ansvarig: {owner}', en: 'Responsible: {owner}' },
  deadlineAndStatus: { sv: '{deadline} · {status}', en: '{deadline} · {status}' },
  timesOne: { sv: 'Har varit uppe vid ett möte.', en: 'Has been up at one meeting.' },
  timesMany: {
    sv: 'Har varit uppe vid {count} möten, senast {date}.',
    en: 'Has been up at {count} meetings, last on {date}.',
  },
  proposal: { sv: 'Förslaget: {words}', en: 'The proposal: {words}' },
  open: { sv: 'Öppna i Rådslag', en: 'Open in Rådslag' },

  // how far it has come
  agreed: { sv: 'Fastställt protokoll', en: 'Agreed protocol' },
  agreedNumber: { sv: 'Protokoll {number}', en: 'Protocol {number}' },
  preliminary: { sv: 'Preliminärt', en: 'Preliminary' },
  unposted: { sv: 'Utkast, bara för dig som får läsa det', en: 'Draft, for those alone who may read it' },
  withheld: {
    sv: 'Det här är ett utkast. Orden visas i Rådslag för den som får läsa dem.',
    en: 'This is a draft. The words are shown in Rådslag to those who may read them.',
  },
  withheldHeading: { sv: 'Utkast', en: 'Draft' },

  // what begins at a message
  noMeetingToDecide: {
    sv: 'Det finns inget möte att registrera beslut i. Ingenting har ändrats. Publicera en kallelse eller starta mötet först.',
    en: 'There is no meeting to record a decision in. Nothing has changed. Post a notice or start the meeting first.',
  },
  noMeetingToPlan: {
    sv: 'Det finns inget kommande möte att lägga till ärendet på. Ingenting har ändrats. Upprätta ett möte i fliken Rådslag först.',
    en: 'There is no coming meeting to add the item to. Nothing has changed. Draft a meeting in the Rådslag tab first.',
  },
  noMeetingToPropose: {
    sv: 'Det finns inget möte som tar emot förslag nu. Ingenting har ändrats. Föreslå ärendet under Väntande ärenden i fliken Rådslag.',
    en: 'No meeting takes proposals now. Nothing has changed. Propose the matter under Waiting matters in the Rådslag tab.',
  },
  noMeetingToAnswer: {
    sv: 'Det finns inget möte att svara på. Ingenting har ändrats. Svar kan registreras när kallelsen är publicerad.',
    en: 'There is no meeting to reply to. Nothing has changed. Replies can be registered once the notice is posted.',
  },
  notYours: {
    sv: 'Du kan registrera ditt eget svar, men inte någon annans. Ingenting har ändrats. Be {name} att svara, eller kontakta sekretariatet.',
    en: 'You can register your own reply, but not somebody else’s. Nothing has changed. Ask {name} to reply, or contact the secretariat.',
  },
  theWriter: { sv: 'den som skrev', en: 'the writer' },
  addTitle: { sv: 'Lägg till på dagordningen', en: 'Add to the agenda' },
  addTo: { sv: 'Möte', en: 'Meeting' },
  chooseMeeting: { sv: 'Välj ett möte.', en: 'Choose a meeting.' },
  addItem: { sv: 'Ärende', en: 'Item' },
  addItemMissing: { sv: 'Skriv vad ärendet gäller.', en: 'Write what the item is about.' },
  addBackground: { sv: 'Bakgrund', en: 'Background' },
  addFrom: { sv: 'Ange {name} som förslagsställare', en: 'Name {name} as the proposer' },
  add: { sv: 'Lägg till', en: 'Add' },
  added: {
    sv: 'Ärendet ”{title}” är tillagt på dagordningen för {meeting}.',
    en: 'The item “{title}” has been added to the agenda of {meeting}.',
  },
  replyTitle: { sv: 'Registrera som svar', en: 'Register as a reply' },
  saidBy: { sv: '{name} skrev: ”{words}”', en: '{name} wrote: “{words}”' },
  said: { sv: 'I meddelandet: ”{words}”', en: 'In the message: “{words}”' },
  replyFor: { sv: 'Svar från', en: 'Reply of' },
  replyKind: { sv: 'Svar', en: 'Reply' },
  chooseReply: { sv: 'Välj ett svar.', en: 'Choose a reply.' },
  replyTimes: {
    sv: 'Klockslag gäller bara den som deltar del av mötet.',
    en: 'Times are only for who attends in part.',
  },
  replySubstitute: {
    sv: 'Vid förhinder: ersättare, gärna med e-postadress',
    en: 'With apologies: substitute, preferably with an e-mail address',
  },
  register: { sv: 'Registrera svaret', en: 'Register the reply' },

  // nothing to show
  nothingYet: {
    sv: 'Det finns inget att visa än.',
    en: 'There is nothing to show yet.',
  },
  nothingFound: {
    sv: 'Inget hittades för ”{query}”. Pröva ett annat ord, en kommun, ett årtal eller ett protokollsnummer.',
    en: 'Nothing was found for “{query}”. Try another word, a municipality, a year or a protocol number.',
  },
  notIdentified: {
    sv: 'Du finns inte i gruppens deltagarlista, så Rådslag kan inte söka åt dig. Be sekretariatet att lägga till dig.',
    en: 'You are not on the group’s list of members, so Rådslag cannot search for you. Ask the secretariat to add you.',
  },
  searchFailed: {
    sv: 'Sökningen kunde inte göras. Försök igen om en stund, eller sök i fliken Rådslag.',
    en: 'The search could not be made. Try again in a while, or look in the Rådslag tab.',
  },
});
