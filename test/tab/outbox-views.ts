import type { OutboxView } from '../../src/contract/delivery-views.ts';

/** What waits for the secretariat's word, one of each kind. */
export const attention = [
  { about: 'channel-lost' as const, why: 'removed' as const },
  { about: 'newcomers' as const, count: 3 },
  {
    jobId: 'job-0',
    kind: 'archive.protocol',
    outcome: 'failed' as const,
    since: '2026-04-13T08:00:00.000Z',
    why: 'archive-conflict' as const,
    file: '2026-04-13 Protokoll 2-2026.pdf',
  },
  { jobId: 'job-1', kind: 'channel.post', outcome: 'unknown' as const, since: '2026-04-13T08:00:00.000Z' },
  {
    jobId: 'job-2',
    kind: 'mail.send',
    outcome: 'unknown' as const,
    since: '2026-04-13T08:00:00.000Z',
    mail: 'reply-reminder',
    to: 'Mats Ekdahl',
  },
];

/** What is to go out, in each way that it can wait. */
export const someOutbox: OutboxView = {
  parked: [
    {
      jobId: 'job-9',
      kind: 'archive.tell',
      outcome: 'failed',
      since: '2026-04-13T08:00:00.000Z',
      why: 'archive-found-moved',
      file: '2026-04-13 Protokoll 2-2026.pdf → 2026-04-13 Protokoll, slutlig version till styrelsen.pdf',
      meetingId: 'm1',
    },
    ...attention.flatMap((entry) => ('about' in entry ? [] : [{ ...entry, meetingId: 'm1' }])),
    {
      jobId: 'job-3',
      kind: 'calendar.keep',
      outcome: 'failed',
      since: '2026-04-13T08:00:00.000Z',
      why: 'calendar-entry-gone',
      meetingId: 'm1',
    },
  ],
  waiting: [
    {
      jobId: 'job-4',
      kind: 'archive.protocol',
      how: 'again',
      why: 'archive-locked',
      date: '2026-04-13',
      time: '10:12',
      tries: 3,
      meetingId: 'm1',
    },
    { jobId: 'job-5', kind: 'channel.update', how: 'going', date: '2026-04-13', time: '10:10', tries: 0 },
    {
      jobId: 'job-6',
      kind: 'mail.send',
      mail: 'protocol-dispatch',
      to: 'Styrelsen för Familjen Exempel och dess kanslier',
      how: 'going',
      date: '2026-04-13',
      time: '10:10',
      tries: 0,
      meetingId: 'm1',
    },
    {
      jobId: 'job-7',
      kind: 'reminders.replies',
      how: 'planned',
      date: '2026-04-15',
      time: '12:00',
      tries: 0,
      meetingId: 'm1',
    },
    { jobId: 'job-8', kind: 'reminders.task', how: 'planned', date: '2026-04-20', time: '08:00', tries: 0 },
  ],
  more: true,
};
