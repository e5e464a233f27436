import { defineTexts } from './catalogue.ts';

/** A wording beside another, and the parts of a protocol. */
export const wordingTexts = defineTexts({
  attendance: { sv: 'Närvaro', en: 'Attendance' },
  opening: { sv: 'Inledning', en: 'Opening' },
  closing: { sv: 'Avslutning', en: 'Closing' },
  removed: { sv: 'borttaget: ', en: 'removed: ' },
  added: { sv: 'tillagt: ', en: 'added: ' },
  formChanged: { sv: 'Textens form har ändrats.', en: 'The form of the text has been changed.' },
  allRemoved: { sv: 'tas bort', en: 'goes' },
  nothing: { sv: 'Ingenting är antecknat.', en: 'Nothing is noted.' },
});

/** The page of those who review the draft, and what they answer. */
export const reviewTexts = defineTexts({
  title: { sv: 'Avstämning av utkastet', en: 'Review of the draft' },
  due: {
    sv: 'Lämna synpunkter senast {date}. Sprid inte utkastet.',
    en: 'Please comment by {date}. Do not pass the draft on.',
  },
  overdue: {
    sv: 'Tiden för synpunkter gick ut {date}. Du kan fortfarande lämna besked tills avstämningen avslutas. Sprid inte utkastet.',
    en: 'The time for comments ended {date}. You can still give your word until the review is ended. Do not pass the draft on.',
  },
  ended: { sv: 'Avstämningen är avslutad.', en: 'The review has ended.' },
  correcting: {
    sv: 'Det fastställda protokollet rättas. Skäl: {reason}. Du behöver bara ta ställning till det som har ändrats.',
    en: 'The agreed protocol is being corrected. Reason: {reason}. You only need to consider what has been changed.',
  },
  allLeft: { sv: 'Inga synpunkter på hela utkastet', en: 'No comment on the whole draft' },
  restLeft: { sv: 'Inga synpunkter på resten ({count})', en: 'No comment on the rest ({count})' },
  allDone: {
    sv: 'Du har tagit ställning till hela utkastet. Ändras något frågar vi igen om just det.',
    en: 'You have considered the whole draft. If something is changed we ask again about just that.',
  },
  left: { sv: 'Kvar att ta ställning till: {count}', en: 'Left to consider: {count}' },
  noComment: { sv: 'Inga synpunkter', en: 'No comment' },
  noCommentOf: { sv: 'Inga synpunkter: {title}', en: 'No comment: {title}' },
  said: { sv: 'Inga synpunkter', en: 'No comment' },
  takeBack: { sv: 'Ångra', en: 'Take back' },
  takeBackOf: { sv: 'Ångra ditt besked om {title}', en: 'Take back your word on {title}' },
  fallen: { sv: 'Ändrat sedan ditt besked', en: 'Changed since your word' },
  changedHere: { sv: 'Ändrat sedan det fastställdes', en: 'Changed since it was agreed' },
  propose: { sv: 'Föreslå ändring', en: 'Propose a change' },
  proposeOf: { sv: 'Föreslå ändring: {title}', en: 'Propose a change: {title}' },
  yourProposal: { sv: 'Ditt förslag', en: 'Your proposal' },
  waiting: { sv: 'Väntar på svar', en: 'Waiting for an answer' },
  accepted: { sv: 'Godtaget', en: 'Accepted' },
  declined: { sv: 'Avslaget', en: 'Declined' },
  answeredBy: { sv: 'av {name}', en: 'by {name}' },
  withdraw: { sv: 'Ta tillbaka förslaget', en: 'Withdraw the proposal' },
  unchangedRest: { sv: 'Visa det som är oförändrat', en: 'Show what is unchanged' },
  text: { sv: 'Text', en: 'Text' },
  clause: { sv: 'Att-sats {number}', en: 'Clause {number}' },
  newClause: { sv: 'Ny att-sats', en: 'New clause' },
  addClause: { sv: 'Lägg till en att-sats', en: 'Add a clause' },
  removeClause: { sv: 'Stryk att-sats {number}', en: 'Strike clause {number}' },
  keepClause: { sv: 'Behåll att-satsen', en: 'Keep the clause' },
  struck: { sv: 'Stryks enligt ditt förslag', en: 'Struck in your proposal' },
  outcome: { sv: 'Utfall utan beslut', en: 'Outcome without decision' },
  comment: { sv: 'Kommentar till sekretariatet', en: 'Comment to the secretariat' },
  preview: { sv: 'Så ändras det', en: 'What changes' },
  noPreview: { sv: 'Ingenting är ändrat än.', en: 'Nothing is changed yet.' },
  send: { sv: 'Skicka förslaget', en: 'Send the proposal' },
  sent: {
    sv: 'Förslaget är skickat till sekretariatet.',
    en: 'The proposal has been sent to the secretariat.',
  },
  keys: {
    sv: 'Alt+pil ner och Alt+pil upp byter del. Alt+Enter säger inga synpunkter på resten.',
    en: 'Alt+Down and Alt+Up change part. Alt+Enter says no comment on the rest.',
  },

  // for those who answer for the protocol
  proposals: { sv: 'Förslag till ändring', en: 'Proposed changes' },
  noProposals: { sv: 'Inga förslag väntar på svar.', en: 'No proposals are waiting for an answer.' },
  proposedBy: { sv: 'Förslag av {name} {date}', en: 'Proposed by {name} {date}' },
  accept: { sv: 'Godta', en: 'Accept' },
  acceptOf: { sv: 'Godta förslaget av {name} om {title}', en: 'Accept the proposal by {name} on {title}' },
  decline: { sv: 'Avslå', en: 'Decline' },
  declineOf: { sv: 'Avslå förslaget av {name} om {title}', en: 'Decline the proposal by {name} on {title}' },
  answerWhy: { sv: 'Svar till {name} (kan lämnas tomt)', en: 'Answer to {name} (may be left empty)' },
  outdated: {
    sv: 'Texten har ändrats sedan förslaget lämnades. För in det som ska med för hand och markera det som infört.',
    en: 'The text has changed since the proposal was made. Enter what is to go in by hand and mark it as entered.',
  },
  noted: { sv: 'Markera som noterad', en: 'Mark as noted' },
  notedOf: {
    sv: 'Markera som noterad: kommentaren av {name} om {title}',
    en: 'Mark as noted: the comment by {name} on {title}',
  },
  entered: { sv: 'Markera som infört', en: 'Mark as entered' },
  enteredOf: {
    sv: 'Markera som infört: förslaget av {name} om {title}',
    en: 'Mark as entered: the proposal by {name} on {title}',
  },
  acceptedNow: { sv: 'Förslaget är infört i utkastet.', en: 'The proposal is in the draft now.' },
  answers: { sv: 'Besvarade förslag', en: 'Answered proposals' },
});

/** Sending the draft out, and what is still missing before the protocol can be agreed. */
export const roundTexts = defineTexts({
  send: { sv: 'Skicka för avstämning', en: 'Send for review' },
  sendAgain: { sv: 'Ändra avstämningen', en: 'Change the review' },
  sendAnew: { sv: 'Skicka för avstämning igen', en: 'Send for review again' },
  who: { sv: 'Vilka ska läsa utkastet?', en: 'Who is to read the draft?' },
  whoElse: { sv: 'Någon mer (namn)', en: 'Somebody else (name)' },
  whoElseHint: {
    sv: 'Den som inte finns i gruppens lista lämnar besked per telefon.',
    en: 'Whoever is not in the roster gives their word by phone.',
  },
  addName: { sv: 'Lägg till', en: 'Add' },
  more: { sv: 'Visa fler i gruppen', en: 'Show more of the group' },
  nobody: { sv: 'Välj minst en person.', en: 'Choose at least one person.' },
  until: { sv: 'Synpunkter senast', en: 'Comments by' },
  untilMissing: { sv: 'Ange en dag från och med i dag.', en: 'Give a day from today on.' },
  how: { sv: 'Hur beskedet skrivs', en: 'How their word is printed' },
  checked: { sv: 'Avstämt med', en: 'Checked with' },
  approved: { sv: 'Justerat av', en: 'Approved by' },
  readers: { sv: 'De som läser utkastet', en: 'Those who read the draft' },
  sendText: {
    sv: 'De får ett kort i kanalen och ett mejl med länk hit. Ingenting av utkastet skickas.',
    en: 'They get a card in the channel and a mail with a link to this page. Nothing of the draft is sent.',
  },
  sent: { sv: 'Utkastet är skickat för avstämning.', en: 'The draft has been sent for review.' },
  out: { sv: 'Ute för avstämning till {date}.', en: 'Out for review until {date}.' },
  outOver: { sv: 'Tiden för synpunkter gick ut {date}.', en: 'The time for comments ended {date}.' },
  isEnded: { sv: 'Avstämningen är avslutad av sekretariatet.', en: 'The secretariat has ended the review.' },
  done: { sv: 'klar', en: 'done' },
  missing: { sv: '{count} delar kvar', en: '{count} parts left' },
  missingAll: { sv: 'har inte svarat', en: 'has not answered' },
  byPhone: { sv: 'per telefon', en: 'by phone' },
  register: { sv: 'Registrera besked', en: 'Register their word' },
  registerOf: {
    sv: 'Registrera besked: {name} har inga synpunkter',
    en: 'Register their word: {name} has no comment',
  },
  registered: { sv: 'Beskedet från {name} är registrerat.', en: 'The word of {name} is registered.' },
  remind: { sv: 'Påminn', en: 'Remind' },
  remindAgain: { sv: 'Påminn ändå', en: 'Remind all the same' },
  reminded: { sv: 'Påminnelse skickad.', en: 'A reminder has been sent.' },
  end: { sv: 'Avsluta avstämningen', en: 'End the review' },
  endAsk: { sv: 'Avsluta avstämningen?', en: 'End the review?' },
  endText: {
    sv: 'Protokollet kan därefter fastställas med dem som har svarat. Besked saknas från {names}.',
    en: 'The protocol can then be agreed with those who have answered. No word from {names}.',
  },
  open: { sv: 'Öppna avstämningen', en: 'Open the review' },
  proposalsWaiting: {
    sv: 'Förslag till ändring som väntar på svar: {count}',
    en: 'Proposed changes waiting for an answer: {count}',
  },
});

/** The line from review to dispatch. */
export const stageTexts = defineTexts({
  label: { sv: 'Protokollets väg', en: 'The way of the protocol' },
  review: { sv: 'Avstämning', en: 'Review' },
  agreed: { sv: 'Fastställt', en: 'Agreed' },
  signed: { sv: 'Underskrivet', en: 'Signed' },
  archived: { sv: 'Arkiverat', en: 'Archived' },
  dispatched: { sv: 'Expedierat', en: 'Dispatched' },
  isDone: { sv: 'klart', en: 'done' },
  isNow: { sv: 'pågår', en: 'under way' },
  isComing: { sv: 'återstår', en: 'to come' },
  waitsForSignature: { sv: 'Väntar på underskrift av {names}.', en: 'Waiting for the signature of {names}.' },
});

/** Correcting what was agreed. */
export const correctionTexts = defineTexts({
  open: { sv: 'Rätta protokollet', en: 'Correct the protocol' },
  openText: {
    sv: 'Alla utom de som skriver fortsätter att se det fastställda protokollet tills rättelsen är fastställd. Rättelsen får samma nummer och ett nytt versionsnummer.',
    en: 'Everybody but those who write go on seeing the agreed protocol until the correction is agreed. The correction gets the same number and a new version number.',
  },
  reason: {
    sv: 'Varför rättas det? (skrivs ut i protokollet)',
    en: 'Why is it corrected? (printed in the protocol)',
  },
  reasonMissing: { sv: 'Skriv ett skäl.', en: 'Give a reason.' },
  begin: { sv: 'Öppna för rättelse', en: 'Open for correction' },
  badge: { sv: 'Rättelse pågår', en: 'Being corrected' },
  under: {
    sv: 'Rättelse av det fastställda protokollet, öppnad {date} av {name}. Skäl: {reason}',
    en: 'Correction of the agreed protocol, opened {date} by {name}. Reason: {reason}',
  },
  changeReason: { sv: 'Ändra skälet', en: 'Change the reason' },
  stands: { sv: 'Visa det fastställda protokollet', en: 'Show the agreed protocol' },
  hide: { sv: 'Dölj det fastställda protokollet', en: 'Hide the agreed protocol' },
  changes: { sv: 'Ändrat hittills', en: 'Changed so far' },
  noChanges: { sv: 'Ingenting är ändrat än.', en: 'Nothing is changed yet.' },
  abandon: { sv: 'Avbryt rättelsen', en: 'Abandon the correction' },
  abandonAsk: { sv: 'Avbryt rättelsen?', en: 'Abandon the correction?' },
  abandonText: {
    sv: 'Det som har ändrats sedan rättelsen öppnades kastas. Det fastställda protokollet är oförändrat.',
    en: 'What was changed since the correction was opened is discarded. The agreed protocol is unchanged.',
  },
  abandoned: { sv: 'Rättelsen är avbruten.', en: 'The correction is abandoned.' },
  agree: { sv: 'Fastställ rättelsen', en: 'Agree the correction' },
  agreeAsk: { sv: 'Fastställ rättelsen?', en: 'Agree the correction?' },
  agreeText: {
    sv: 'Det rättade protokollet ersätter det tidigare som version {revision}. Båda finns kvar i arkivet. Kanalens kort visar vad som är rättat.',
    en: 'The corrected protocol takes the place of the earlier one as version {revision}. Both stay in the archive. The card in the channel shows what was corrected.',
  },
  revisions: { sv: 'Versioner', en: 'Versions' },
  first: { sv: 'Version 1, fastställd {date}', en: 'Version 1, agreed {date}' },
  revision: {
    sv: 'Rättad version {revision}, fastställd {date}. Skäl: {reason}',
    en: 'Corrected version {revision}, agreed {date}. Reason: {reason}',
  },
});

/** Signatures under the agreed protocol. */
export const signingTexts = defineTexts({
  title: { sv: 'Underskrift', en: 'Signature' },
  waiting: { sv: 'väntar på underskrift', en: 'waiting for signature' },
  paper: { sv: 'undertecknat på papper {date}', en: 'signed on paper {date}' },
  electronic: { sv: 'undertecknat elektroniskt {date}', en: 'signed electronically {date}' },
  mark: { sv: 'Registrera underskrift', en: 'Register signature' },
  markOf: { sv: 'Registrera underskrift av {name}', en: 'Register signature of {name}' },
  remove: { sv: 'Ta bort underskriften av {name}', en: 'Remove the signature of {name}' },
  how: { sv: 'Hur', en: 'How' },
  onPaper: { sv: 'På papper', en: 'On paper' },
  electronically: { sv: 'Elektroniskt', en: 'Electronically' },
  date: { sv: 'Datum', en: 'Date' },
  waive: { sv: 'Gå vidare utan underskrift', en: 'Go on without signature' },
  waived: {
    sv: 'Sekretariatet har gått vidare utan alla underskrifter.',
    en: 'The secretariat has gone on without all signatures.',
  },
});

/** Sending the agreed protocol out. */
export const dispatchTexts = defineTexts({
  title: { sv: 'Expediering', en: 'Dispatch' },
  sent: { sv: 'Skickat {date} av {name} till {to}.', en: 'Sent {date} by {name} to {to}.' },
  sentRevision: {
    sv: 'Version {revision} skickad {date} av {name} till {to}.',
    en: 'Version {revision} sent {date} by {name} to {to}.',
  },
  except: { sv: 'Undantagna: {names}.', en: 'Left out: {names}.' },
  without: { sv: 'Utan: {papers}.', en: 'Without: {papers}.' },
  notSent: { sv: 'Protokollet har inte skickats.', en: 'The protocol has not been sent.' },
  notThisSent: {
    sv: 'Den rättade versionen har inte skickats.',
    en: 'The corrected version has not been sent.',
  },
  open: { sv: 'Skicka ut protokollet', en: 'Send the protocol out' },
  openAgain: { sv: 'Skicka till fler', en: 'Send to others' },
  lists: { sv: 'Sändlistor', en: 'Mail lists' },
  noLists: {
    sv: 'Gruppen har inga sändlistor. De läggs till under gruppens inställningar.',
    en: 'The group has no mail lists. They are added in the group’s settings.',
  },
  recipients: { sv: '{count} mottagare', en: '{count} recipients' },
  leaveOut: { sv: 'Undanta', en: 'Leave out' },
  leaveOutOf: { sv: 'Undanta någon i {list}', en: 'Leave somebody of {list} out' },
  extracts: { sv: 'Skicka varje kommun dess utdrag', en: 'Send each municipality its extract' },
  extractsHint: {
    sv: 'Det som rör kommunen, som PDF till den som företräder den vid mötet.',
    en: 'What concerns the municipality, as PDF to whoever speaks for it at the meeting.',
  },
  extractsWithout: {
    sv: 'Det som rör kommunen, som PDF till den som företräder den vid mötet. E-postadress saknas för {names}.',
    en: 'What concerns the municipality, as PDF to whoever speaks for it at the meeting. There is no e-mail address for {names}.',
  },
  extractsTo: {
    sv: 'kommunerna med var sitt utdrag ({names})',
    en: 'the municipalities, each its extract ({names})',
  },
  alsoTo: { sv: 'Även till (en e-postadress per rad)', en: 'Also to (an e-mail address a line)' },
  wrongAddress: { sv: '”{value}” är ingen e-postadress.', en: '“{value}” is not an e-mail address.' },
  nobody: {
    sv: 'Välj en sändlista, kommunernas utdrag eller skriv en adress.',
    en: 'Choose a mail list, the municipalities’ extracts, or write an address.',
  },
  missing: {
    sv: 'Bilagan i ärendet ”{item}” saknas: {paper}',
    en: 'A paper of “{item}” is missing: {paper}',
  },
  addPaper: { sv: 'Lägg till', en: 'Add' },
  addPaperOf: { sv: 'Lägg till {paper}', en: 'Add {paper}' },
  paperUrl: { sv: 'Länk till {paper} (https)', en: 'Link to {paper} (https)' },
  paperWrong: {
    sv: 'Skriv en adress som börjar med https://.',
    en: 'Write an address that begins with https://.',
  },
  paperAdded: { sv: '{paper} är tillagd.', en: '{paper} has been added.' },
  waive: { sv: 'Skicka utan {paper}', en: 'Send without {paper}' },
  waits: {
    sv: 'Det väntar på bilagan tills den är tillagd eller du skickar utan den.',
    en: 'It waits for the paper until it is added or you send without it.',
  },
  waitsArchive: { sv: 'Det kan skickas när det är arkiverat.', en: 'It can be sent once it is archived.' },
  waitsSignature: {
    sv: 'Det kan skickas när det är underskrivet, eller när du går vidare utan underskrift.',
    en: 'It can be sent once it is signed, or when you go on without signature.',
  },
  send: { sv: 'Skicka', en: 'Send' },
  done: { sv: 'Protokollet skickas.', en: 'The protocol is being sent.' },
});
