import { defineTexts } from './catalogue.ts';

/** The frame of the tab: what every page shares. */
export const frameTexts = defineTexts({
  product: { sv: 'Rådslag', en: 'Rådslag' },
  toContent: { sv: 'Till innehållet', en: 'Skip to content' },
  allMeetings: { sv: 'Alla möten', en: 'All meetings' },
  meetingParts: { sv: 'Mötets delar', en: 'Parts of the meeting' },
  now: { sv: 'Läget', en: 'Now' },
  agenda: { sv: 'Dagordning', en: 'Agenda' },
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  decisions: { sv: 'Beslut', en: 'Decisions' },
  protocol: { sv: 'Protokoll', en: 'Protocol' },
  review: { sv: 'Avstämning', en: 'Review' },
  word: { sv: 'Från Word', en: 'From Word' },
  joinMeeting: { sv: 'Anslut till mötet', en: 'Join the meeting' },
  loading: { sv: 'Hämtar …', en: 'Loading …' },
  reload: { sv: 'Försök igen', en: 'Try again' },
  close: { sv: 'Stäng', en: 'Close' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  save: { sv: 'Spara', en: 'Save' },
  print: { sv: 'Skriv ut', en: 'Print' },
  change: { sv: 'Ändra', en: 'Change' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  add: { sv: 'Lägg till', en: 'Add' },
  phaseDraft: { sv: 'Utkast', en: 'Draft' },
  phaseNotified: { sv: 'Kallelse publicerad', en: 'Notice posted' },
  phaseOngoing: { sv: 'Pågår', en: 'In progress' },
  phaseClosed: { sv: 'Avslutat', en: 'Closed' },
  phaseAgreed: { sv: 'Protokollet är fastställt', en: 'Protocol agreed' },
  phaseCorrecting: { sv: 'Rättas', en: 'Being corrected' },
  phaseCancelled: { sv: 'Inställt', en: 'Cancelled' },
});

/** States in which the tab cannot show what was asked for. */
export const stateTexts = defineTexts({
  faultTitle: { sv: 'Något gick fel', en: 'Something went wrong' },
  faultText: {
    sv: 'Sidan kunde inte visas. Inget du har skrivit är förlorat. Försök igen om en stund.',
    en: 'The page could not be shown. Nothing you have written is lost. Try again in a moment.',
  },
  signedOutTitle: { sv: 'Inloggningen har gått ut', en: 'The sign-in has expired' },
  signedOutText: {
    sv: 'Sidan visas när du har loggat in igen. Det du har skrivit finns kvar i den här webbläsaren.',
    en: 'The page appears once you have signed in again. What you have written is kept in this browser.',
  },
  notFoundTitle: { sv: 'Sidan finns inte', en: 'There is no such page' },
  notFoundText: {
    sv: 'Länken kan vara gammal. Gå till alla möten och välj där.',
    en: 'The link may be old. Go to all meetings and choose there.',
  },
  noNetTitle: { sv: 'Du är inte ansluten till nätet', en: 'You are not connected to the network' },
  noNetText: {
    sv: 'Sidan visas av sig själv när nätet är tillbaka. Det du har skrivit tidigare finns kvar i den här webbläsaren.',
    en: 'The page appears by itself once the network is back. What you wrote before is kept in this browser.',
  },
  noServerTitle: { sv: 'Rådslag svarar inte just nu', en: 'Rådslag does not answer right now' },
  noServerText: {
    sv: 'Vänta en stund och försök igen. Det du har skrivit tidigare finns kvar i den här webbläsaren. Brådskar det? Kontakta sekretariatet.',
    en: 'Wait a moment and try again. What you wrote before is kept in this browser. Is it urgent? Contact the secretariat.',
  },
  releasedTitle: { sv: 'Rådslag har uppdaterats', en: 'Rådslag has been updated' },
  releasedText: {
    sv: 'En del av sidan kunde inte hämtas, troligen för att en ny version har kommit. Ladda om sidan. Det du håller på att skriva i protokollet finns kvar.',
    en: 'A part of the page could not be fetched, probably because there is a new version. Reload the page. What you are writing in the protocol is kept.',
  },
  reloadPage: { sv: 'Ladda om sidan', en: 'Reload the page' },
  lost: {
    sv: 'Ingen kontakt just nu. Sidan uppdateras när nätet är tillbaka.',
    en: 'No contact right now. The page updates when the network is back.',
  },
  requestLost: {
    sv: 'Ingen kontakt med Rådslag. Ingenting har ändrats. Kontrollera nätet och försök igen.',
    en: 'No contact with Rådslag. Nothing has changed. Check the network and try again.',
  },
  requestBroken: {
    sv: 'Det gick inte just nu. Försök igen om en stund, eller kontakta sekretariatet.',
    en: 'It did not work just now. Try again in a moment, or contact the secretariat.',
  },
});

/** Fields that several pages use. */
export const fieldTexts = defineTexts({
  title: { sv: 'Mötets namn', en: 'Name of the meeting' },
  date: { sv: 'Datum', en: 'Date' },
  endDate: { sv: 'Sista dag', en: 'Last day' },
  endDateHint: { sv: 'För möten över flera dagar.', en: 'For meetings of several days.' },
  start: { sv: 'Börjar', en: 'Starts' },
  end: { sv: 'Slutar', en: 'Ends' },
  place: { sv: 'Plats', en: 'Place' },
  joinUrl: { sv: 'Länk till Teamsmötet', en: 'Link to the Teams meeting' },
  replyBy: { sv: 'Svara senast', en: 'Reply by' },
  proposalsBy: { sv: 'Föreslå ärenden senast', en: 'Propose matters by' },
  optional: { sv: 'Kan lämnas tomt.', en: 'May be left empty.' },
  timeHint: { sv: 'Till exempel 10.40', en: 'For example 10:40' },
  timeWrong: {
    sv: 'Skriv ett klockslag, till exempel 10.40.',
    en: 'Write a time of day, for example 10:40.',
  },
  dateWrong: { sv: 'Välj ett datum.', en: 'Choose a date.' },
  missing: { sv: 'Fyll i fältet.', en: 'Fill in the field.' },
  urlWrong: {
    sv: 'Länken ska börja med https://.',
    en: 'The link has to begin with https://.',
  },
});

/** What an item of the agenda can be, as people read it. */
export const itemKindTexts = defineTexts({
  matter: { sv: 'Ärende', en: 'Item' },
  thematic: { sv: 'Tematisk uppföljning', en: 'Thematic follow-up' },
  dialogue: { sv: 'Dialog', en: 'Dialogue' },
  other: { sv: 'Övrigt', en: 'Any other business' },
  'check-in': { sv: 'Välkommen och incheckning', en: 'Welcome and check-in' },
  break: { sv: 'Paus', en: 'Break' },
});
