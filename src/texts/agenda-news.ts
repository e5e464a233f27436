import { defineTexts } from './catalogue.ts';

/** What tells that an agenda has changed, and marks where (N9, wording 8); the changes themselves: agenda-changes.ts. */
export const newsTexts = defineTexts({
  changed: {
    sv: 'Dagordningen har ändrats sedan du senast läste den.',
    en: 'The agenda has changed since you last read it.',
  },
  changedSinceNotice: {
    sv: 'Dagordningen har ändrats sedan kallelsen.',
    en: 'The agenda has changed since the notice.',
  },
  show: { sv: 'Visa ändringar', en: 'Show changes' },
  hide: { sv: 'Dölj ändringar', en: 'Hide changes' },
  sinceNotice: { sv: 'Ändringar sedan kallelsen', en: 'Changes since the notice' },
  markRead: { sv: 'Markera som läst', en: 'Mark as read' },
  read: { sv: 'Markerat som läst.', en: 'Marked as read.' },
  unchanged: {
    sv: 'Dagordningen är densamma som när du senast läste den.',
    en: 'The agenda is the same as when you last read it.',
  },
  more: { sv: 'Ytterligare ändringar: {count}.', en: 'More changes: {count}.' },

  // the marks in the list
  added: { sv: 'Nytt', en: 'New' },
  moved: { sv: 'Flyttat', en: 'Moved' },
  edited: { sv: 'Ändrat', en: 'Changed' },
  newTime: { sv: 'Ny tid', en: 'New time' },
  removed: { sv: 'Borttaget', en: 'Removed' },
});
