import { defineTexts } from './catalogue.ts';

/** Refusals in the protocol's life: review, agreement, correction, signing, dispatch. */
export const protocolRefusals = defineTexts({
  'not-checked-by-anyone': {
    sv: 'Protokollet är inte avstämt med någon. Ingenting har ändrats. Ange vem det har stämts av med och försök igen.',
    en: 'The protocol has not been checked with anybody. Nothing has changed. State whom it was checked with and try again.',
  },
  'nobody-to-review': {
    sv: 'Ingen är utsedd att stämma av protokollet. Ingenting har skickats. Ange vem som ska läsa utkastet.',
    en: 'Nobody is named to review the protocol. Nothing was sent. State who is to read the draft.',
  },
  'review-deadline-passed': {
    sv: 'Dagen har redan passerat. Ingenting har skickats. Välj en senare dag för synpunkter.',
    en: 'That day has already passed. Nothing was sent. Choose a later day for comments.',
  },
  'review-not-open': {
    sv: 'Protokollet är inte ute för avstämning. Ingenting har ändrats. Kontakta sekretariatet om du har synpunkter.',
    en: 'The protocol is not out for review. Nothing has changed. Contact the secretariat if you have comments.',
  },
  'review-not-finished': {
    sv: 'Besked saknas från {names}. Protokollet är inte fastställt. Påminn, registrera beskedet, eller avsluta avstämningen.',
    en: 'No word yet from {names}. The protocol is not agreed. Remind them, register their word, or end the review.',
  },
  'not-a-reviewer': {
    sv: 'Du är inte en av dem som stämmer av protokollet. Ingenting har ändrats. Kontakta sekretariatet om du har synpunkter.',
    en: 'You are not one of those who review the protocol. Nothing has changed. Contact the secretariat if you have comments.',
  },
  'place-changed-meanwhile': {
    sv: 'Utkastet har ändrats sedan du läste det. Ditt besked är inte registrerat. Läs det som är nytt och lämna besked igen.',
    en: 'The draft has changed since you read it. Your word is not registered. Read what is new and give your word again.',
  },
  'nothing-proposed': {
    sv: 'Förslaget är likadant som utkastet. Ingenting har skickats. Ändra lydelsen, skriv en kommentar, eller välj Inga synpunkter.',
    en: 'The proposal says the same as the draft. Nothing was sent. Change the wording, write a comment, or choose No comment.',
  },
  'proposal-not-found': {
    sv: 'Förslaget finns inte längre. Ingenting har ändrats. Uppdatera sidan för att se vilka förslag som väntar.',
    en: 'The proposal is no longer there. Nothing has changed. Refresh to see which proposals are waiting.',
  },
  'proposal-answered': {
    sv: 'Förslaget är redan besvarat. Ingenting har ändrats. Ändra texten i protokollet i stället.',
    en: 'The proposal has already been answered. Nothing has changed. Change the text of the protocol instead.',
  },
  'proposal-outdated': {
    sv: 'Texten har ändrats sedan förslaget lämnades, och har inte skrivits över. För in det som ska med för hand och markera förslaget som infört.',
    en: 'The text has changed since the proposal was made, and was not overwritten. Enter what is to go in by hand and mark the proposal as entered.',
  },
  'proposals-unanswered': {
    sv: 'Förslag till ändring väntar på svar ({count}). Protokollet är inte fastställt. Godta eller avslå dem först.',
    en: 'Proposed changes are waiting for an answer ({count}). The protocol is not agreed. Accept or decline them first.',
  },
  'nothing-corrected': {
    sv: 'Protokollet säger detsamma som förut. Ingen ny version är fastställd. Rätta det som ska rättas, eller avbryt rättelsen.',
    en: 'The protocol says the same as before. No new version is agreed. Correct what is to be corrected, or abandon the correction.',
  },
  'not-a-signatory': {
    sv: 'Personen står inte under protokollet. Ingenting har ändrats. Välj någon av dem som ska underteckna.',
    en: 'That person does not stand under the protocol. Nothing has changed. Choose one of those who are to sign.',
  },
  'signature-missing': {
    sv: 'Protokollet har inte skickats. Det väntar på underskrift av {names}. Registrera underskriften, eller gå vidare utan den.',
    en: 'The protocol was not sent. It is waiting for the signature of {names}. Register the signature, or go on without it.',
  },
  'not-archived-yet': {
    sv: 'Protokollet har inte skickats. Det arkiveras fortfarande. Försök igen om en stund.',
    en: 'The protocol was not sent. It is still being archived. Try again in a moment.',
  },
  'papers-missing': {
    sv: 'Protokollet har inte skickats. Bilagan i ärendet ”{item}” saknas: {paper}. Lägg till den, eller skicka utan bilaga.',
    en: 'The protocol was not sent. A paper of “{item}” is missing: {paper}. Add it, or send without it.',
  },
  'mail-list-not-found': {
    sv: 'Sändlistan finns inte längre. Protokollet har inte skickats. Välj bland gruppens sändlistor.',
    en: 'The mail list is no longer there. The protocol was not sent. Choose among the group’s mail lists.',
  },
  'nobody-to-send-to': {
    sv: 'Ingen mottagare är vald. Protokollet har inte skickats. Välj en sändlista eller skriv en e-postadress.',
    en: 'No recipient is chosen. The protocol was not sent. Choose a mail list or write an e-mail address.',
  },
});
