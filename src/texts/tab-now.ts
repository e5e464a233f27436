import { defineTexts } from './catalogue.ts';

/** Where the meeting is, for somebody who looks at their phone: what is on, what comes, what concerns them. */
export const nowTexts = defineTexts({
  now: { sv: 'Nu', en: 'Now' },
  pause: { sv: 'Paus', en: 'Break' },
  begun: { sv: 'Mötet har börjat', en: 'The meeting has begun' },
  goesOnAt: { sv: 'Mötet fortsätter {time}.', en: 'The meeting goes on {time}.' },
  next: { sv: 'Härnäst', en: 'Next' },
  noneNext: { sv: 'Inga fler ärenden väntar.', en: 'No more items are waiting.' },
  predicted: { sv: 'beräknad {time}', en: 'expected {time}' },
  predictedMoved: { sv: 'beräknad {time} ({moved} min)', en: 'expected {time} ({moved} min)' },
  planned: { sv: 'planerad {time}', en: 'planned {time}' },
  plannedOn: { sv: 'planerad {date} {time}', en: 'planned {date} {time}' },
  oneBefore: { sv: 'ett ärende före', en: 'one item before it' },
  someBefore: { sv: '{count} ärenden före', en: '{count} items before it' },
  youPresent: { sv: 'Du föredrar', en: 'You present' },
  withdrawn: {
    sv: 'Just nu går det inte att säga när nästa ärende börjar. Tiderna här är de planerade.',
    en: 'Right now it cannot be said when the next item begins. The times here are the planned ones.',
  },
  wholeAgenda: { sv: 'Hela dagordningen', en: 'The whole agenda' },

  // before and after
  firstItems: { sv: 'Först på dagordningen', en: 'First on the agenda' },
  notPosted: { sv: 'Kallelsen är inte publicerad.', en: 'The notice has not been posted.' },
  after: { sv: 'Efter mötet', en: 'After the meeting' },
  closed: {
    sv: 'Mötet avslutades {time}. Protokollet är inte avstämt.',
    en: 'The meeting ended {time}. The protocol has not been checked.',
  },
  agreed: {
    sv: 'Mötet är avslutat och protokollet är fastställt.',
    en: 'The meeting is over and its protocol is agreed.',
  },
  toProtocol: { sv: 'Till protokollet', en: 'To the protocol' },

  // what somebody missed (N8)
  missed: { sv: 'Detta missade du', en: 'What you missed' },
  maybeMissed: { sv: 'Detta kan du ha missat', en: 'What you may have missed' },
  unconfirmed: {
    sv: 'Närvaron är inte bekräftad. Därför är det okänt om du var med när detta behandlades.',
    en: 'Attendance has not been confirmed. So it is not known whether you were there when this was dealt with.',
  },
  unknown: {
    sv: 'Det är okänt om du var med när detta behandlades.',
    en: 'It is not known whether you were there when this was dealt with.',
  },
  unknownOne: { sv: 'Okänt om du var med i ett ärende', en: 'Not known whether you were there for one item' },
  unknownSome: {
    sv: 'Okänt om du var med i {count} ärenden',
    en: 'Not known whether you were there for {count} items',
  },
  awayWhole: { sv: 'Du var inte med.', en: 'You were not there.' },
  awayUnknown: { sv: 'Okänt om du var med.', en: 'Not known whether you were there.' },
  joined: { sv: 'Du kom under ärendet.', en: 'You came during the item.' },
  left: { sv: 'Du gick under ärendet.', en: 'You left during the item.' },
  partly: { sv: 'Du var med en del av ärendet.', en: 'You were there for some of the item.' },
  recused: { sv: 'Du anmälde jäv.', en: 'You declared a conflict of interest.' },
  goesOn: { sv: 'Ärendet pågår.', en: 'The item is still on.' },
  undecided: { sv: 'Inget beslut är antecknat.', en: 'No decision is noted.' },
  more: { sv: 'Visa {count} till', en: 'Show {count} more' },

  // tasks and decisions
  tasks: { sv: 'Dina uppdrag', en: 'Your tasks' },
  dueHere: { sv: 'Redovisas på mötet', en: 'Heard of at this meeting' },
  allTasks: { sv: 'Alla uppdrag', en: 'All tasks' },
  latest: { sv: 'Senaste besluten', en: 'The latest decisions' },
  allDecisions: { sv: 'Alla beslut', en: 'All decisions' },
});

/** How somebody's own attendance is registered, said to them; `{when}` begins with a space where it says something. */
export const ownAttendanceTexts = defineTexts({
  title: { sv: 'Din närvaro', en: 'Your attendance' },
  present: { sv: 'Du är antecknad som närvarande{when}.', en: 'You are registered as present{when}.' },
  remote: {
    sv: 'Du är antecknad som närvarande via Teams{when}.',
    en: 'You are registered as present through Teams{when}.',
  },
  'expected-later': { sv: 'Du väntas senare{when}.', en: 'You are expected later{when}.' },
  afterwards: {
    sv: 'Du är antecknad som ansluten efter mötet.',
    en: 'You are registered as having come after the meeting.',
  },
  excused: {
    sv: 'Du är antecknad med anmält förhinder.',
    en: 'You are registered as having sent apologies.',
  },
  absent: { sv: 'Du är antecknad som frånvarande.', en: 'You are registered as absent.' },
  unknown: { sv: 'Det är okänt om du är närvarande.', en: 'It is not known whether you are present.' },
  wrong: {
    sv: 'Stämmer det inte? Säg till sekretariatet.',
    en: 'Not right? Tell the secretariat.',
  },
  wrongTell: { sv: 'Stämmer det inte? Säg till {name}.', en: 'Not right? Tell {name}.' },
});
