import { defineTexts } from './catalogue.ts';

/** What is said of tasks (uppdrag) wherever they are shown: in the tab, on cards, in the thread and in mails. */
export const taskTexts = defineTexts({
  // who has it
  allDirectors: { sv: 'samtliga kommundirektörer', en: 'all directors' },
  network: { sv: 'nätverket {name}', en: 'the network {name}' },

  // how it goes
  open: { sv: 'Inte påbörjat', en: 'Not begun' },
  inProgress: { sv: 'Pågår', en: 'In progress' },
  needsTime: { sv: 'Behöver mer tid', en: 'Needs more time' },
  done: { sv: 'Klart', en: 'Done' },
  dropped: { sv: 'Avskrivet', en: 'Dropped' },
  partsUnderWay: {
    sv: '{status}: {done} av {all} kommuner klara',
    en: '{status}: {done} of {all} municipalities done',
  },
  partsDone: { sv: '{done} av {all} kommuner klara', en: '{done} of {all} municipalities done' },

  // until when
  by: { sv: 'senast {date}', en: 'by {date}' },
  nextMeeting: { sv: 'till nästa möte', en: 'by the next meeting' },
  noDeadline: { sv: 'utan bestämd dag', en: 'no set day' },
  overdue: { sv: 'Försenat', en: 'Overdue' },

  // who said so
  toldBy: { sv: '{name} {date}', en: '{name} {date}' },
  toldFor: { sv: '{name} för {director} {date}', en: '{name} for {director} {date}' },
  registeredBy: { sv: 'registrerat av {name} {date}', en: 'registered by {name} {date}' },

  preliminary: {
    sv: 'Preliminärt: protokollet är inte avstämt.',
    en: 'Preliminary: the protocol has not been agreed.',
  },
});

/** The reminder of a task by mail. */
export const taskMailTexts = defineTexts({
  subject: { sv: 'Påminnelse: uppdrag {when}', en: 'Reminder: a task {when}' },
  yours: {
    sv: 'Ett uppdrag till {owner} ska vara klart {when}. Säg gärna hur det går.',
    en: 'A task of {owner} is to be done {when}. Please say how it goes.',
  },
  kept: {
    sv: 'Ett uppdrag som sekretariatet bevakar, till {owner}, ska vara klart {when}. Säg till den som har uppdraget, och registrera hur det går.',
    en: 'A task that the secretariat keeps, of {owner}, is to be done {when}. Tell whoever has it, and register how it goes.',
  },
  how: {
    sv: 'Tryck Klart, Pågår eller Behöver mer tid i fliken Rådslag i Teams, eller skriv ”@Rådslag mina uppdrag” i kanalen.',
    en: 'Press Done, In progress or Needs more time in the Rådslag tab in Teams, or type “@Rådslag my tasks” in the channel.',
  },
  howByMail: {
    sv: 'Tryck Klart, Pågår eller Behöver mer tid i fliken Rådslag i Teams, eller skriv ”@Rådslag mina uppdrag” i kanalen. Du kan också svara på det här mejlet, så registrerar sekretariatet hur det går.',
    en: 'Press Done, In progress or Needs more time in the Rådslag tab in Teams, or type “@Rådslag my tasks” in the channel. You can also answer this mail, and the secretariat registers how it goes.',
  },
  task: { sv: 'Uppdrag', en: 'Task' },
  given: { sv: 'Från mötet', en: 'From the meeting' },
  asSoon: { sv: 'så snart som möjligt', en: 'as soon as possible' },
  unquoted: {
    sv: 'står i fliken; protokollet är inte avstämt än',
    en: 'in the tab; the protocol has not been agreed yet',
  },
  openTasks: { sv: 'Öppna uppdraget i Rådslag', en: 'Open the task in Rådslag' },
  whyYours: {
    sv: 'Du får det eftersom uppdraget är ditt eller din kommuns. Är det klart, tryck Klart så kommer inga fler påminnelser.',
    en: 'You receive it because the task is yours or your municipality’s. If it is done, press Done and there are no more reminders.',
  },
  whyKept: {
    sv: 'Du får det eftersom ingen e-post når den som har uppdraget.',
    en: 'You receive it because no mail reaches whoever has the task.',
  },
});

/** The card of tasks in a thread, with its buttons. */
export const taskCardTexts = defineTexts({
  heading: { sv: 'Uppdrag', en: 'Tasks' },
  headingOf: { sv: 'Uppdrag – {name}', en: 'Tasks – {name}' },
  taskFor: { sv: 'Uppdrag till {owner}: {text}', en: 'Task for {owner}: {text}' },
  none: { sv: 'Inga öppna uppdrag.', en: 'No open tasks.' },
  more: {
    sv: 'Ytterligare {count} uppdrag finns i fliken Rådslag.',
    en: '{count} more tasks are in the Rådslag tab.',
  },
  restInTab: {
    sv: 'Mer om uppdragen finns i fliken Rådslag.',
    en: 'More about the tasks is in the Rådslag tab.',
  },
  done: { sv: 'Klart', en: 'Done' },
  inProgress: { sv: 'Pågår', en: 'In progress' },
  needsTime: { sv: 'Behöver mer tid', en: 'Need more time' },
  notDone: { sv: 'Inte klart', en: 'Not done' },
  grant: { sv: 'Bevilja mer tid', en: 'Grant more time' },
  deny: { sv: 'Bevilja inte', en: 'Do not grant' },
  asksFor: { sv: 'Ber om mer tid: {until}', en: 'Asks for more time: {until}' },
  asks: { sv: 'Ber om mer tid.', en: 'Asks for more time.' },
  registered: { sv: 'Registrerat: {status}.', en: 'Registered: {status}.' },
  registeredFor: { sv: 'Registrerat för {owner}: {status}.', en: 'Registered for {owner}: {status}.' },
  granted: { sv: 'Mer tid är beviljad: {deadline}.', en: 'More time is granted: {deadline}.' },
  denied: { sv: 'Mer tid är inte beviljad.', en: 'More time is not granted.' },
  note: {
    sv: 'Hur går det? (valfritt, visas för gruppen)',
    en: 'How does it go? (optional, shown to the group)',
  },
  until: { sv: 'Till när behövs det?', en: 'Until when?' },
  save: { sv: 'Spara', en: 'Save' },
  open: { sv: 'Öppna uppdragen i fliken', en: 'Open the tasks in the tab' },
  lastTold: { sv: '{status} – {who}', en: '{status} – {who}' },
  lastToldNote: { sv: '{status} – {who}: {note}', en: '{status} – {who}: {note}' },
});
