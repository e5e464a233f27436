import { defineTexts } from './catalogue.ts';

/** Papers that are handed in as files. */
export const paperTexts = defineTexts({
  addFile: { sv: 'Lägg till fil', en: 'Add a file' },
  addFileTo: { sv: 'Lägg till fil till {title}', en: 'Add a file to {title}' },
  attach: { sv: 'Bifoga fil', en: 'Attach a file' },
  attachTo: { sv: 'Bifoga fil som {paper}', en: 'Attach a file as {paper}' },
  added: { sv: '”{title}” är tillagd.', en: '“{title}” is added.' },
  sending: { sv: 'Skickar filen …', en: 'Sending the file …' },
  tooLarge: {
    sv: 'Filen är för stor: högst 20 MB tas emot. Spara den mindre, till exempel som PDF.',
    en: 'The file is too large: at most 20 MB is taken. Save it smaller, as a PDF for instance.',
  },
  wrongKind: {
    sv: 'Den filtypen tas inte emot. PDF, Word, PowerPoint, Excel, OpenDocument, PNG och JPEG går bra.',
    en: 'That kind of file is not taken. PDF, Word, PowerPoint, Excel, OpenDocument, PNG and JPEG will do.',
  },
  download: { sv: 'Hämta {title}', en: 'Download {title}' },

  // chosen from the channel's files
  fromChannel: { sv: 'Välj ur kanalen', en: 'Choose from the channel' },
  fromChannelTo: {
    sv: 'Välj ur kanalen: handling till {title}',
    en: 'Choose from the channel: a paper for {title}',
  },
  fromChannelAs: { sv: 'Välj ur kanalen: {paper}', en: 'Choose from the channel: {paper}' },
  chooseTitle: { sv: 'Välj bland kanalens filer', en: 'Choose among the channel’s files' },
  chooseHint: {
    sv: 'Filen ligger kvar där den är. De som är med i kanalen kan öppna den.',
    en: 'The file stays where it is. Those who belong to the channel can open it.',
  },
  channelRoot: { sv: 'Kanalens filer', en: 'The channel’s files' },
  searchFiles: { sv: 'Sök fil', en: 'Search for a file' },
  search: { sv: 'Sök', en: 'Search' },
  hits: { sv: 'Träffar på ”{words}”', en: 'Found for “{words}”' },
  where: { sv: 'Var du är', en: 'Where you are' },
  openFolder: { sv: 'Öppna mappen {name}', en: 'Open the folder {name}' },
  chooseFile: { sv: 'Välj {name}', en: 'Choose {name}' },
  changedOn: { sv: 'ändrad {date}', en: 'changed {date}' },
  within: { sv: 'i {folder}', en: 'in {folder}' },
  unfit: { sv: 'kan inte läggas till', en: 'cannot be added' },
  emptyFolder: { sv: 'Här finns inga filer.', en: 'There are no files here.' },
  noHits: {
    sv: 'Ingen fil hittades. En ny fil kan dröja några minuter innan den går att söka fram.',
    en: 'No file was found. A new file may take some minutes before it can be searched for.',
  },
  moreFiles: { sv: 'Visa fler', en: 'Show more' },
  readAgain: { sv: 'Försök igen', en: 'Try again' },
  filesAway: { sv: 'Filerna kunde inte visas.', en: 'The files could not be shown.' },
  inChannel: { sv: 'i kanalen', en: 'in the channel' },
  fetch: { sv: 'Hämta', en: 'Download' },

  // what a presenter has handed in, as the secretariat sees it
  brought: { sv: 'Har lämnat {title} ({size})', en: 'Has handed in {title} ({size})' },
  take: { sv: 'Lägg till bland handlingarna', en: 'Add to the papers' },
  takeOf: { sv: 'Lägg till bland handlingarna: {title}', en: 'Add to the papers: {title}' },
  takeAs: { sv: 'Som', en: 'As' },
  ownPaper: { sv: 'en egen handling', en: 'a paper of its own' },
  decline: { sv: 'Avböj', en: 'Decline' },
  declineOf: { sv: 'Avböj {title}', en: 'Decline {title}' },
  taken: { sv: '”{title}” finns nu bland handlingarna.', en: '“{title}” is now among the papers.' },
  declined: { sv: '”{title}” är avböjd.', en: '“{title}” is declined.' },

  // the presenter's own page
  papers: { sv: 'Handlingar', en: 'Papers' },
  bring: { sv: 'Lämna en handling', en: 'Hand in a paper' },
  bringHint: {
    sv: 'PDF, PowerPoint, Word eller bild, högst 20 MB. Sekretariatet lägger den bland handlingarna.',
    en: 'PDF, PowerPoint, Word or picture, at most 20 MB. The secretariat adds it to the papers.',
  },
  handedIn: {
    sv: '”{title}” är lämnad till sekretariatet.',
    en: '“{title}” is handed in to the secretariat.',
  },
  waiting: { sv: 'lämnad', en: 'handed in' },
  among: { sv: 'bland handlingarna', en: 'among the papers' },
  notTaken: { sv: 'inte tillagd', en: 'not added' },
});
