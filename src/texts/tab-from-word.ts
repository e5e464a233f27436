import { defineTexts } from './catalogue.ts';

/** The protocol out to Word and back again (D10), at the desk. */
export const wordDeskTexts = defineTexts({
  title: { sv: 'Redigera i Word', en: 'Edit in Word' },
  download: { sv: 'Hämta som Word-fil', en: 'Download as a Word file' },
  takeBack: { sv: 'Ta tillbaka Word-fil', en: 'Take back a Word file' },
  hint: {
    sv: 'Filen kan också släppas var som helst på sidan. Du ser varje ändring och väljer vad som tas in.',
    en: 'The file can also be dropped anywhere on the page. You see every change and choose what is taken in.',
  },
  drop: { sv: 'Släpp Word-filen här', en: 'Drop the Word file here' },
  reading: { sv: 'Läser {name} …', en: 'Reading {name} …' },
  nothingNew: {
    sv: '{name} har inga ändringar som inte redan finns här.',
    en: '{name} has no changes that are not here already.',
  },
  downloaded: {
    sv: 'Filen är hämtad. Ta tillbaka den hit när den är redigerad.',
    en: 'The file is downloaded. Take it back here once it has been edited.',
  },
  oneAtATime: { sv: 'Släpp en fil i taget.', en: 'Drop one file at a time.' },
  waiting: {
    sv: 'Från Word: {name} väntar på att gås igenom.',
    en: 'From Word: {name} is waiting to be gone through.',
  },
  goThrough: { sv: 'Gå igenom', en: 'Go through' },
});

/** What came back from Word, change by change. */
export const fromWordTexts = defineTexts({
  title: { sv: 'Från Word', en: 'From Word' },
  file: { sv: 'Fil', en: 'File' },
  by: { sv: '{name} togs tillbaka av {by}.', en: '{name} was taken back by {by}.' },
  intro: {
    sv: 'Välj för varje ändring. Ingenting ändras i protokollet förrän du tar in det, och genomgången finns kvar om du går härifrån.',
    en: 'Choose for each change. Nothing changes in the protocol until you take it in, and this stays if you leave the page.',
  },
  keys: {
    sv: 'Alt+↓ och Alt+↑ går mellan ändringarna, Alt+Enter tar in.',
    en: 'Alt+↓ and Alt+↑ move between the changes, Alt+Enter takes in.',
  },
  none: { sv: 'Ingen Word-fil väntar', en: 'No Word file is waiting' },
  noneText: {
    sv: 'Hämta protokollet som Word-fil, redigera det och ta tillbaka det här.',
    en: 'Download the protocol as a Word file, edit it and take it back here.',
  },
  gone: {
    sv: 'Genomgången är avslutad. Återstår något kan filen tas tillbaka igen.',
    en: 'This has been gone through. If something remains the file can be taken back again.',
  },
  finished: { sv: 'Allt är genomgånget.', en: 'Everything has been gone through.' },
  toProtocol: { sv: 'Till protokollet', en: 'To the protocol' },
  takenBefore: {
    sv: '{count} ändringar finns redan i protokollet.',
    en: '{count} changes stand in the protocol already.',
  },
  takenOne: { sv: 'En ändring finns redan i protokollet.', en: 'One change stands in the protocol already.' },
  takeAll: { sv: 'Ta in alla {count}', en: 'Take in all {count}' },
  takeAllOf: { sv: 'Ta in alla: {title}', en: 'Take in all: {title}' },
  takePlace: { sv: 'Ta in alla', en: 'Take in all' },
  take: { sv: 'Ta in', en: 'Take in' },
  takeOf: { sv: 'Ta in: {what}, {title}', en: 'Take in: {what}, {title}' },
  leave: { sv: 'Lämna', en: 'Leave' },
  leaveOf: { sv: 'Lämna: {what}, {title}', en: 'Leave: {what}, {title}' },
  takeWords: { sv: 'Ta in lydelsen från Word', en: 'Take the wording from Word' },
  takeWordsOf: {
    sv: 'Ta in lydelsen från Word: {what}, {title}',
    en: 'Take the wording from Word: {what}, {title}',
  },
  keepHere: { sv: 'Behåll det som står här', en: 'Keep what stands here' },
  keepHereOf: {
    sv: 'Behåll det som står här: {what}, {title}',
    en: 'Keep what stands here: {what}, {title}',
  },
  seen: { sv: 'Klart', en: 'Done' },
  seenOf: { sv: 'Klart: {what}, {title}', en: 'Done: {what}, {title}' },
  end: { sv: 'Avsluta genomgången', en: 'End' },
  endAsk: { sv: 'Avsluta genomgången?', en: 'End the review of the file?' },
  endText: {
    sv: 'Det som är intaget står kvar. Det som återstår av filen tas bort härifrån; filen kan tas tillbaka igen.',
    en: 'What was taken in stays. What remains of the file is removed from here; the file can be taken back again.',
  },
  ended: { sv: 'Genomgången är avslutad.', en: 'The review of the file has ended.' },
  took: { sv: 'Ändringen är intagen.', en: 'The change is taken in.' },
  tookAll: { sv: '{count} ändringar är intagna.', en: '{count} changes are taken in.' },
  left: { sv: 'Redan besvarade ({count})', en: 'Answered already ({count})' },
  takeAnyway: { sv: 'Ta in ändå', en: 'Take in anyway' },
  takeAnywayOf: { sv: 'Ta in ändå: {what}, {title}', en: 'Take in anyway: {what}, {title}' },
  clash: { sv: 'Ändrat på båda hållen', en: 'Changed in both places' },
  hereNow: { sv: 'Här står nu:', en: 'Here it now reads:' },
  hereGone: { sv: 'Här är det borttaget.', en: 'Here it has been removed.' },
  inWord: { sv: 'I Word:', en: 'In Word:' },
  form: {
    sv: 'Orden är desamma: bara formen är ändrad, till exempel fet stil eller lista.',
    en: 'The words are the same: only the form is changed, such as bold or a list.',
  },
  marks: {
    sv: 'Bara citattecken, streck eller mellanrum: sådant ändrar Word ofta av sig självt.',
    en: 'Only quotation marks, dashes or spaces: Word often changes these by itself.',
  },
  about: { sv: 'Om ”{words}”', en: 'About “{words}”' },
  doneInWord: { sv: 'markerad som löst i Word', en: 'marked as resolved in Word' },
  tracked: { sv: '{name}, {date}', en: '{name}, {date}' },
  page: { sv: 'Dokumentets början', en: 'The beginning of the document' },
  endOfPage: { sv: 'Dokumentets slut', en: 'The end of the document' },
  corrections: { sv: 'Rättelser', en: 'Corrections' },
});

/** What a change is, in a word or two. */
export const changeTexts = defineTexts({
  'text-changed': { sv: 'Text', en: 'Text' },
  'text-added': { sv: 'Ny text', en: 'New text' },
  'text-removed': { sv: 'Borttagen text', en: 'Text removed' },
  'text-moved': { sv: 'Flyttat stycke', en: 'Paragraph moved' },
  'clause-changed': { sv: 'Att-sats', en: 'Clause' },
  'clause-added': { sv: 'Ny att-sats', en: 'New clause' },
  'clause-moved': { sv: 'Att-satsen är flyttad', en: 'The clause is moved' },
  'clause-removed': { sv: 'Borttagen att-sats', en: 'Clause removed' },
  conditions: { sv: 'Förbehåll', en: 'Conditions' },
  outcome: { sv: 'Utfall utan beslut', en: 'Outcome without decision' },
  guidance: { sv: 'Medskick', en: 'Guidance' },
  title: { sv: 'Rubrik', en: 'Title' },
  section: { sv: 'Avsnittsrubrik', en: 'Section heading' },
  start: { sv: 'Tid', en: 'Time' },
  'item-removed': { sv: 'Ärendet är borttaget', en: 'The item is removed' },
  'item-moved': { sv: 'Ärendet är flyttat', en: 'The item is moved' },
  'item-added': { sv: 'Nytt ärende', en: 'New item' },
  presence: { sv: 'Närvaro', en: 'Attendance' },
  'guest-added': { sv: 'Nytt namn', en: 'New name' },
  'row-unclear': { sv: 'Raden är ändrad', en: 'The row is changed' },
  details: { sv: 'Tid och plats', en: 'Time and place' },
  printed: { sv: 'Text som skrivs ut av sig själv', en: 'Text that is printed by itself' },
  comment: { sv: 'Kommentar', en: 'Comment' },
  text: { sv: 'Text utan plats', en: 'Text without a place' },
  heading: { sv: 'Rubrik utan plats', en: 'Heading without a place' },
  table: { sv: 'Tabell', en: 'Table' },
  picture: { sv: 'Bild', en: 'Picture' },
  box: { sv: 'Textruta', en: 'Text box' },
  note: { sv: 'Fotnot', en: 'Footnote' },
  furniture: { sv: 'Sidhuvud eller sidfot', en: 'Header or footer' },
});

/** What taking a change in does, or why it cannot be taken in, where the words alone do not say so. */
export const changeNotes = defineTexts({
  struck: {
    sv: '{name} är struken: registreras som frånvarande.',
    en: '{name} is struck out: registered as absent.',
  },
  removed: {
    sv: '{name} är borttagen ur listan: registreras som frånvarande.',
    en: '{name} is removed from the list: registered as absent.',
  },
  moved: {
    sv: '{name} är flyttad: registreras som {presence}.',
    en: '{name} is moved: registered as {presence}.',
  },
  added: {
    sv: '{name} är tillagd: registreras som {presence}.',
    en: '{name} is added: registered as {presence}.',
  },
  noted: { sv: 'Närvaron för {name} ändras.', en: 'The attendance of {name} is changed.' },
  guest: {
    sv: '{name} finns inte bland dem som mötet gäller och tas in som gäst.',
    en: '{name} is not among those the meeting concerns and is taken in as a guest.',
  },
  unclear: {
    sv: 'Det går inte att läsa ut vad som ska registreras. Ändra under Närvaro.',
    en: 'What should be registered cannot be read from this. Change it under Attendance.',
  },
  printed: {
    sv: 'Det här skrivs ut ur det som är registrerat och kan inte tas in som text. Ändra det där det kommer ifrån.',
    en: 'This is printed from what is registered and cannot be taken in as text. Change it where it comes from.',
  },
  loose: {
    sv: 'Det har ingen plats i protokollet. Kopiera det som behövs.',
    en: 'It has no place in the protocol. Copy what is needed.',
  },
  append: { sv: 'Tas in sist i ärendets text.', en: 'Taken in at the end of the item’s text.' },
  picture: {
    sv: 'Bilder tas inte in. Lägg den som handling till ärendet.',
    en: 'Pictures are not taken in. Add it as a paper to the item.',
  },
  'item-removed': {
    sv: 'Ärendet och allt som skrivits om det är borttaget i filen.',
    en: 'The item and all that was written about it is removed in the file.',
  },
  'clause-moved': {
    sv: 'Ordningen mellan att-satser tas inte in från Word. Ta bort att-satsen och skriv den där den ska stå.',
    en: 'The order of clauses is not taken in from Word. Remove the clause and write it where it belongs.',
  },
  refused: { sv: 'Kan inte tas in:', en: 'Cannot be taken in:' },
});

export const presenceWords = defineTexts({
  present: { sv: 'närvarande', en: 'present' },
  remote: { sv: 'närvarande via Teams', en: 'present through Teams' },
  excused: { sv: 'anmält förhinder', en: 'apologies' },
  absent: { sv: 'frånvarande', en: 'absent' },
  unknown: { sv: 'okänd närvaro', en: 'attendance unknown' },
});
