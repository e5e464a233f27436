import { defineTexts } from './catalogue.ts';

/** Series of meetings: the plan of their dates, what always stands on the agenda, and whose theme it is. */
export const seriesTexts = defineTexts({
  intro: {
    sv: 'En mötesserie säger när och var gruppen möts och vad som alltid står på dagordningen.',
    en: 'A series says when and where the group meets and what always stands on the agenda.',
  },
  none: { sv: 'Gruppen har ingen mötesserie än.', en: 'The group has no series of meetings yet.' },
  add: { sv: 'Ny mötesserie', en: 'New series' },
  change: { sv: 'Ändra {name}', en: 'Change {name}' },
  remove: { sv: 'Ta bort mötesserien', en: 'Remove the series' },
  removeAsk: { sv: 'Ta bort {name}?', en: 'Remove {name}?' },
  removeText: {
    sv: 'Mötesplanen och de stående ärendena tas bort. Möten som redan är upprättade står kvar.',
    en: 'The meeting plan and the standing items are removed. Meetings that have been drafted stay.',
  },
  removed: { sv: 'Mötesserien {name} är borttagen.', en: 'The series {name} has been removed.' },
  saved: { sv: 'Mötesserien {name} är sparad.', en: 'The series {name} has been saved.' },

  plan: { sv: 'Mötesplan', en: 'Meeting plan' },
  noPlan: { sv: 'Planen har inga möten.', en: 'The plan has no meetings.' },
  showPast: { sv: 'Visa tidigare möten ({count})', en: 'Show earlier meetings ({count})' },
  hidePast: { sv: 'Dölj tidigare möten', en: 'Hide earlier meetings' },
  draft: { sv: 'Upprätta mötet', en: 'Draft the meeting' },
  draftOf: { sv: 'Upprätta mötet {date}', en: 'Draft the meeting on {date}' },
  moved: { sv: 'planerat {date}', en: 'planned for {date}' },
  deadlines: {
    sv: 'Svar önskas {reply} dagar före mötet.',
    en: 'Replies are asked for {reply} days before the meeting.',
  },
  proposals: {
    sv: 'Förslag lämnas {proposal} dagar före mötet.',
    en: 'Proposals are given {proposal} days before the meeting.',
  },
  items: { sv: 'Stående ärenden', en: 'Standing items' },
  themes: { sv: 'Tematisk uppföljning', en: 'Thematic follow-up' },
  themeOf: { sv: '{goalArea}, ansvarig kommun {responsible}', en: '{goalArea}, {responsible} responsible' },
  next: { sv: 'Står på tur', en: 'Next in turn' },

  name: { sv: 'Seriens namn', en: 'Name of the series' },
  nameHint: { sv: 'Till exempel Ordinarie möten.', en: 'For example Regular meetings.' },
  meetingTitle: { sv: 'Mötenas namn', en: 'What its meetings are called' },
  meetingTitleHint: { sv: 'Lämnas det tomt: {title}.', en: 'Left empty: {title}.' },
  replyDays: { sv: 'Svara senast, dagar före', en: 'Reply by, days before' },
  proposalDays: { sv: 'Förslag senast, dagar före', en: 'Proposals by, days before' },
  daysWrong: { sv: 'Skriv ett heltal från 0 till 120.', en: 'Write a whole number from 0 to 120.' },
  addDate: { sv: 'Lägg till datum', en: 'Add a date' },
  otherwise: { sv: 'Annorlunda den dagen', en: 'Different that day' },
  lastDay: { sv: 'Sista dag (internat)', en: 'Last day (residential)' },
  ownTitle: { sv: 'Namn', en: 'Name' },
  dateTwice: { sv: 'Samma datum står två gånger.', en: 'The same date stands twice.' },
  propose: { sv: 'Föreslå datum', en: 'Propose dates' },
  proposeLegend: { sv: 'Datum efter mönster', en: 'Dates by a pattern' },
  week: { sv: 'Vilken', en: 'Which' },
  weekday: { sv: 'Veckodag', en: 'Day of the week' },
  fromMonth: { sv: 'Från månad', en: 'From month' },
  toMonth: { sv: 'Till månad', en: 'To month' },
  proposed: { sv: '{count} datum är tillagda.', en: '{count} dates have been added.' },
  proposedNone: { sv: 'Mönstret gav inga nya datum.', en: 'The pattern gave no new dates.' },
  addItem: { sv: 'Lägg till stående ärende', en: 'Add a standing item' },
  itemTitle: { sv: 'Rubrik', en: 'Title' },
  kind: { sv: 'Typ', en: 'Kind' },
  minutes: { sv: 'Minuter', en: 'Minutes' },
  minutesWrong: { sv: 'Minuter skrivs som heltal.', en: 'Minutes are whole numbers.' },
  addTheme: { sv: 'Lägg till tema', en: 'Add a theme' },
  goalArea: { sv: 'Målområde', en: 'Goal area' },
  responsible: { sv: 'Ansvarig kommun', en: 'Municipality responsible' },
  themesHint: {
    sv: 'Temana tas i tur och ordning av ärendet för tematisk uppföljning.',
    en: 'The item for thematic follow-up takes the themes in turn.',
  },
  changedMeanwhile: {
    sv: 'Någon annan har ändrat mötesserien medan du skrev. Avbryt för att se ändringen, eller spara igen för att ersätta den.',
    en: 'Somebody else has changed the series while you were writing. Cancel to see the change, or save again to replace it.',
  },
  rowWrong: {
    sv: 'Fyll i rubrik och målområde på varje rad.',
    en: 'Fill in title and goal area on every line.',
  },
});

/** Which of a month's days of the week. */
export const weekTexts = defineTexts({
  1: { sv: 'första', en: 'first' },
  2: { sv: 'andra', en: 'second' },
  3: { sv: 'tredje', en: 'third' },
  4: { sv: 'fjärde', en: 'fourth' },
  last: { sv: 'sista', en: 'last' },
});

export const weekdayTexts = defineTexts({
  1: { sv: 'måndagen', en: 'Monday' },
  2: { sv: 'tisdagen', en: 'Tuesday' },
  3: { sv: 'onsdagen', en: 'Wednesday' },
  4: { sv: 'torsdagen', en: 'Thursday' },
  5: { sv: 'fredagen', en: 'Friday' },
  6: { sv: 'lördagen', en: 'Saturday' },
  7: { sv: 'söndagen', en: 'Sunday' },
});
