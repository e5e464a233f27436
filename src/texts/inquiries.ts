import { defineTexts } from './catalogue.ts';

/** What inquiries are called everywhere: in cards, mails and the tab. */
export const inquiryTexts = defineTexts({
  perCapsulam: { sv: 'Beslut per capsulam', en: 'Decision per capsulam' },
  interest: { sv: 'Förfrågan till kommunerna', en: 'Question to the municipalities' },
  approve: { sv: 'Bifaller', en: 'Approve' },
  reject: { sv: 'Avslår', en: 'Reject' },
  abstain: { sv: 'Avstår', en: 'Abstain' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  maybe: { sv: 'Kanske', en: 'Maybe' },
  unanswered: { sv: 'har inte svarat', en: 'has not answered' },
  onBehalf: { sv: '{answer} (svar av {name})', en: '{answer} (answered by {name})' },
});

/** What an inquiry's card says. */
export const inquiryCardTexts = defineTexts({
  answerBy: {
    sv: 'Svara senast {deadline}. Du kan ändra ditt svar tills frågan avslutas.',
    en: 'Please answer by {deadline}. You can change your answer until the inquiry is closed.',
  },
  timeIsOver: {
    sv: 'Svarstiden gick ut {deadline}. Svar tas emot tills sekretariatet avslutar frågan.',
    en: 'The time to answer ended {deadline}. Answers are taken until the secretariat closes the inquiry.',
  },
  answersTo: { sv: 'Svaren lämnas till {name}.', en: 'The answers go to {name}.' },
  registered: { sv: 'Ditt svar är registrerat: {answer}.', en: 'Your answer is registered: {answer}.' },
  registeredFor: {
    sv: 'Svaret för {name}, {organisation}, är registrerat: {answer}.',
    en: 'The answer of {name}, {organisation}, is registered: {answer}.',
  },
  takenBack: { sv: 'Svaret är återtaget.', en: 'The answer has been taken back.' },
  statementOf: { sv: 'Yttrande för {name}: {statement}', en: 'Statement for {name}: {statement}' },
  yourStatement: { sv: 'Ditt yttrande: {statement}', en: 'Your statement: {statement}' },
  statementFrom: {
    sv: 'Yttrande från {organisation} ({name}): {statement}',
    en: 'Statement of {organisation} ({name}): {statement}',
  },
  answeredByOther: {
    sv: 'Svaret registrerades av {name}. Stämmer det inte? Ändra svaret här.',
    en: '{name} registered this answer. Is it wrong? Change it here.',
  },
  answerFor: { sv: 'Svara för {name}, {organisation}:', en: 'Answer for {name}, {organisation}:' },
  writeStatement: { sv: 'Svara med yttrande', en: 'Answer with a statement' },
  changeStatement: { sv: 'Ändra yttrande', en: 'Change the statement' },
  changeAnswer: { sv: 'Ändra svar', en: 'Change answer' },
  takeBack: { sv: 'Återta svaret', en: 'Take the answer back' },
  answerForOther: { sv: 'Registrera svar för någon', en: 'Register an answer for somebody' },
  lead: { sv: 'Avsluta eller förläng', en: 'Close or extend' },
  enter: { sv: 'För till protokoll', en: 'Enter in a protocol' },
  leading: { sv: 'För sekretariatet', en: 'For the secretariat' },
  countOf: { sv: '{count} av {asked} har svarat.', en: '{count} of {asked} have answered.' },
  each: { sv: '{label}: {count}', en: '{label}: {count}' },
  showRoll: { sv: 'Visa svar per kommun', en: 'Show answers by municipality' },
  nobody: { sv: 'ingen', en: 'nobody' },
  noAnswer: { sv: 'Inget svar', en: 'No answer' },
  closed: { sv: 'Frågan avslutades {date}.', en: 'The inquiry was closed {date}.' },
  decided: { sv: 'Beslut: {outcome}', en: 'Decision: {outcome}' },
  outcome: { sv: 'Utfall: {outcome}', en: 'Outcome: {outcome}' },
  withdrawn: {
    sv: 'Frågan återkallades {date}. Skäl: {reason}',
    en: 'The inquiry was withdrawn {date}. Reason: {reason}',
  },
  openProtocol: { sv: 'Öppna protokollet', en: 'Open the protocol' },
  more: {
    sv: 'Hela underlaget och alla yttranden finns i fliken Rådslag.',
    en: 'The whole background and every statement are in the Rådslag tab.',
  },
});

/** What the dialogs of inquiries say. */
export const inquiryDialogTexts = defineTexts({
  askTitle: { sv: 'Ställ en fråga till kommunerna', en: 'Put a question to the municipalities' },
  askHere: {
    sv: 'Frågan visas som ett eget kort i kanalen, och alla som företräder en kommun kan svara där.',
    en: 'The question shows as a card of its own in the channel, where all who speak for a municipality can answer.',
  },
  openAsk: { sv: 'Skriv frågan', en: 'Write the question' },
  purpose: { sv: 'Vad gäller det?', en: 'What is it about?' },
  question: { sv: 'Fråga', en: 'Question' },
  background: { sv: 'Bakgrund (frivilligt)', en: 'Background (optional)' },
  alternatives: {
    sv: 'Svarsalternativ, åtskilda med snedstreck. Lämna tomt för de vanliga.',
    en: 'Alternatives, parted by slashes. Leave empty for the usual ones.',
  },
  alternativesExample: {
    sv: 'Hela samarbetet / Några kommuner / Inte alls',
    en: 'All of us / Some municipalities / Not at all',
  },
  deadline: { sv: 'Svara senast', en: 'Answer by' },
  time: { sv: 'Klockan (frivilligt)', en: 'At (optional)' },
  answersTo: { sv: 'Svaren lämnas till (frivilligt)', en: 'The answers go to (optional)' },
  ask: { sv: 'Ställ frågan', en: 'Ask' },
  asked: {
    sv: 'Frågan är ställd till {count} personer och visas i kanalen.',
    en: 'The question has been put to {count} people and shows in the channel.',
  },
  answerTitle: { sv: 'Svara', en: 'Answer' },
  person: { sv: 'Vem svarar?', en: 'Whose answer?' },
  choosePerson: { sv: 'Välj vem svaret gäller.', en: 'Choose whose answer it is.' },
  answer: { sv: 'Svar', en: 'Answer' },
  chooseAnswer: { sv: 'Välj ett svar.', en: 'Choose an answer.' },
  statement: {
    sv: 'Yttrande (frivilligt; återges i protokollet)',
    en: 'Statement (optional; printed in the protocol)',
  },
  register: { sv: 'Registrera svaret', en: 'Register the answer' },
  leadTitle: { sv: 'Avsluta, förläng eller återkalla frågan', en: 'Close, extend or withdraw the inquiry' },
  outcomeOf: {
    sv: 'Vad beslutades? En att-sats per rad, eller ett utfall i ord.',
    en: 'What was decided? One att-clause a line, or an outcome in words.',
  },
  outcomeOfInterest: { sv: 'Utfall i ord (frivilligt)', en: 'Outcome in words (optional)' },
  close: { sv: 'Avsluta frågan', en: 'Close the inquiry' },
  closed: {
    sv: 'Frågan är avslutad. Den kan nu föras till ett protokoll.',
    en: 'The inquiry is closed. It can now be entered in a protocol.',
  },
  newDeadline: { sv: 'Ny svarstid till och med', en: 'New deadline' },
  extend: { sv: 'Förläng svarstiden', en: 'Extend the deadline' },
  extended: { sv: 'Svarstiden är förlängd till {deadline}.', en: 'The deadline is extended to {deadline}.' },
  reason: { sv: 'Skäl för att återkalla', en: 'Reason for withdrawing' },
  withdraw: { sv: 'Återkalla frågan', en: 'Withdraw the inquiry' },
  withdrawn: { sv: 'Frågan är återkallad.', en: 'The inquiry is withdrawn.' },
  enterTitle: { sv: 'För frågan till ett protokoll', en: 'Enter the inquiry in a protocol' },
  enterText: {
    sv: 'Frågan blir ett ärende på dagordningen, före Övrigt, med svaren vid namn och utfallet.',
    en: 'The inquiry becomes an item of the agenda, before other questions, with the named answers and the outcome.',
  },
  meeting: { sv: 'Möte', en: 'Meeting' },
  chooseMeeting: { sv: 'Välj ett möte.', en: 'Choose a meeting.' },
  noMeeting: {
    sv: 'Det finns inget möte vars protokoll är öppet. Ingenting har ändrats. Upprätta nästa möte i fliken Rådslag först.',
    en: 'There is no meeting whose protocol is open. Nothing has changed. Draft the next meeting in the Rådslag tab first.',
  },
  enter: { sv: 'För till protokollet', en: 'Enter in the protocol' },
  entered: {
    sv: 'Frågan är förd till protokollet för {meeting}.',
    en: 'The inquiry is entered in {meeting}.',
  },
});

/** What can be typed about inquiries, and what is answered. */
export const inquiryCommandTexts = defineTexts({
  helpAnswer: {
    sv: 'svara ja · svara bredband: ja · svara nej yttrande: … · återta svaret',
    en: 'answer yes · answer broadband: yes · answer no statement: … · take back answer',
  },
  helpAnswerDoes: {
    sv: 'svarar på en fråga till kommunerna',
    en: 'answers a question to the municipalities',
  },
  helpAsk: {
    sv: 'fråga senast 4 maj: … alternativ: Ja / Nej · per capsulam senast 4 maj: …',
    en: 'ask by 4 May: … alternatives: Yes / No · per capsulam by 4 May: …',
  },
  helpAskDoes: {
    sv: 'ställer en fråga till kommunerna (sekretariatet)',
    en: 'puts a question to the municipalities (secretariat)',
  },
  helpLead: {
    sv: 'avsluta frågan: att … · förläng frågan till 11 maj · återkalla frågan: skäl · för in frågan',
    en: 'close inquiry: att … · extend inquiry to 11 May · withdraw inquiry: reason · enter inquiry',
  },
  helpLeadDoes: {
    sv: 'avslutar en fråga, ger mer tid eller för den till protokollet (sekretariatet)',
    en: 'closes an inquiry, gives more time or enters it in the protocol (secretariat)',
  },
  asked: {
    sv: 'Frågan är ställd till {count} personer och visas som ett kort i kanalen. Svara senast {deadline}.',
    en: 'The question has been put to {count} people and shows as a card in the channel. Answer by {deadline}.',
  },
  needsDeadline: {
    sv: 'När ska svaren finnas? Ingenting har ändrats. Skriv till exempel ”fråga senast 4 maj: {question}”.',
    en: 'By when are the answers needed? Nothing has changed. Write for example “ask by 4 May: {question}”.',
  },
  noneOpen: {
    sv: 'Ingen fråga väntar på svar. Ingenting har ändrats. Skriv ”närvaro ja” om du vill svara på en kallelse.',
    en: 'No inquiry waits for an answer. Nothing has changed. Write “attendance yes” to reply to a notice.',
  },
  noSuchInquiry: {
    sv: 'Ingen sådan fråga finns. Ingenting har ändrats. Öppna Frågor i fliken Rådslag.',
    en: 'There is no such inquiry. Nothing has changed. Open Inquiries in the Rådslag tab.',
  },
  doneAlready: { sv: 'Det är redan gjort.', en: 'It is done already.' },
  choices: {
    sv: 'Det svaret finns inte för ”{question}”. Ingenting har ändrats. Välj mellan {answers}.',
    en: 'That is not an answer to “{question}”. Nothing has changed. Choose between {answers}.',
  },
  severalInquiries: {
    sv: 'Flera frågor kan menas: {questions}. Ingenting har ändrats. Skriv ett ord ur frågan och kolon före resten, till exempel ”svara {word}: ja”.',
    en: 'Several inquiries may be meant: {questions}. Nothing has changed. Write a word of it and a colon before the rest, such as “answer {word}: yes”.',
  },
  noticeOrInquiry: {
    sv: 'Menar du kallelsen eller frågan ”{question}”? Ingenting har ändrats. Skriv ”närvaro {answer}” eller ”svara {answer}”.',
    en: 'Do you mean the notice or the inquiry “{question}”? Nothing has changed. Write “attendance {answer}” or “answer {answer}”.',
  },
  notADay: {
    sv: '”{words}” är ingen dag. Ingenting har ändrats. Skriv till exempel ”4 maj” eller ”2027-05-04”.',
    en: '“{words}” is not a day. Nothing has changed. Write for example “4 May” or “2027-05-04”.',
  },
  whose: {
    sv: 'Vems svar gäller det? Ingenting har ändrats. Skriv namnet eller kommunen sist, till exempel ”svara ja för {organisation}”.',
    en: 'Whose answer is it? Nothing has changed. Write the name or municipality last, such as “answer yes for {organisation}”.',
  },
  nobody: {
    sv: 'Ingen av dem som har fått frågan heter ”{name}”. Ingenting har ändrats. Skriv namnet eller kommunen som på kortet.',
    en: 'Nobody who was asked is called “{name}”. Nothing has changed. Write the name or municipality as on the card.',
  },
});

/** What the mail about an inquiry says. */
export const inquiryMailTexts = defineTexts({
  reminderSubject: { sv: 'Påminnelse: {question}', en: 'Reminder: {question}' },
  reminderBy: {
    sv: 'Vi saknar svar från {organisation} på frågan nedan. Svara gärna senast {deadline}.',
    en: 'We have no answer from {organisation} to the question below. Please answer by {deadline}.',
  },
  reminderSoon: {
    sv: 'Vi saknar svar från {organisation} på frågan nedan. Svara gärna så snart du kan.',
    en: 'We have no answer from {organisation} to the question below. Please answer as soon as you can.',
  },
  reminderHow: {
    sv: 'Svara på kortet i kanalen, eller i fliken Rådslag i Teams.',
    en: 'Answer on the card in the channel, or in the Rådslag tab in Teams.',
  },
  reminderByMail: {
    sv: 'Svara på kortet i kanalen, eller i fliken Rådslag i Teams. Du kan också svara på det här mejlet, så registrerar sekretariatet ditt svar.',
    en: 'Answer on the card in the channel, or in the Rådslag tab in Teams. You can also answer this mail, and the secretariat registers your answer.',
  },
  alternatives: { sv: 'Svarsalternativ', en: 'Alternatives' },
  openInquiry: { sv: 'Öppna frågan i Rådslag', en: 'Open the question in Rådslag' },
  reminderWhy: {
    sv: 'Du får det eftersom svaret för {organisation} saknas. Har du redan svarat behöver du inte göra något.',
    en: 'You receive it because there is no answer for {organisation}. If you have answered already there is nothing to do.',
  },
});
