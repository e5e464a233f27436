import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommandType } from '../../src/domain/meeting/commands.ts';
import { aMeeting, anOngoingMeeting } from './example-views.ts';
import { forSecretary } from './tab-in-teams.ts';

const FORMAL: readonly MeetingCommandType[] = [
  'NoteRecusal',
  'WithdrawRecusal',
  'RecordVote',
  'RemoveVote',
  'NoteReservation',
  'RemoveReservation',
];
const LIVE: readonly MeetingCommandType[] = [
  'SetItemTimes',
  'SetBreaks',
  'SetMeetingTimes',
  'TakeOver',
  'Undo',
];

/** The meeting under way with everything that can be known of how it goes, in a group with every formal rule on. */
export function aFormalMeeting(): MeetingView {
  const ongoing = forSecretary(anOngoingMeeting());
  const [first, second, ...rest] = ongoing.items;
  if (!first || !second) throw new Error('the example has items');
  return {
    ...ongoing,
    can: [...ongoing.can, ...LIVE, ...FORMAL],
    secretary: { personId: 'karin', name: 'Karin Wallander', isMe: false },
    clock: { drift: 12, withdrawn: false },
    breaks: [{ from: '09:30', to: '09:45' }],
    steps: [
      {
        version: 39,
        date: '2026-04-17',
        time: '10:42',
        by: 'Anna Berg',
        mine: true,
        type: 'ItemStarted',
        subject: '2. Färdtjänst',
      },
      {
        version: 38,
        date: '2026-04-17',
        time: '10:40',
        by: 'Karin Wallander',
        mine: false,
        type: 'PersonArrived',
        subject: 'Mats Ekdahl',
      },
      {
        version: 37,
        date: '2026-04-17',
        time: '10:39',
        by: 'Anna Berg',
        mine: true,
        type: 'TextWritten',
      },
    ],
    items: [
      {
        ...first,
        endedAt: '09:30',
        clauses: [{ clauseId: 'c-first', text: 'godkänna rapporten', recordedBy: 'Anna Berg' }],
        participation: {
          whole: ['Karin Wallander', 'Ingrid Sjögren'],
          part: ['Nils Strand'],
          none: ['Sara Holm', 'Mats Ekdahl'],
          recused: ['Mats Ekdahl'],
          unknown: ['Per Åkesson'],
        },
        recusals: [{ personId: 'bjuv', name: 'Mats Ekdahl' }],
        votes: [
          {
            voteId: 'v1',
            proposals: [{ text: '', for: { count: 7 } }],
            against: { count: 3 },
            printed: 'Omröstning: 7 för, 3 emot.',
          },
        ],
        reservations: [
          {
            reservationId: 'r1',
            personId: 'bjuv',
            kind: 'reservation',
            text: 'För dyrt.',
            printed: 'Mats Ekdahl reserverade sig mot beslutet: För dyrt.',
          },
        ],
      },
      { ...second, quorum: { needed: 6, present: 4, unknown: 0, reached: 'no' } },
      ...rest,
    ],
  };
}

/** The same meeting rehearsed. */
export function aRehearsal(): MeetingView {
  return {
    ...aFormalMeeting(),
    can: [...aFormalMeeting().can, 'EndRehearsal'],
    rehearsal: { of: 'moete-2026-04', ended: false },
  };
}

/** The meeting when it has been called off. */
export function aCancelledMeeting(): MeetingView {
  return aMeeting({
    phase: 'cancelled',
    cancelled: { reason: 'För få kan komma.', by: 'Anna Berg' },
    can: [],
    canReplyFor: [],
  });
}
