import type { MatterView } from '../../src/contract/matter-view.ts';
import type { PendingListView, WaitingMatterView } from '../../src/contract/pending-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import { anOngoingMeeting, MEETING_ID } from './example-views.ts';

const lastMeeting = { meetingId: 'moete-2026-03', title: 'Kommundirektörsmöte', date: '2026-03-20' };

/** A matter that waits as the secretariat meets it. */
export function aWaitingMatter(part: Partial<WaitingMatterView> = {}): WaitingMatterView {
  const { source = 'tabled' } = part;
  const fromMeeting = source !== 'proposal' && source !== 'board-assignment';
  return {
    pendingId: 'item:moete-2026-03:bredband',
    source,
    title: 'Gemensam bredbandssamordnare',
    matterId: 'bredband',
    since: '2026-03-20T11:05:00.000Z',
    wishedFor: { kind: 'next' },
    orByMail: false,
    ...(fromMeeting ? { from: { ...lastMeeting, itemId: 'bredband' } } : {}),
    plan: { kind: 'matter', title: 'Gemensam bredbandssamordnare', presenters: [], papers: [] },
    ...part,
  };
}

/** What waits, with one of every kind. */
export const somePending: PendingListView = {
  version: 7,
  can: [
    'EnterMatter',
    'ChangeWaiting',
    'DismissMatter',
    'ReinstateMatter',
    'ProposeMatter',
    'WithdrawMatter',
  ],
  waiting: [
    aWaitingMatter(),
    aWaitingMatter({
      pendingId: 'proposal-1',
      source: 'proposal',
      title: 'Gemensam växel',
      matterId: 'proposal-1',
      proposedBy: {
        name: 'Mats Ekdahl',
        isMe: false,
        late: true,
        meeting: { ...lastMeeting, meetingId: MEETING_ID },
      },
      plan: {
        kind: 'matter',
        title: 'Gemensam växel',
        presenters: [],
        papers: [],
        background: 'Vi växer ur vår egen och avtalet går ut till våren.',
      },
    }),
    aWaitingMatter({
      pendingId: 'follow-up:moete-2026-03:film',
      source: 'follow-up',
      title: 'Premiärvisning av dokumentärfilmen',
      matterId: 'film',
      wishedFor: { kind: 'text', text: 'hösten 2026' },
      condition: 'när filmen finns tillgänglig',
    }),
    aWaitingMatter({
      pendingId: 'assignment-1',
      source: 'board-assignment',
      title: 'Ny tågplan',
      matterId: 'assignment-1',
      assignedBy: 'styrelsen',
      wishedFor: { kind: 'date', date: '2026-09-18' },
      orByMail: true,
      together: 'Kollektivtrafik',
      note: 'Brevet ligger hos registrator.',
    }),
  ],
  dismissed: [{ pendingId: 'gammalt', title: 'Julbord', reason: 'Behandlat via mail 3 mars.' }],
  own: [],
  proposers: [
    { personId: 'bjuv', name: 'Mats Ekdahl', organisation: 'Bjuv' },
    { personId: 'svalöv', name: 'Ove Strand', organisation: 'Svalöv' },
  ],
  proposeFor: {
    meetingId: MEETING_ID,
    title: 'Kommundirektörsmöte',
    date: '2026-04-17',
    proposalsBy: '2026-04-10',
    late: true,
  },
};

/** The same as a director meets it, with proposals of every fate. */
export const pendingOfDirector: PendingListView = {
  ...somePending,
  can: ['ProposeMatter', 'WithdrawMatter'],
  proposers: [],
  waiting: somePending.waiting
    .filter(({ source }) => source !== 'proposal')
    .map(({ plan: _plan, note: _note, ...rest }) => rest),
  dismissed: [],
  own: [
    { pendingId: 'mine-1', title: 'Gemensam växel', status: 'waiting', late: true },
    {
      pendingId: 'mine-2',
      title: 'Trygghet i stationsmiljöer',
      status: 'placed',
      late: false,
      meeting: { ...lastMeeting, meetingId: MEETING_ID, date: '2026-04-17' },
    },
    {
      pendingId: 'mine-3',
      title: 'Julbord',
      status: 'declined',
      late: false,
      reason: 'Det tas upp i nätverket för HR.',
    },
    { pendingId: 'mine-4', title: 'Parkering', status: 'withdrawn', late: false },
  ],
};

/** A matter tabled, taken up again, decided, and put on a coming agenda. */
export const someMatter: MatterView = {
  matterId: 'bredband',
  title: 'Gemensam bredbandssamordnare',
  steps: [
    {
      meetingId: 'moete-2025-10',
      meetingTitle: 'Kommundirektörsmöte',
      meetingNumber: '6/2025',
      date: '2025-10-23',
      phase: 'agreed',
      itemId: 'bredband-1',
      title: 'Bredband',
      number: '5',
      presenters: ['Fredrik Lind'],
      clauses: [],
      deferral: 'Ärendet bordläggs till nästa möte.',
      decisionsAgreed: true,
    },
    {
      meetingId: 'moete-2026-03',
      meetingTitle: 'Kommundirektörsmöte',
      meetingNumber: '2/2026',
      date: '2026-03-20',
      phase: 'closed',
      itemId: 'bredband-2',
      title: 'Gemensam bredbandssamordnare',
      number: '2',
      presenters: [],
      clauses: [
        'respektive kommundirektör stämmer av frågan på hemmaplan',
        'ärendet tas upp på nästa kommundirektörsmöte',
      ],
      decisionsAgreed: false,
    },
    {
      meetingId: MEETING_ID,
      meetingTitle: 'Kommundirektörsmöte',
      date: '2026-04-17',
      phase: 'notified',
      itemId: 'bredband-3',
      title: 'Gemensam bredbandssamordnare',
      number: '1',
      presenters: [],
      clauses: [],
      decisionsAgreed: false,
    },
  ],
  waiting: [
    aWaitingMatter({
      title: 'Bredband, uppföljning',
      source: 'follow-up',
      wishedFor: { kind: 'text', text: 'hösten 2026' },
    }),
  ],
};

/** A meeting whose items are put off, continue earlier matters and are followed up. */
export function carryingMeeting(meeting = anOngoingMeeting()): MeetingView {
  const [first, second, pause, fourth, ...rest] = meeting.items;
  return {
    ...meeting,
    items: [
      ...(first ? [{ ...first, matterId: 'bredband' }] : []),
      ...(second
        ? [
            {
              ...second,
              followUps: [
                {
                  followUpId: 'f1',
                  title: 'Premiärvisning',
                  wishedFor: { kind: 'text' as const, text: 'hösten 2026' },
                  condition: 'när filmen finns tillgänglig',
                },
              ],
            },
          ]
        : []),
      ...(pause ? [pause] : []),
      ...(fourth
        ? [
            {
              ...fourth,
              progress: 'deferred' as const,
              deferral: {
                to: ['next-meeting', 'mail'] as const,
                printed: 'Ärendet tas upp via mail från sekretariatet eller vid kommande möte.',
              },
            },
          ]
        : []),
      ...rest,
    ],
  };
}
