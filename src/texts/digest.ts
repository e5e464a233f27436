import { defineTexts } from './catalogue.ts';

/** "Det här väntar på dig": what waits for somebody, asked for by typing. */
export const digestTexts = defineTexts({
  title: { sv: 'Det här väntar på dig, {name}', en: 'What waits for you, {name}' },
  nothing: { sv: 'Inget väntar på dig just nu.', en: 'Nothing waits for you at the moment.' },
  reply: { sv: 'Svara på kallelsen: {meeting}', en: 'Answer the notice: {meeting}' },
  replyBy: {
    sv: 'Senast {date}. Skriv till exempel ”närvaro ja”.',
    en: 'By {date}. Write for example “attendance yes”.',
  },
  replyAnyTime: { sv: 'Skriv till exempel ”närvaro ja”.', en: 'Write for example “attendance yes”.' },
  changed: { sv: 'Dagordningen har ändrats: {meeting}', en: 'The agenda has changed: {meeting}' },
  changedHow: { sv: 'Skriv ”ändringar”.', en: 'Write “changes”.' },
  review: { sv: 'Lämna besked om utkastet: {meeting}', en: 'Give your word on the draft: {meeting}' },
  reviewBy: {
    sv: 'Senast {date}. Skriv ”inga synpunkter” eller öppna utkastet.',
    en: 'By {date}. Write “no comments” or open the draft.',
  },
  inquiry: { sv: 'Svara på frågan: {question}', en: 'Answer the inquiry: {question}' },
  inquiryBy: {
    sv: 'Senast {deadline}. Skriv till exempel ”svara ja”.',
    en: 'By {deadline}. Write for example “answer yes”.',
  },
  task: { sv: 'Uppdrag {number}: {text}', en: 'Task {number}: {text}' },
  taskHow: {
    sv: '{deadline}. Skriv till exempel ”klart {number}”.',
    en: '{deadline}. Write for example “done {number}”.',
  },
  moreTasks: {
    sv: 'Ytterligare {count} uppdrag. Skriv ”uppdrag”.',
    en: '{count} more tasks. Write “tasks”.',
  },

  // for those who prepare and write
  office: { sv: 'För sekretariatet', en: 'For the secretariat' },
  unanswered: {
    sv: '{meeting}: {count} har inte svarat. Skriv ”påminn”.',
    en: '{meeting}: {count} have not answered. Write “remind”.',
  },
  unposted: {
    sv: '{meeting}: ärenden med beslut som inte är publicerade som de står: {count}.',
    en: '{meeting}: items with decisions not posted as they stand: {count}.',
  },
  proposals: {
    sv: 'Förslag från medlemmar att ta ställning till: {count}.',
    en: 'Proposals from members to consider: {count}.',
  },
  deliveries: {
    sv: 'Leveranser som behöver din uppmärksamhet: {count}.',
    en: 'Deliveries that need your attention: {count}.',
  },

  help: { sv: 'vad väntar på mig', en: 'what waits for me' },
  helpDoes: {
    sv: 'visar vad du har att svara på och göra',
    en: 'shows what you have to answer and to do',
  },
});
