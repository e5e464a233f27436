/** Why something could not be delivered, where a person can do something about it. The codes are the adapters' own. */
export const DELIVERY_TROUBLES = [
  'archive-conflict',
  'archive-name-refused',
  'archive-refused',
  'archive-place-missing',
  'archive-locked',
  'archive-unreachable',
  'mail-unanswered',
  'mail-unreachable',
  'mail-not-permitted',
  'mail-mailbox-missing',
  'mail-not-taken',
  'mail-too-large',
  'calendar-unreachable',
  'calendar-not-permitted',
  'calendar-mailbox-missing',
  'calendar-not-taken',
  'calendar-link-awaited',
  'calendar-entry-gone',
] as const;
export type DeliveryTrouble = (typeof DELIVERY_TROUBLES)[number];
