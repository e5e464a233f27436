import { defineTexts } from './catalogue.ts';

/** The bot's dialogs: a decision, who is missing, an arrival. */
export const dialogTexts = defineTexts({
  // a decision
  decisionTitle: { sv: 'Registrera beslut', en: 'Record a decision' },
  item: { sv: 'Ärende', en: 'Item' },
  chooseItem: { sv: 'Välj ett ärende.', en: 'Choose an item.' },
  clauses: { sv: 'Beslut: skriv en att-sats per stycke.', en: 'Decision: write one att-clause a paragraph.' },
  clausesPlaceholder: { sv: 'att …', en: 'att …' },
  save: { sv: 'Spara', en: 'Save' },
  saveAndPost: { sv: 'Spara och publicera i kanalen', en: 'Save and post in the channel' },
  alreadyRecorded: { sv: 'Redan registrerat i {item}:', en: 'Already recorded in {item}:' },
  decisionSaved: {
    sv: 'Beslutet är registrerat ({count} att-satser). Det visas i kanalen när du publicerar det.',
    en: 'The decision is recorded ({count} clauses). It shows in the channel when you post it.',
  },
  decisionPosted: {
    sv: 'Beslutet är registrerat ({count} att-satser) och visas i kanalens möteskort.',
    en: 'The decision is recorded ({count} clauses) and shows in the channel’s meeting card.',
  },
  decisionKept: { sv: 'Beslutet är registrerat.', en: 'The decision is recorded.' },
  proposedTask: {
    sv: 'Uppdrag till {owner}: {task} ({deadline})',
    en: 'Task for {owner}: {task} ({deadline})',
  },
  addTasks: { sv: 'Lägg till uppdragen', en: 'Add the tasks' },
  tasksAdded: {
    sv: 'Beslutet är registrerat. Tillagda uppdrag: {count}.',
    en: 'The decision is recorded. Tasks added: {count}.',
  },
  noTasksAdded: {
    sv: 'Beslutet är registrerat. Inga uppdrag har lagts till.',
    en: 'The decision is recorded. No tasks have been added.',
  },
  decisionEmpty: {
    sv: 'Inget beslut är skrivet. Skriv minst en att-sats.',
    en: 'No decision is written. Write at least one clause.',
  },

  // who is missing
  attendanceTitle: { sv: 'Vilka är på plats?', en: 'Who is here?' },
  missing: { sv: 'Anmälda som saknas', en: 'Expected but missing' },
  alsoPresent: { sv: 'På plats utan att ha anmält det', en: 'Here without having said so' },
  confirm: { sv: 'Bekräfta närvaron', en: 'Confirm attendance' },
  attendanceConfirmed: { sv: 'Närvaron är bekräftad.', en: 'Attendance is confirmed.' },

  // arrivals and departures
  presenceTitle: { sv: 'Ankomst eller avgång', en: 'Arrival or departure' },
  person: { sv: 'Person', en: 'Person' },
  choosePerson: { sv: 'Välj en person.', en: 'Choose a person.' },
  personOf: { sv: '{name}, {organisation}', en: '{name}, {organisation}' },
  at: { sv: 'Klockan', en: 'At' },
  about: { sv: 'Ungefärlig tid', en: 'Approximate time' },
  arrived: { sv: 'Anlände', en: 'Arrived' },
  left: { sv: 'Gick', en: 'Left' },
  inParts: { sv: 'Delar av mötet', en: 'Parts of the meeting' },
  partsSaved: {
    sv: '{name} var med delar av mötet. Registrerat.',
    en: '{name} was there for parts of the meeting. Registered.',
  },
  arrivalSaved: { sv: '{name} anlände {time}. Registrerat.', en: '{name} arrived {time}. Registered.' },
  departureSaved: { sv: '{name} gick {time}. Registrerat.', en: '{name} left {time}. Registered.' },
  laterAgain: {
    sv: 'Dialogen hör till en äldre version av kortet. Ingenting har ändrats. Stäng den och öppna den på nytt.',
    en: 'This dialog belongs to an older version of the card. Nothing has changed. Close it and open it again.',
  },
});
