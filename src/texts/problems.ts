import { defineTexts } from './catalogue.ts';

/**
 * What the API says of a request that never reached a decision of the domain. Refusals of the domain have their words
 * in refusals.ts.
 */
export const problemTexts = defineTexts({
  'token-missing': {
    sv: 'Du är inte inloggad. Ingenting har ändrats. Öppna fliken Rådslag i Teams och försök igen.',
    en: 'You are not signed in. Nothing has changed. Open the Rådslag tab in Teams and try again.',
  },
  'token-invalid': {
    sv: 'Din inloggning kunde inte godkännas. Ingenting har ändrats. Stäng fliken, öppna den igen i Teams och försök på nytt.',
    en: 'Your sign-in could not be accepted. Nothing has changed. Close the tab, open it again in Teams and try once more.',
  },
  'token-expired': {
    sv: 'Din inloggning har gått ut. Ingenting har ändrats. Ladda om fliken och försök igen.',
    en: 'Your sign-in has expired. Nothing has changed. Reload the tab and try again.',
  },
  'foreign-tenant': {
    sv: 'Du är inloggad i en annan organisation än den som gruppen finns i. Ingenting har ändrats. Byt organisation till {tenant} i Teams och öppna fliken igen.',
    en: 'You are signed in to another organisation than the one the group belongs to. Nothing has changed. Switch organisation to {tenant} in Teams and open the tab again.',
  },
  'signing-keys-unreachable': {
    sv: 'Inloggningen kan inte kontrolleras just nu. Ingenting har ändrats. Försök igen om en stund.',
    en: 'Your sign-in cannot be checked at the moment. Nothing has changed. Try again shortly.',
  },
  'tab-not-registered': {
    sv: 'Fliken är inte färdiginställd: inställningen TAB_APP_ID saknas. Ingenting har ändrats. Be den som förvaltar Rådslag att ange den. Boten i kanalen fungerar som vanligt.',
    en: 'The tab has not been set up: the setting TAB_APP_ID is missing. Nothing has changed. Ask whoever runs Rådslag to give it. The bot in the channel works as usual.',
  },
  'invalid-request': {
    sv: '{field} {fault}. Ingenting har ändrats. Rätta uppgiften och försök igen.',
    en: '{field} {fault}. Nothing has changed. Mend it and try again.',
  },
  'idempotency-key-missing': {
    sv: 'Begäran saknar huvudet Idempotency-Key (1–200 tecken ur ASCII). Ingenting har ändrats. Ladda om sidan och försök igen.',
    en: 'The request lacks the header Idempotency-Key (1–200 ASCII characters). Nothing has changed. Reload and try again.',
  },
  'address-not-found': {
    sv: 'Adressen finns inte. Ingenting har ändrats. Öppna fliken Rådslag i Teams.',
    en: 'There is nothing at this address. Nothing has changed. Open the Rådslag tab in Teams.',
  },
  'too-large': {
    sv: 'Det du skickade är för stort: högst {max} får plats. Ingenting har ändrats. Dela upp texten och försök igen.',
    en: 'What you sent is too large: at most {max} fits. Nothing has changed. Divide the text and try again.',
  },
  'file-too-large': {
    sv: 'Filen är för stor: högst {max} MB tas emot. Ingenting har ändrats. Spara den mindre, till exempel som PDF, eller skicka den till sekretariatet på annat sätt.',
    en: 'The file is too large: at most {max} MB is taken. Nothing has changed. Save it smaller, as a PDF for instance, or send it to the secretariat in another way.',
  },
  'not-json': {
    sv: 'Begäran är inte skriven som okomprimerad JSON i UTF-8. Ingenting har ändrats. Ladda om sidan och försök igen.',
    en: 'The request is not uncompressed JSON in UTF-8. Nothing has changed. Reload and try again.',
  },
  'protocol-not-agreed': {
    sv: 'Protokollet är inte avstämt ännu och kan därför inte visas i sin helhet. Det visas här när sekretariatet har fastställt det.',
    en: 'The protocol has not been agreed yet and cannot be shown as a whole. It appears here once the secretariat has agreed it.',
  },
  'too-many-streams': {
    sv: 'Du har mötet öppet i för många fönster. Ingenting har ändrats. Stäng några av dem; sidan ansluter sedan av sig själv.',
    en: 'You have the meeting open in too many windows. Nothing has changed. Close some of them; the page then connects by itself.',
  },
  'too-many-tries': {
    sv: 'Det har kommit många försök härifrån. Ingenting har ändrats. Vänta en halv minut och försök igen.',
    en: 'There have been many tries from here. Nothing has changed. Wait half a minute and try again.',
  },
  'presenter-link-invalid': {
    sv: 'Länken gäller inte längre. Ingenting har ändrats. Öppna länken i det senaste mejlet, eller svara på mejlet så skickar sekretariatet en ny.',
    en: 'The link is no longer valid. Nothing has changed. Open the link in the latest mail, or answer that mail and the secretariat sends a new one.',
  },
  'internal-fault': {
    sv: 'Ett fel uppstod i Rådslag. Ladda om sidan och se om ändringen kom med innan du försöker igen. Uppge felnummer {id} om du kontaktar den som förvaltar Rådslag.',
    en: 'Something went wrong in Rådslag. Reload and see whether the change was saved before you try again. State error number {id} if you contact whoever runs Rådslag.',
  },
});

/** Short titles of error answers, one for each kind of outcome. */
export const problemTitles = defineTexts({
  unreadable: { sv: 'Begäran kunde inte läsas', en: 'The request could not be read' },
  'sign-in': { sv: 'Inloggning krävs', en: 'Sign-in needed' },
  forbidden: { sv: 'Inte tillåtet', en: 'Not allowed' },
  missing: { sv: 'Finns inte', en: 'Not found' },
  conflict: { sv: 'Går inte just nu', en: 'Not possible now' },
  changed: { sv: 'Ändrat av någon annan', en: 'Changed by somebody else' },
  'too-large': { sv: 'För stort', en: 'Too large' },
  unusable: { sv: 'Uppgifterna kan inte användas', en: 'The details cannot be used' },
  busy: { sv: 'För mycket på en gång', en: 'Too much at once' },
  fault: { sv: 'Ett fel uppstod', en: 'Something went wrong' },
});

/** What is wrong with a value of a request: goes where `{fault}` stands in `invalid-request`. */
export const valueFaults = defineTexts({
  unreadable: { sv: 'är inte skriven som giltig JSON', en: 'is not valid JSON' },
  missing: { sv: 'saknas', en: 'is missing' },
  'wrong-type': { sv: 'har fel form', en: 'has the wrong form' },
  'too-long': {
    sv: 'är för lång eller för stor (högst {max})',
    en: 'is too long or too large (at most {max})',
  },
  'too-short': {
    sv: 'är för kort eller för liten (minst {min})',
    en: 'is too short or too small (at least {min})',
  },
  'not-a-choice': { sv: 'är inget av de val som finns', en: 'is none of the choices there are' },
  unknown: { sv: 'innehåller något som inte hör dit', en: 'contains something that does not belong there' },
  'bad-characters': {
    sv: 'innehåller tecken som inte går att läsa',
    en: 'contains characters that cannot be read',
  },
});

/** Names of the fields of a request as people know them; a field that is not here is shown by its own name. */
export const fieldNames = defineTexts({
  '': { sv: 'Begäran', en: 'The request' },
  acting: { sv: 'att tjänsten är tillförordnad', en: 'that the office is acting' },
  addresses: { sv: 'adresserna', en: 'the addresses' },
  alsoPresent: { sv: 'fler närvarande', en: 'others present' },
  background: { sv: 'bakgrunden', en: 'the background' },
  basedOn: { sv: 'den text du utgick från', en: 'the text you started from' },
  before: { sv: 'platsen i ordningen', en: 'the place in the order' },
  choice: { sv: 'valet', en: 'the choice' },
  clauseId: { sv: 'att-satsen', en: 'the clause' },
  command: { sv: 'uppgiften', en: 'what is to be done' },
  content: { sv: 'texten', en: 'the text' },
  data: { sv: 'uppgifterna', en: 'the details' },
  date: { sv: 'datumet', en: 'the date' },
  delegateFor: { sv: 'de som svarsombudet svarar för', en: 'those the delegate answers for' },
  details: { sv: 'mötesuppgifterna', en: 'the meeting’s details' },
  email: { sv: 'e-postadressen', en: 'the e-mail address' },
  end: { sv: 'sluttiden', en: 'the end time' },
  field: { sv: 'fältet', en: 'the field' },
  formal: { sv: 'de formella reglerna', en: 'the formal rules' },
  from: { sv: 'tiden från', en: 'the time from' },
  goalArea: { sv: 'målområdet', en: 'the goal area' },
  guest: { sv: 'gästen', en: 'the guest' },
  guestId: { sv: 'gästen', en: 'the guest' },
  heading: { sv: 'avsnittsrubriken', en: 'the section heading' },
  how: { sv: 'sättet', en: 'the way' },
  identities: { sv: 'kontona', en: 'the accounts' },
  identity: { sv: 'kontot', en: 'the account' },
  itemId: { sv: 'ärendet', en: 'the item' },
  items: { sv: 'punkterna', en: 'the list’s lines' },
  joinUrl: { sv: 'möteslänken', en: 'the join link' },
  kind: { sv: 'slaget', en: 'the kind' },
  last: { sv: 'sista dagen', en: 'the last day' },
  lastNumberOf: { sv: 'senaste protokollsnummer', en: 'the last protocol number' },
  leftovers: { sv: 'valet för ärenden utan beslut', en: 'the choice for undecided items' },
  mailLists: { sv: 'sändlistorna', en: 'the mailing lists' },
  meetingId: { sv: 'mötet', en: 'the meeting' },
  minutes: { sv: 'antalet minuter', en: 'the number of minutes' },
  missing: { sv: 'de som saknas', en: 'those missing' },
  municipalities: { sv: 'kommunerna', en: 'the municipalities' },
  name: { sv: 'namnet', en: 'the name' },
  occasions: { sv: 'mötesplanen', en: 'the meeting plan' },
  office: { sv: 'titeln', en: 'the title of office' },
  organisation: { sv: 'organisationen', en: 'the organisation' },
  outcome: { sv: 'utfallet', en: 'the outcome' },
  papers: { sv: 'handlingarna', en: 'the papers' },
  pendingId: { sv: 'det väntande ärendet', en: 'the waiting matter' },
  personId: { sv: 'personen', en: 'the person' },
  place: { sv: 'platsen', en: 'the place' },
  plan: { sv: 'ärendets plan', en: 'the item’s plan' },
  position: { sv: 'uppdraget', en: 'the position' },
  presence: { sv: 'närvaron', en: 'the presence' },
  presenters: { sv: 'föredragande', en: 'the presenters' },
  proposalDaysBefore: { sv: 'dagarna för förslag', en: 'the days for proposals' },
  quorum: { sv: 'kravet för beslutförhet', en: 'the quorum' },
  reply: { sv: 'svaret', en: 'the reply' },
  replyBy: { sv: 'sista svarsdag', en: 'the last day to reply' },
  replyDaysBefore: { sv: 'dagarna för svar', en: 'the days for replies' },
  responsible: { sv: 'den ansvariga kommunen', en: 'the municipality responsible' },
  reviewDays: { sv: 'dagarna för avstämning', en: 'the days for review' },
  role: { sv: 'rollen', en: 'the role' },
  roles: { sv: 'rollerna', en: 'the roles' },
  sequence: { sv: 'utkastets nummer', en: 'the draft’s number' },
  series: { sv: 'mötesserien', en: 'the series of meetings' },
  seriesId: { sv: 'mötesserien', en: 'the series of meetings' },
  settings: { sv: 'inställningarna', en: 'the settings' },
  source: { sv: 'förlagan', en: 'what it is made from' },
  spans: { sv: 'texten', en: 'the text' },
  start: { sv: 'starttiden', en: 'the start time' },
  substitute: { sv: 'ersättaren', en: 'the substitute' },
  text: { sv: 'texten', en: 'the text' },
  themes: { sv: 'temana', en: 'the themes' },
  time: { sv: 'tiden', en: 'the time' },
  timeZone: { sv: 'tidszonen', en: 'the time zone' },
  title: { sv: 'rubriken', en: 'the title' },
  to: { sv: 'tiden till', en: 'the time to' },
  type: { sv: 'slaget', en: 'the kind' },
  url: { sv: 'länken', en: 'the link' },
});

/** Pages that the server itself shows. */
export const pageTexts = defineTexts({
  'plain-title': { sv: 'Rådslag', en: 'Rådslag' },
  'plain-body': {
    sv: 'Rådslag håller kommundirektörernas möten i Microsoft Teams. Här finns inget att se: öppna fliken Rådslag i gruppens kanal i Teams.',
    en: 'Rådslag runs the meetings of municipal chief executives in Microsoft Teams. There is nothing to see here: open the Rådslag tab in the group’s channel in Teams.',
  },
  'not-built-title': { sv: 'Fliken är inte byggd', en: 'The tab has not been built' },
  'not-built-body': {
    sv: 'Servern går, men flikens filer saknas. Den som förvaltar Rådslag kör ”npm run build” i projektets mapp och laddar om sidan. Inget möte är påverkat.',
    en: 'The server runs, but the tab’s files are missing. Whoever runs Rådslag runs “npm run build” in the project’s folder and reloads the page. No meeting is affected.',
  },
  'privacy-title': { sv: 'Personuppgifter i Rådslag', en: 'Personal data in Rådslag' },
  'privacy-body': {
    sv: `Rådslag sparar det som gruppens möten behöver: deltagarnas namn, befattning, organisation, e-postadress och konto i Teams, deras svar och närvaro, det som skrivs i dagordningar, protokoll, uppdrag och frågor, och vem som gjorde vad när. I kanalen läses bara meddelanden där @Rådslag nämns och det meddelande någon väljer att göra något av.

Uppgifterna finns i den här installationens egen databas och eget arkiv. De lämnas inte till någon annan än dem som gruppen själv skickar protokoll och påminnelser till, och används inte till annat.

Personuppgiftsansvarig är den organisation som driver installationen. Vill du veta vad som finns om dig, få det rättat eller raderat, kontakta gruppens sekretariat. Färdiga protokoll är allmänna handlingar hos de kommuner som tar emot dem.`,
    en: `Rådslag keeps what the meetings of the group need: the participants’ names, offices, organisations, e-mail addresses and accounts in Teams, their replies and attendance, what is written in agendas, protocols, tasks and questions, and who did what when. In the channel only messages that mention @Rådslag are read, and those that somebody chooses to make something of.

The data stands in this installation’s own database and archive. It is given to nobody but those to whom the group itself sends protocols and reminders, and used for nothing else.

The controller is the organisation that runs the installation. To learn what is kept about you, or to have it put right or erased, contact the secretariat of the group. Finished protocols are public records in the municipalities that receive them.`,
  },
  'terms-title': { sv: 'Villkor för Rådslag', en: 'Terms of Rådslag' },
  'terms-body': {
    sv: `Rådslag är till för gruppens medlemmar, deras ombud och sekretariatet. Du loggar in med ditt eget konto i Teams, och det du gör registreras i ditt namn.

Den organisation som driver installationen ansvarar för den och beslutar vem som får använda den. Programmet är fri programvara under MIT-licensen och lämnas utan garantier.`,
    en: `Rådslag is for the members of the group, their delegates and the secretariat. You sign in with your own account in Teams, and what you do is recorded in your name.

The organisation that runs the installation is responsible for it and decides who may use it. The program is free software under the MIT licence and comes without warranty.`,
  },
});
