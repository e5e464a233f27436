/** The kinds of side effects. Each has one handler in startup/outbox-handlers.ts. */
export const JOB_KINDS = [
  'channel.post',
  'channel.update',
  'person.tell',
  'cues.follow',
  'cues.post',
  'presenters.follow',
  'archive.protocol',
  'archive.index',
  'archive.look',
  'archive.tell',
  'calendar.keep',
  'calendar.answers',
  'mail.send',
  'reminders.plan',
  'reminders.replies',
  'reminders.inquiry',
  'reminders.task',
  'register.reread',
] as const;

export type JobKind = (typeof JOB_KINDS)[number];

/** Kinds that go to services of their own, slow ones at times: many protocols being filed must not hold a card back. */
export const JOB_LANES: readonly { readonly kinds: readonly JobKind[]; readonly parallel: number }[] = [
  { kinds: ['archive.protocol', 'archive.index', 'archive.look', 'archive.tell'], parallel: 4 },
  { kinds: ['mail.send', 'calendar.keep', 'calendar.answers'], parallel: 4 },
];
