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
  before: { sv: 'platsen i ordningen', en: 'the place in the order' },
  alsoPresent: { sv: 'fler närvarande', en: 'others present' },
  background: { sv: 'bakgrunden', en: 'the background' },
  basedOn: { sv: 'den text du utgick från', en: 'the text you started from' },
  choice: { sv: 'valet', en: 'the choice' },
  clauseId: { sv: 'att-satsen', en: 'the clause' },
  command: { sv: 'uppgiften', en: 'what is to be done' },
  content: { sv: 'texten', en: 'the text' },
  data: { sv: 'uppgifterna', en: 'the details' },
  date: { sv: 'datumet', en: 'the date' },
  details: { sv: 'mötesuppgifterna', en: 'the meeting’s details' },
  email: { sv: 'e-postadressen', en: 'the e-mail address' },
  end: { sv: 'sluttiden', en: 'the end time' },
  field: { sv: 'fältet', en: 'the field' },
  from: { sv: 'tiden från', en: 'the time from' },
  guest: { sv: 'gästen', en: 'the guest' },
  guestId: { sv: 'gästen', en: 'the guest' },
  heading: { sv: 'avsnittsrubriken', en: 'the section heading' },
  how: { sv: 'sättet', en: 'the way' },
  itemId: { sv: 'ärendet', en: 'the item' },
  items: { sv: 'punkterna', en: 'the list’s lines' },
  joinUrl: { sv: 'möteslänken', en: 'the join link' },
  kind: { sv: 'slaget', en: 'the kind' },
  leftovers: { sv: 'valet för ärenden utan beslut', en: 'the choice for undecided items' },
  meetingId: { sv: 'mötet', en: 'the meeting' },
  minutes: { sv: 'antalet minuter', en: 'the number of minutes' },
  missing: { sv: 'de som saknas', en: 'those missing' },
  name: { sv: 'namnet', en: 'the name' },
  organisation: { sv: 'organisationen', en: 'the organisation' },
  outcome: { sv: 'utfallet', en: 'the outcome' },
  papers: { sv: 'handlingarna', en: 'the papers' },
  personId: { sv: 'personen', en: 'the person' },
  place: { sv: 'platsen', en: 'the place' },
  plan: { sv: 'ärendets plan', en: 'the item’s plan' },
  pendingId: { sv: 'det väntande ärendet', en: 'the waiting matter' },
  presence: { sv: 'närvaron', en: 'the presence' },
  presenters: { sv: 'föredragande', en: 'the presenters' },
  reply: { sv: 'svaret', en: 'the reply' },
  replyBy: { sv: 'sista svarsdag', en: 'the last day to reply' },
  role: { sv: 'rollen', en: 'the role' },
  sequence: { sv: 'utkastets nummer', en: 'the draft’s number' },
  source: { sv: 'förlagan', en: 'what it is made from' },
  spans: { sv: 'texten', en: 'the text' },
  start: { sv: 'starttiden', en: 'the start time' },
  substitute: { sv: 'ersättaren', en: 'the substitute' },
  text: { sv: 'texten', en: 'the text' },
  time: { sv: 'tiden', en: 'the time' },
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
});
