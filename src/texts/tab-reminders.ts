import { defineTexts } from './catalogue.ts';

/** Reminders to those who have not answered the notice, as the secretariat sees them. */
export const reminderTexts = defineTexts({
  next: {
    sv: 'Den som inte har svarat får en påminnelse med e-post {date} {time}.',
    en: 'Those who have not replied will be reminded by e-mail on {date} {time}.',
  },
  sent: {
    sv: 'Påminnelse skickad {date} {time} till {names}.',
    en: 'A reminder was sent on {date} {time} to {names}.',
  },
  sentBy: {
    sv: 'Påminnelse skickad {date} {time} av {by} till {names}.',
    en: 'A reminder was sent on {date} {time} by {by} to {names}.',
  },
  withoutAddress: {
    sv: 'Utan e-postadress, påminn själv: {names}.',
    en: 'Without an e-mail address, remind them yourself: {names}.',
  },
  remind: { sv: 'Påminn dem som inte har svarat', en: 'Remind those who have not replied' },
  justReminded: {
    sv: 'De som saknas har fått en påminnelse de senaste tolv timmarna.',
    en: 'Those who are missing have been reminded within the last twelve hours.',
  },
  again: { sv: 'Påminn ändå', en: 'Remind anyway' },
  done: { sv: 'Påminnelsen är skickad.', en: 'The reminder has been sent.' },
});
