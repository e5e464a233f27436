import { defineTexts } from './catalogue.ts';

/** What a group has chosen. Formal rules that are off are shown nowhere but here (D19). */
export const settingsTexts = defineTexts({
  names: { sv: 'Namn och protokoll', en: 'Names and protocol' },
  groupName: { sv: 'Gruppens namn', en: 'Name of the group' },
  meetingTitle: { sv: 'Mötets namn', en: 'What a meeting is called' },
  protocolTitle: { sv: 'Protokollets rubrik', en: 'Heading of the protocol' },
  style: { sv: 'Protokollets form', en: 'Form of the protocol' },
  style2018: { sv: 'Numrerade ärenden, namnen i en följd', en: 'Numbered items, names in one run' },
  style2022: {
    sv: 'Klockslag före ärendena, ett namn per rad',
    en: 'Times before the items, one name a line',
  },
  timeZone: { sv: 'Tidszon', en: 'Time zone' },
  numbering: { sv: 'Numrera protokollen', en: 'Number the protocols' },
  numberingHint: {
    sv: 'Nästa protokoll får nummer {number}.',
    en: 'The next protocol will be number {number}.',
  },
  lastNumber: { sv: 'Senaste nummer {year} utanför Rådslag', en: 'Last number of {year} outside Rådslag' },
  lastNumberHint: {
    sv: 'Inget nummer används två gånger, vad som än står här.',
    en: 'No number is used twice, whatever stands here.',
  },
  numberWrong: { sv: 'Skriv ett heltal från 0 till 9999.', en: 'Write a whole number from 0 to 9999.' },
  saved: { sv: 'Inställningarna är sparade.', en: 'The settings have been saved.' },

  formal: { sv: 'Formella regler', en: 'Formal rules' },
  formalIntro: {
    sv: 'Gruppen är ett frivilligt samarbete. Det som är avstängt syns inte någon annanstans.',
    en: 'The group is a voluntary cooperation. What is off shows nowhere else.',
  },
  adjusting: { sv: 'Justering', en: 'Approval by adjusters' },
  adjustingHint: {
    sv: 'Protokollet justeras av justerare.',
    en: 'The protocol is approved by adjusters.',
  },
  recusal: { sv: 'Jäv', en: 'Conflicts of interest' },
  recusalHint: {
    sv: 'Vem som inte deltar på grund av jäv antecknas för varje ärende.',
    en: 'Who takes no part because of a conflict of interest is noted for each item.',
  },
  quorum: { sv: 'Beslutförhet', en: 'Quorum' },
  quorumHint: {
    sv: 'Du varnas när färre kommuner än så deltar i ett beslut.',
    en: 'You are warned when fewer municipalities than this take part in a decision.',
  },
  quorumNumber: { sv: 'Kommuner som måste delta', en: 'Municipalities that must take part' },
  votes: { sv: 'Omröstning', en: 'Votes' },
  votesHint: { sv: 'Röster kan antecknas för ett beslut.', en: 'Votes can be noted for a decision.' },
  reservations: { sv: 'Reservationer', en: 'Reservations' },
  reservationsHint: {
    sv: 'Den som inte står bakom ett beslut kan reservera sig i protokollet.',
    en: 'Whoever does not stand behind a decision can enter a reservation.',
  },
  paragraphs: { sv: 'Paragrafer (§)', en: 'Paragraph numbers (§)' },
  paragraphsHint: { sv: 'Ärendena skrivs som paragrafer.', en: 'Items are printed as §.' },
  paragraphsHow: { sv: 'Paragraferna numreras', en: 'They are numbered' },
  perMeeting: { sv: 'om från 1 varje möte', en: 'from 1 each meeting' },
  perYear: { sv: 'löpande under året', en: 'on through the year' },
  signing: { sv: 'Elektronisk underskrift', en: 'Electronic signature' },
  signingHint: {
    sv: 'Det fastställda protokollet ska skrivas under elektroniskt.',
    en: 'The agreed protocol is to be signed electronically.',
  },
  reviewDays: { sv: 'Tid för avstämning', en: 'Time for checking' },
  noLimit: { sv: 'Ingen gräns', en: 'No limit' },
  days: { sv: '{days} dagar', en: '{days} days' },

  mailLists: { sv: 'Sändlistor', en: 'Mailing lists' },
  mailListsIntro: {
    sv: 'Det fastställda protokollet kan skickas till en sändlista.',
    en: 'The agreed protocol can be sent to a mailing list.',
  },
  noMailLists: { sv: 'Inga sändlistor än.', en: 'No mailing lists yet.' },
  addMailList: { sv: 'Ny sändlista', en: 'New mailing list' },
  changeMailList: { sv: 'Ändra {name}', en: 'Change {name}' },
  removeMailList: { sv: 'Ta bort {name}', en: 'Remove {name}' },
  listName: { sv: 'Listans namn', en: 'Name of the list' },
  addresses: { sv: 'Adresser', en: 'Addresses' },
  addressesHint: {
    sv: 'En per rad: adressen, eller Namn <adress>.',
    en: 'One a line: the address, or Name <address>.',
  },
  addressWrong: { sv: '”{value}” är ingen e-postadress.', en: '“{value}” is not an e-mail address.' },
  recipients: { sv: '{count} mottagare', en: '{count} recipients' },
  oneRecipient: { sv: '1 mottagare', en: '1 recipient' },

  vocabulary: { sv: 'Ordlista', en: 'Vocabulary' },
  vocabularyIntro: {
    sv: 'Namn som gruppen använder. Med dem läser Rådslag beslutens att-satser säkrare: vem som får ett uppdrag, vart något skickas, var pengarna tas. Skriv ett namn per rad, och efter = hur det också skrivs. Mellanslag, bindestreck och bestämd form behöver inte skrivas ut.',
    en: 'Names that the group uses. With them Rådslag reads att-clauses more surely: who is given a task, where something goes, where the money comes from. Write one name a line, and after = how else it is written. Spaces, hyphens and the definite form need not be written out.',
  },
  networks: { sv: 'Nätverk', en: 'Networks' },
  networksHint: {
    sv: 'Till exempel: Socialchefsnätverket = socialcheferna; nätverket för IFO',
    en: 'For example: Socialchefsnätverket = socialcheferna; nätverket för IFO',
  },
  bodies: { sv: 'Styrelser och andra organ', en: 'Boards and other bodies' },
  bodiesHint: {
    sv: 'Till exempel: Kommunförbundet Nordan = KFN; förbundet',
    en: 'For example: Kommunförbundet Nordan = KFN; förbundet',
  },
  sources: { sv: 'Var pengar tas', en: 'Where money comes from' },
  sourcesHint: {
    sv: 'Till exempel: Tidigare års överskott = överskottet; upparbetat överskott',
    en: 'For example: Tidigare års överskott = överskottet; upparbetat överskott',
  },
  abbreviations: { sv: 'Förkortningar som alla känner till', en: 'Abbreviations that everybody knows' },
  abbreviationsHint: {
    sv: 'Till exempel: VO, IFO, KSO. För andra förkortningar påminns den som skriver om att förklara dem.',
    en: 'For example: VO, IFO, KSO. For others the writer is reminded to explain them.',
  },

  municipalities: { sv: 'Kommunerna', en: 'The municipalities' },
  municipalitiesOf: { sv: 'Gruppens kommuner', en: 'The group’s municipalities' },
  municipalitiesHint: {
    sv: 'En per rad. En kommun som någon företräder kan inte tas bort.',
    en: 'One a line. A municipality that somebody speaks for cannot be removed.',
  },
});

/** The lists of names in a group's vocabulary. */
export const VOCABULARY_TEXTS = {
  networks: { label: settingsTexts.networks, hint: settingsTexts.networksHint },
  bodies: { label: settingsTexts.bodies, hint: settingsTexts.bodiesHint },
  sources: { label: settingsTexts.sources, hint: settingsTexts.sourcesHint },
} as const;
