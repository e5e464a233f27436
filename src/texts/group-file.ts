import { defineTexts } from './catalogue.ts';

/** What each field of a group file should be; keys as in src/group-file/schema.ts. */
export const groupFieldTexts = defineTexts({
  file: {
    sv: 'en lista av fält: group, name, municipalities, settings, members och, om det behövs, series och channel',
    en: 'a list of fields: group, name, municipalities, settings, members and, where needed, series and channel',
  },
  group: {
    sv: 'gruppens korta id av små bokstäver a–z, siffror och bindestreck, till exempel kommundirektorer',
    en: 'the group’s short id of lower-case letters a–z, digits and hyphens, such as kommundirektorer',
  },
  name: { sv: 'ett namn på högst 200 tecken', en: 'a name of at most 200 characters' },
  municipalities: {
    sv: 'en lista med minst en kommun, var och en angiven en gång',
    en: 'a list of at least one municipality, each named once',
  },
  settings: {
    sv: 'gruppens val: protocolStyle, meetingTitle, protocolTitle med flera',
    en: 'what the group has chosen: protocolStyle, meetingTitle, protocolTitle and more',
  },
  letterhead: {
    sv: 'brevhuvudet: logo, accent och lines, var och en om den behövs',
    en: 'the letterhead: logo, accent and lines, each where needed',
  },
  logo: {
    sv: 'namnet på en PNG-fil i samma mapp som gruppfilen, till exempel logotyp.png',
    en: 'the name of a PNG file in the folder of the group file, such as logo.png',
  },
  accent: { sv: 'en färg som "#0b4f5c"', en: 'a colour such as "#0b4f5c"' },
  lines: { sv: 'högst fyra rader', en: 'at most four lines' },
  numbering: { sv: 'running (nummer/år) eller none', en: 'running (number/year) or none' },
  lastNumberOf: {
    sv: 'år och senaste protokollsnummer, till exempel "2026": 3',
    en: 'years and their last protocol number, such as "2026": 3',
  },
  protocolStyle: { sv: '2018 eller 2022', en: '2018 or 2022' },
  timeZone: { sv: 'en tidszon som Europe/Stockholm', en: 'a time zone such as Europe/Stockholm' },
  meetingTitle: {
    sv: 'mötets namn, till exempel Kommundirektörsmöte',
    en: 'the meeting’s name, such as Kommundirektörsmöte',
  },
  protocolTitle: {
    sv: 'protokollets rubrik, till exempel Kommundirektörsgruppens protokoll',
    en: 'the protocol’s heading, such as Kommundirektörsgruppens protokoll',
  },
  formal: {
    sv: 'formella regler: adjusting, recusal, quorum, votes, reservations och paragraphs',
    en: 'formal rules: adjusting, recusal, quorum, votes, reservations and paragraphs',
  },
  adjusting: { sv: 'true eller false', en: 'true or false' },
  recusal: { sv: 'true eller false', en: 'true or false' },
  quorum: { sv: 'ett heltal från 1 till 400', en: 'a whole number from 1 to 400' },
  votes: { sv: 'true eller false', en: 'true or false' },
  reservations: { sv: 'true eller false', en: 'true or false' },
  paragraphs: { sv: 'per-meeting eller per-year', en: 'per-meeting or per-year' },
  signing: { sv: 'none eller wanted', en: 'none or wanted' },
  reviewDays: { sv: 'ett heltal från 1 till 60', en: 'a whole number from 1 to 60' },
  mailLists: {
    sv: 'en lista av sändlistor med id, name och addresses',
    en: 'a list of mailing lists with id, name and addresses',
  },
  addresses: {
    sv: 'en lista av { name: …, email: … }, där name kan utelämnas',
    en: 'a list of { name: …, email: … }, where name may be left out',
  },
  vocabulary: {
    sv: 'gruppens egna ord: networks, bodies, sources och abbreviations',
    en: 'the group’s own words: networks, bodies, sources and abbreviations',
  },
  networks: {
    sv: 'en lista av { name: …, variants: […] }, där variants kan utelämnas',
    en: 'a list of { name: …, variants: […] }, where variants may be left out',
  },
  bodies: {
    sv: 'en lista av { name: …, variants: […] }, där variants kan utelämnas',
    en: 'a list of { name: …, variants: […] }, where variants may be left out',
  },
  sources: {
    sv: 'en lista av { name: …, variants: […] }, där variants kan utelämnas',
    en: 'a list of { name: …, variants: […] }, where variants may be left out',
  },
  variants: { sv: 'en lista av andra sätt att skriva namnet', en: 'a list of other ways to write the name' },
  abbreviations: { sv: 'en lista av förkortningar', en: 'a list of abbreviations' },
  series: { sv: 'en lista av mötesserier', en: 'a list of series of meetings' },
  oneSeries: {
    sv: 'en mötesserie med id, name, place, start och end',
    en: 'a series of meetings with id, name, place, start and end',
  },
  place: { sv: 'en plats', en: 'a place' },
  start: { sv: 'ett klockslag som 08:30', en: 'a time of day such as 08:30' },
  end: { sv: 'ett klockslag som 12:30', en: 'a time of day such as 12:30' },
  replyDaysBefore: { sv: 'ett antal dagar från 0 till 120', en: 'a number of days from 0 to 120' },
  proposalDaysBefore: { sv: 'ett antal dagar från 0 till 120', en: 'a number of days from 0 to 120' },
  occasions: {
    sv: 'en lista av möten med date och, där något är annorlunda, endDate, start, end, place och title',
    en: 'a list of meetings with date and, where something differs, endDate, start, end, place and title',
  },
  date: { sv: 'ett datum som 2027-02-17', en: 'a date such as 2027-02-17' },
  endDate: { sv: 'ett datum som 2027-02-18', en: 'a date such as 2027-02-18' },
  items: {
    sv: 'en lista av stående ärenden med title och, om det behövs, kind, heading, start och minutes',
    en: 'a list of standing items with title and, where needed, kind, heading, start and minutes',
  },
  title: { sv: 'en rubrik', en: 'a title' },
  heading: { sv: 'en rubrik', en: 'a heading' },
  kind: {
    sv: 'matter, thematic, dialogue, other, check-in eller break',
    en: 'matter, thematic, dialogue, other, check-in or break',
  },
  minutes: { sv: 'ett antal minuter', en: 'a number of minutes' },
  themes: {
    sv: 'en lista av teman med id, goalArea och responsible',
    en: 'a list of themes with id, goalArea and responsible',
  },
  goalArea: { sv: 'målområdets namn', en: 'the name of the goal area' },
  responsible: { sv: 'en av gruppens kommuner', en: 'one of the group’s municipalities' },
  members: { sv: 'en lista med minst en person', en: 'a list of at least one person' },
  member: {
    sv: 'en person med id, name, organisation och roles',
    en: 'a person with id, name, organisation and roles',
  },
  id: {
    sv: 'ett kort id av små bokstäver a–z, siffror och bindestreck, till exempel anna-k',
    en: 'a short id of lower-case letters a–z, digits and hyphens, such as anna-k',
  },
  organisation: {
    sv: 'kommunens eller organisationens namn',
    en: 'the name of the municipality or organisation',
  },
  office: {
    sv: 'titeln som den trycks, till exempel kommundirektör',
    en: 'the title as printed, such as kommundirektör',
  },
  roles: {
    sv: 'en lista av chair, deputy-chair, director, co-opted, secretariat, adjuster, delegate och reader',
    en: 'a list of chair, deputy-chair, director, co-opted, secretariat, adjuster, delegate and reader',
  },
  acting: { sv: 'true (tillförordnad) eller false', en: 'true (acting) or false' },
  delegateFor: {
    sv: 'en lista av id på dem som svarsombudet svarar för',
    en: 'a list of the ids of those whom the delegate answers for',
  },
  substitutesFor: {
    sv: 'en lista av id på dem som personen är ständig ersättare för',
    en: 'a list of the ids of those whose standing substitute the person is',
  },
  from: { sv: 'ett datum som 2027-02-17', en: 'a date such as 2027-02-17' },
  email: {
    sv: 'en e-postadress, till exempel namn@kommun.example',
    en: 'an e-mail address such as name@municipality.example',
  },
  identities: {
    sv: 'en lista av konton: { tenant: …, object: … } eller { teams: "29:…" }',
    en: 'a list of accounts: { tenant: …, object: … } or { teams: "29:…" }',
  },
  tenant: { sv: 'klientorganisationens id (GUID) i Entra', en: 'the id (GUID) of the Entra tenant' },
  object: {
    sv: 'kontots objekt-id (GUID) i den klientorganisationen',
    en: 'the account’s object id (GUID) in that tenant',
  },
  teams: { sv: 'ett Teams-id inom citattecken, "29:…"', en: 'a Teams id in quotation marks, "29:…"' },
  channel: {
    sv: 'kanalen: conversationId, serviceUrl, tenantId och botId',
    en: 'the channel: conversationId, serviceUrl, tenantId and botId',
  },
  conversationId: { sv: 'kanalens id, "19:…"', en: 'the channel’s id, "19:…"' },
  serviceUrl: { sv: 'en https-adress', en: 'an https address' },
  tenantId: { sv: 'klientorganisationens id (GUID) i Entra', en: 'the id (GUID) of the Entra tenant' },
  teamId: { sv: 'teamets id, "19:…"', en: 'the team’s id, "19:…"' },
  entraGroupId: { sv: 'teamets id i Entra, ett GUID', en: 'the team’s id in Entra, a GUID' },
  botId: { sv: 'botens id, "28:…"', en: 'the bot’s id, "28:…"' },
});

/** What can be wrong with a group file; each is one line with where it is. */
export const groupProblemTexts = defineTexts({
  'not-yaml': {
    sv: 'rad {line}: filen går inte att läsa som YAML ({detail}). Rätta raden.',
    en: 'line {line}: the file cannot be read as YAML ({detail}). Mend the line.',
  },
  'too-large': {
    sv: 'rad {line}: filen är för stor. Den får vara högst 1 MB.',
    en: 'line {line}: the file is too large. It may be at most 1 MB.',
  },
  missing: {
    sv: 'rad {line}: {where} saknas. Det ska vara {expected}.',
    en: 'line {line}: {where} is missing. It should be {expected}.',
  },
  'wrong-value': {
    sv: 'rad {line}: {where} är fel. Det ska vara {expected}.',
    en: 'line {line}: {where} is wrong. It should be {expected}.',
  },
  'unknown-field': {
    sv: 'rad {line}: {where} är inget fält här. Ta bort det eller rätta stavningen; här kan stå {known}.',
    en: 'line {line}: {where} is not a field here. Remove it or mend its spelling; here may stand {known}.',
  },
  'id-taken': {
    sv: 'rad {line}: id {value} används redan på rad {other}. Ge personen ett eget id.',
    en: 'line {line}: the id {value} is already used on line {other}. Give the person an id of their own.',
  },
  'identity-taken': {
    sv: 'rad {line}: kontot {value} hör redan till personen på rad {other}. Ett konto hör till en person.',
    en: 'line {line}: the account {value} already belongs to the person on line {other}. An account belongs to one person.',
  },
  'no-such-municipality': {
    sv: 'rad {line}: {value} finns inte bland municipalities. Lägg till kommunen där eller rätta stavningen.',
    en: 'line {line}: {value} is not among municipalities. Add it there or mend its spelling.',
  },
  'second-chair': {
    sv: 'rad {line}: gruppen har redan en ordförande på rad {other}. Ta bort chair på en av dem.',
    en: 'line {line}: the group already has a chair on line {other}. Remove chair from one of them.',
  },
  unusable: {
    sv: 'rad {line}: {value} går inte att använda. {why}',
    en: 'line {line}: {value} cannot be used. {why}',
  },
  'no-secretariat': {
    sv: 'rad {line}: ingen har rollen secretariat. Ge minst en person den; annars kan ingen kalla till möte.',
    en: 'line {line}: nobody has the role secretariat. Give it to at least one person; otherwise nobody can call a meeting.',
  },
});
