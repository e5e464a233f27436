import { defineTexts } from './catalogue.ts';

/** The field of running text. */
export const editorTexts = defineTexts({
  bold: { sv: 'Fet stil (Ctrl+B)', en: 'Bold (Ctrl+B)' },
  boldLetter: { sv: 'F', en: 'B' },
  bulleted: { sv: 'Punktlista (skriv ”- ”)', en: 'Bulleted list (type “- ”)' },
  numbered: { sv: 'Numrerad lista (skriv ”1. ”)', en: 'Numbered list (type “1. ”)' },
  pasted: {
    sv: 'Inklistrat. Bara stycken, listor och fet stil följde med.',
    en: 'Pasted. Only paragraphs, lists and bold came along.',
  },
  undoPaste: { sv: 'Ångra inklistringen', en: 'Undo the paste' },
});

/** The desk of the secretary and the protocol as others read it. */
export const protocolTexts = defineTexts({
  title: { sv: 'Protokoll', en: 'Protocol' },
  opening: { sv: 'Inledning', en: 'Opening' },
  openingHint: { sv: 'Hälsning, incheckning …', en: 'Welcome, check-in …' },
  closing: { sv: 'Avslutning', en: 'Closing' },
  closingHint: { sv: 'Hur mötet avslutades …', en: 'How the meeting ended …' },
  itemHint: { sv: 'Vad som sades och redovisades …', en: 'What was said and reported …' },
  textOf: { sv: 'Text: {title}', en: 'Text: {title}' },
  clausesOf: { sv: 'Beslut: {title}', en: 'Decisions: {title}' },
  decision: { sv: 'Beslut', en: 'Decision' },
  clauseHint: {
    sv: 'att … skriv en att-sats och tryck Enter',
    en: 'att … write a clause and press Enter',
  },
  clauseField: { sv: 'Ny att-sats: {title}', en: 'New clause: {title}' },
  reword: { sv: '(ändra lydelsen)', en: '(reword)' },
  clauseText: { sv: 'Att-satsens lydelse', en: 'Wording of the clause' },
  removeClause: { sv: 'Ta bort att-satsen', en: 'Remove the clause' },
  outcome: { sv: 'Utfall utan beslut', en: 'Outcome without decision' },
  outcomeOf: { sv: 'Utfall utan beslut: {title}', en: 'Outcome without decision: {title}' },
  outcomeHint: {
    sv: 'Till exempel: Gruppen tackar för informationen.',
    en: 'For example: The group thanks for the information.',
  },
  post: { sv: 'Publicera i kanalen', en: 'Post in the channel' },
  postOf: {
    sv: 'Publicera i kanalen: {title}',
    en: 'Post in the channel: {title}',
  },
  posted: { sv: 'Publicerat i kanalen', en: 'Posted in the channel' },
  changed: { sv: 'Ändrat sedan det publicerades', en: 'Changed since it was posted' },
  preliminary: { sv: 'Preliminärt', en: 'Preliminary' },
  nowMark: { sv: 'Pågår nu', en: 'Now' },
  takeUp: { sv: 'Behandla nu', en: 'Take up now' },
  takeUpOf: { sv: 'Behandla nu: {title}', en: 'Take up now: {title}' },
  writes: { sv: '{name} skriver …', en: '{name} is writing …' },
  draftLeft: {
    sv: 'Du har ett utkast här som inte är infört i protokollet.',
    en: 'You have a draft here that is not yet in the protocol.',
  },
  enterDraft: { sv: 'För in utkastet', en: 'Enter the draft' },
  dropDraft: { sv: 'Kasta utkastet', en: 'Discard the draft' },
  conflict: {
    sv: '{name} ändrade texten medan du skrev. Din text finns kvar i fältet ovan. Så här lyder den andra:',
    en: '{name} changed the text while you were writing. Yours is still in the field above. The other reads:',
  },
  somebody: { sv: 'Någon annan', en: 'Somebody else' },
  keepMine: { sv: 'Behåll min text', en: 'Keep my text' },
  takeTheirs: { sv: 'Ta den andra texten', en: 'Take the other text' },
  keepBoth: { sv: 'Behåll båda', en: 'Keep both' },
  clauseChanged: {
    sv: 'Någon annan ändrade att-satsen medan du skrev. Din lydelse finns kvar i fältet ovan. Så här lyder den andra:',
    en: 'Somebody else changed the clause while you were writing. Yours is still in the field above. The other reads:',
  },
  clauseGone: {
    sv: 'Någon annan tog bort att-satsen medan du skrev. Din lydelse finns kvar här.',
    en: 'Somebody else removed the clause while you were writing. Your wording is still here.',
  },
  outcomeChanged: {
    sv: 'Någon annan skrev ett utfall medan du skrev. Ditt finns kvar i fältet ovan. Så här lyder det andra:',
    en: 'Somebody else wrote an outcome while you were writing. Yours is still in the field above. The other reads:',
  },
  clauseReturned: {
    sv: 'Att-satsen fördes inte in i protokollet. Dina ord finns kvar här.',
    en: 'The clause was not recorded in the protocol. Your words are still here.',
  },
  clauseHomeless: {
    sv: 'En att-sats fördes inte in: ärendet finns inte längre. Dina ord finns kvar här att kopiera.',
    en: 'A clause was not recorded: its item is no longer there. Your words are still here to copy.',
  },
  tryAgain: { sv: 'Försök igen', en: 'Try again' },
  dropWords: { sv: 'Kasta', en: 'Discard' },
  recordAgain: { sv: 'För in som ny att-sats', en: 'Record as a new clause' },
  clauseRemoved: { sv: 'Att-satsen togs bort.', en: 'The clause was removed.' },
  undoRemove: { sv: 'Ångra borttagningen', en: 'Undo the removal' },
  clausesPasted: { sv: '{count} att-satser infördes.', en: '{count} clauses were recorded.' },
  undoPasted: { sv: 'Ångra inklistringen', en: 'Undo the paste' },
  sending: { sv: 'sparas …', en: 'saving …' },
  keptHere: { sv: 'sparat här, skickas senare', en: 'kept here, sent later' },
  saved: { sv: 'Allt är sparat', en: 'Everything is saved' },
  asks: { sv: 'Något du skrev väntar på ditt val', en: 'Something you wrote waits for your choice' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  waiting: {
    sv: 'Sparat i webbläsaren, väntar på nätet',
    en: 'Kept in the browser, waiting for the network',
  },
  keys: {
    sv: 'Enter för in en att-sats. Ctrl+Enter går från texten till beslutet och vidare till nästa text. Alt+Enter tar upp nästa ärende.',
    en: 'Enter records a clause. Ctrl+Enter goes from the text to the decision and on to the next text. Alt+Enter takes up the next item.',
  },
  adHoc: { sv: 'Nytt ärende vid mötet', en: 'New item at the meeting' },
  adHocAdd: { sv: 'Lägg till ärende', en: 'Add item' },
  leftover: { sv: 'Ärendet hann inte beslutas', en: 'The item was not decided' },
  leftoverOf: { sv: 'Vad händer med {title}?', en: 'What becomes of {title}?' },
  carryOver: { sv: 'Flytta till nästa möte', en: 'Carry over to the next meeting' },
  table: { sv: 'Bordläggs till nästa möte', en: 'Tabled to the next meeting' },
  byMail: { sv: 'Tas upp via mail', en: 'Taken up by mail' },
  keep: { sv: 'Står kvar i protokollet', en: 'Stays in the protocol' },
  empty: { sv: 'Ingenting är antecknat än.', en: 'Nothing is noted yet.' },
  notStarted: {
    sv: 'Protokollet växer fram här när mötet har börjat.',
    en: 'The protocol grows here once the meeting has begun.',
  },
  paperNote: {
    sv: 'Utkast. Protokollet är inte avstämt. Sprid det inte.',
    en: 'Draft. The protocol has not been checked. Do not pass it on.',
  },
  readerNote: {
    sv: 'Utkast som skrivs just nu. Protokollet är inte avstämt. Sprid det inte.',
    en: 'A draft being written now. The protocol has not been checked. Do not pass it on.',
  },
});

/** What keeps a protocol from being agreed, and what to do about it; by the code of the refusal. */
export const notReadyTexts = defineTexts({
  'attendance-not-confirmed': {
    sv: 'Bekräfta först vilka som var närvarande.',
    en: 'First confirm who was present.',
  },
  'proposals-unanswered': {
    sv: 'Förslag till ändring väntar på svar ({count}). Godta eller avslå dem först.',
    en: 'Proposed changes are waiting for an answer ({count}). Accept or decline them first.',
  },
  'nothing-corrected': {
    sv: 'Protokollet säger detsamma som förut. Rätta det som ska rättas, eller avbryt rättelsen.',
    en: 'The protocol says the same as before. Correct what is to be corrected, or abandon the correction.',
  },
  'review-not-finished': {
    sv: 'Besked saknas från {names}. Påminn, registrera beskedet, eller avsluta avstämningen.',
    en: 'No word yet from {names}. Remind them, register their word, or end the review.',
  },
  'not-checked-by-anyone': {
    sv: 'Ange först vem det har stämts av med.',
    en: 'First state whom it was checked with.',
  },
});

/** After the meeting: who it was checked with, agreeing, the archived files. */
export const signOffTexts = defineTexts({
  title: { sv: 'Avstämning', en: 'Checking' },
  intro: {
    sv: 'Skicka utkastet till dem som ska läsa det, eller ange vem det redan har stämts av med. Därefter kan protokollet fastställas.',
    en: 'Send the draft to those who are to read it, or state whom it was already checked with. Then the protocol can be agreed.',
  },
  checkedWith: { sv: 'Avstämt med', en: 'Checked with' },
  approvedBy: { sv: 'Justerat av', en: 'Approved by' },
  registeredBy: { sv: 'registrerat av {name}', en: 'registered by {name}' },
  withdraw: { sv: 'Ta bort avstämningen med {name}', en: 'Remove the check with {name}' },
  none: { sv: 'Ingen avstämning är registrerad.', en: 'No check is registered.' },
  agree: { sv: 'Fastställ protokollet', en: 'Agree the protocol' },
  agreeAsk: { sv: 'Fastställ protokollet?', en: 'Agree the protocol?' },
  notReady: { sv: 'Protokollet kan inte fastställas än.', en: 'The protocol cannot be agreed yet.' },
  agreeText: {
    sv: 'Protokollet låses som det står nu. Det arkiveras i kanalens bibliotek och mötets kort i kanalen länkar till det. En rättelse efter detta kräver ett skäl.',
    en: 'The protocol is locked as it now reads. It is archived in the channel’s library and the meeting’s card in the channel links to it. A correction after this needs a reason.',
  },
  agreeChecked: { sv: 'Avstämt med {names}.', en: 'Checked with {names}.' },
  agreed: { sv: 'Protokollet är fastställt.', en: 'The protocol is agreed.' },
  agreedOn: { sv: 'Protokollet fastställdes {date}.', en: 'The protocol was agreed on {date}.' },
  archiving: {
    sv: 'Protokollet arkiveras. Filerna visas här om en stund.',
    en: 'The protocol is being archived. The files show here in a moment.',
  },
  files: { sv: 'Arkiverade filer', en: 'Archived files' },
  sum: { sv: 'Kontrollsumma (SHA-256): {sum}', en: 'Checksum (SHA-256): {sum}' },
  document: { sv: 'Det fastställda protokollet', en: 'The agreed protocol' },
});
