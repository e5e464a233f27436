import { defineTexts } from './catalogue.ts';

/** The review card, its dialog, and what the protocol's card says of a correction. */
export const reviewCardTexts = defineTexts({
  correctionTitle: {
    sv: 'Rättelse av protokoll för avstämning',
    en: 'Correction of a protocol for review',
  },
  deadline: { sv: 'Lämna synpunkter senast {date}.', en: 'Please give your comments by {date}.' },
  reviewers: { sv: 'Stäms av med {names}.', en: 'Reviewed by {names}.' },
  approvers: { sv: 'Justeras av {names}.', en: 'To be approved by {names}.' },
  keep: { sv: 'Sprid inte utkastet.', en: 'Please do not pass the draft on.' },
  over: { sv: 'Avstämningen är avslutad.', en: 'The review has ended.' },
  openDraft: { sv: 'Läs utkastet', en: 'Read the draft' },
  yourWord: { sv: 'Ditt besked', en: 'Your word' },
  noComment: { sv: 'Inga synpunkter', en: 'No comment' },
  propose: { sv: 'Föreslå ändring', en: 'Propose a change' },
  allSaid: {
    sv: 'Tack. Du har inga synpunkter. Ändras något i utkastet frågar vi igen om just det.',
    en: 'Thank you. You have no comment. If something in the draft is changed we ask again about just that.',
  },
  allButProposals: {
    sv: 'Tack. Ditt förslag väntar på svar från sekretariatet ({count}).',
    en: 'Thank you. Your proposal is waiting for the secretariat’s answer ({count}).',
  },
  missing: {
    sv: 'Vi saknar ditt besked om: {places}.',
    en: 'We have no word from you on: {places}.',
  },
  missingAll: {
    sv: 'Läs utkastet i fliken. Har du inga synpunkter räcker ett tryck här.',
    en: 'Read the draft in the tab. If you have no comment, one press here is enough.',
  },
  changedSince: {
    sv: 'Ändrat sedan ditt besked: {places}.',
    en: 'Changed since your word: {places}.',
  },
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  opening: { sv: 'Inledning', en: 'Opening' },
  closing: { sv: 'Avslutning', en: 'Closing' },

  // the dialog
  proposeTitle: { sv: 'Föreslå ändring i protokollet', en: 'Propose a change of the protocol' },
  place: { sv: 'Del av protokollet', en: 'Part of the protocol' },
  choosePlace: { sv: 'Välj en del av protokollet.', en: 'Choose a part of the protocol.' },
  next: { sv: 'Nästa', en: 'Next' },
  text: { sv: 'Text', en: 'Text' },
  clauses: { sv: 'Beslut, en att-sats per rad', en: 'Decisions, a clause a line' },
  outcome: { sv: 'Utfall utan beslut', en: 'Outcome without decision' },
  comment: { sv: 'Kommentar till sekretariatet', en: 'Comment to the secretariat' },
  send: { sv: 'Skicka förslaget', en: 'Send the proposal' },
  otherPlace: { sv: 'Välj en annan del', en: 'Choose another part' },
  proposed: {
    sv: 'Förslaget är skickat till sekretariatet. Du får besked här och i fliken.',
    en: 'The proposal has been sent to the secretariat. The answer shows here and in the tab.',
  },

  // the protocol's card
  corrected: { sv: 'Rättad version {revision}', en: 'Corrected version {revision}' },
  correctedDecision: { sv: 'Rättat beslut – {where}', en: 'Corrected decision – {where}' },
  correctedText: { sv: 'Rättat – {where}', en: 'Corrected – {where}' },
  earlierWording: { sv: 'Tidigare lydelse: {text}', en: 'Earlier wording: {text}' },
  newWording: { sv: 'Ny lydelse: {text}', en: 'New wording: {text}' },
  formChanged: { sv: 'Textens form har ändrats.', en: 'The form of the text has been changed.' },
  reason: { sv: 'Skäl: {reason}', en: 'Reason: {reason}' },
  moreChanges: {
    sv: 'Fler rättelser ({count}) finns i fliken Rådslag.',
    en: 'More corrections ({count}) are in the Rådslag tab.',
  },
  partlyChecked: { sv: 'Avstämt i delar med {names}.', en: 'Checked in part with {names}.' },
});

/** What is typed in the protocol's life, and what is answered. */
export const reviewCommandTexts = defineTexts({
  helpReview: {
    sv: 'inga synpunkter · inga synpunkter på ärende 3',
    en: 'no comments · no comments on item 3',
  },
  helpReviewDoes: {
    sv: 'ditt besked om utkastet till protokoll, när du stämmer av det',
    en: 'your word on the draft protocol, when you review it',
  },
  helpSend: {
    sv: 'skicka för avstämning till Namn senast 27 april · avstämt med Namn · avsluta avstämningen · fastställ protokollet',
    en: 'send for review to Name by 27 April · checked with Name · end the review · agree the protocol',
  },
  helpSendDoes: {
    sv: 'stämmer av och fastställer protokollet (sekretariatet och ordföranden)',
    en: 'reviews and agrees the protocol (secretariat and chair)',
  },
  helpCorrect: {
    sv: 'rätta Fel belopp i ärende 2 · avbryt rättelsen · underskrivet av Namn · expediera',
    en: 'correct Wrong amount in item 2 · abandon the correction · signed by Name · dispatch',
  },
  helpCorrectDoes: {
    sv: 'rättar det fastställda protokollet med skäl, registrerar underskrift, skickar ut det',
    en: 'corrects the agreed protocol with a reason, registers a signature, sends it out',
  },
  sentForReview: {
    sv: 'Utkastet är skickat för avstämning till {names}. Synpunkter lämnas senast {date}.',
    en: 'The draft has been sent for review to {names}. Comments are due by {date}.',
  },
  reviewEnded: {
    sv: 'Avstämningen är avslutad. Protokollet kan fastställas.',
    en: 'The review has ended. The protocol can be agreed.',
  },
  wordGiven: {
    sv: 'Ditt besked är registrerat: inga synpunkter.',
    en: 'Your word is registered: no comment.',
  },
  wordGivenOn: {
    sv: 'Ditt besked är registrerat: inga synpunkter på {item}.',
    en: 'Your word is registered: no comment on {item}.',
  },
  checked: { sv: 'Registrerat: avstämt med {name}.', en: 'Registered: checked with {name}.' },
  approved: { sv: 'Registrerat: justerat av {name}.', en: 'Registered: approved by {name}.' },
  agreed: {
    sv: 'Protokollet är fastställt. Det arkiveras och visas i kanalen.',
    en: 'The protocol is agreed. It is being archived and will show in the channel.',
  },
  correctionOpened: {
    sv: 'Protokollet är öppet för rättelse. Tills rättelsen är fastställd gäller det som är fastställt. Fortsätt här: {link}',
    en: 'The protocol is open for correction. Until the correction is agreed, what was agreed stands. Go on here: {link}',
  },
  correctionReason: {
    sv: 'Skriv varför protokollet rättas, till exempel: rätta Fel belopp i ärende 2.',
    en: 'Say why the protocol is corrected, for example: correct Wrong amount in item 2.',
  },
  correctionAbandoned: {
    sv: 'Rättelsen är avbruten. Det fastställda protokollet är oförändrat.',
    en: 'The correction is abandoned. The agreed protocol is unchanged.',
  },
  signed: { sv: 'Registrerat: underskrivet av {name}.', en: 'Registered: signed by {name}.' },
  dispatched: {
    sv: 'Protokollet skickas till {lists}.',
    en: 'The protocol is being sent to {lists}.',
  },
  noLists: {
    sv: 'Gruppen har inga sändlistor. Protokollet har inte skickats. Lägg till en lista i gruppens inställningar, eller skicka från fliken.',
    en: 'The group has no mail lists. The protocol was not sent. Add a list in the group’s settings, or send it from the tab.',
  },
  unknownList: {
    sv: 'Det finns ingen sändlista som heter ”{name}”. Protokollet har inte skickats. Listorna är: {lists}.',
    en: 'There is no mail list called “{name}”. The protocol was not sent. The lists are: {lists}.',
  },
});
