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
  joinMeeting: { sv: 'Anslut till mötet', en: 'Join the meeting' },
  loading: { sv: 'Hämtar …', en: 'Loading …' },
  reload: { sv: 'Försök igen', en: 'Try again' },
  close: { sv: 'Stäng', en: 'Close' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  save: { sv: 'Spara', en: 'Save' },
  change: { sv: 'Ändra', en: 'Change' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  add: { sv: 'Lägg till', en: 'Add' },
  phaseDraft: { sv: 'Utkast', en: 'Draft' },
  phaseNotified: { sv: 'Kallelse publicerad', en: 'Notice posted' },
  phaseOngoing: { sv: 'Pågår', en: 'In progress' },
  phaseClosed: { sv: 'Avslutat', en: 'Closed' },
  phaseAgreed: { sv: 'Protokollet är klart', en: 'Protocol agreed' },
  phaseCorrecting: { sv: 'Rättas', en: 'Being corrected' },
  phaseCancelled: { sv: 'Inställt', en: 'Cancelled' },
});

/** States in which the tab cannot show what was asked for. */
export const stateTexts = defineTexts({
  outsideTitle: { sv: 'Öppna Rådslag i Microsoft Teams', en: 'Open Rådslag in Microsoft Teams' },
  outsideText: {
    sv: 'Den här sidan hör hemma i gruppens kanal. Öppna kanalen i Teams och välj fliken Rådslag.',
    en: 'This page lives in the group’s channel. Open the channel in Teams and choose the Rådslag tab.',
  },
  refusedTitle: { sv: 'Du kan inte öppna gruppens möten', en: 'You cannot open the group’s meetings' },
  signInTitle: { sv: 'Det gick inte att logga in', en: 'Signing in did not work' },
  signInText: {
    sv: 'Teams gav inget besked om vem du är. Stäng fliken, öppna den igen och försök på nytt. Hjälper det inte, kontakta sekretariatet.',
    en: 'Teams did not tell who you are. Close the tab, open it again and retry. If that does not help, contact the secretariat.',
  },
  faultTitle: { sv: 'Något gick fel', en: 'Something went wrong' },
  faultText: {
    sv: 'Sidan kunde inte visas. Inget du har skrivit är förlorat. Försök igen om en stund.',
    en: 'The page could not be shown. Nothing you have written is lost. Try again in a moment.',
  },
  notFoundTitle: { sv: 'Sidan finns inte', en: 'There is no such page' },
  notFoundText: {
    sv: 'Länken kan vara gammal. Gå till alla möten och välj där.',
    en: 'The link may be old. Go to all meetings and choose there.',
  },
  offlineTitle: { sv: 'Ingen kontakt med Rådslag', en: 'No contact with Rådslag' },
  offlineText: {
    sv: 'Kontrollera nätet och försök igen. Inget du har skrivit är förlorat.',
    en: 'Check the network and try again. Nothing you have written is lost.',
  },
  lost: {
    sv: 'Ingen kontakt just nu. Sidan uppdateras när nätet är tillbaka.',
    en: 'No contact right now. The page updates when the network is back.',
  },
  lostWriting: {
    sv: 'Ingen kontakt just nu. Fortsätt skriva: texten sparas i den här webbläsaren och skickas när nätet är tillbaka.',
    en: 'No contact right now. Keep writing: the text is kept in this browser and sent when the network is back.',
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
