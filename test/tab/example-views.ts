import type { FundingView } from '../../src/contract/funding-view.ts';
import type { ItemView, MeetingView, MeView, RemindersView } from '../../src/contract/views.ts';
import type { MeetingCommandType } from '../../src/domain/meeting/commands.ts';
import { peopleOfExample } from './example-people.ts';

/** Views of an invented meeting, for pages that need something to show. */
export const MEETING_ID = 'moete-2026-04';

/** The secretariat of the example, who may do everything. */
export const secretary: MeView = {
  personId: 'anna',
  name: 'Anna Berg',
  organisation: 'Sekretariatet',
  abilities: [
    'read',
    'reply-for-others',
    'edit-agenda',
    'run-meeting',
    'write-protocol',
    'agree-protocol',
    'manage-group',
  ],
  group: { groupId: 'exempel', name: 'Kommundirektörerna i nordväst', timeZone: 'Europe/Stockholm' },
  today: '2026-04-13',
  now: '2026-04-13T08:00:00.000Z',
};

/** A director of the example, who reads and replies. */
export const director: MeView = {
  ...secretary,
  personId: 'bjuv',
  name: 'Mats Ekdahl',
  organisation: 'Bjuv',
  abilities: ['read', 'reply'],
};

/** An item as a reader meets it. */
export function anItem(part: Partial<ItemView> & Pick<ItemView, 'itemId' | 'title'>): ItemView {
  return {
    kind: 'matter',
    presenters: [],
    papers: [],
    slots: [],
    references: [],
    adHoc: false,
    late: false,
    given: {},
    progress: 'coming',
    text: { text: [], revision: 0 },
    clauses: [],
    guidance: [],
    followUps: [],
    decisionsPosted: false,
    unpostedChanges: false,
    ...part,
  };
}

/** The meeting before it begins: notice posted, some have replied. */
export function aMeeting(part: Partial<MeetingView> = {}): MeetingView {
  return {
    meetingId: MEETING_ID,
    version: 12,
    agendaVersion: 10,
    phase: 'notified',
    details: {
      title: 'Kommundirektörsmöte',
      date: '2026-04-17',
      start: '08:30',
      end: '12:05',
      place: 'Stadshuset, Helsingborg',
      joinUrl: 'https://teams.example/mote',
      replyBy: '2026-04-15',
    },
    can: [],
    canReplyFor: [],
    people: peopleOfExample(),
    guests: [
      { guestId: 'guest-1', name: 'Eva Lund', organisation: 'Öresundskraft', role: 'affärsutvecklare' },
      { guestId: 'guest-2', name: 'Olof Rydén', organisation: 'Nätverket Digitalisering' },
    ],
    counts: { attending: 5, declined: 1, unanswered: 5 },
    attendanceConfirmed: false,
    items: agendaOfExample(),
    opening: { text: [], revision: 0 },
    closing: { text: [], revision: 0 },
    checks: [],
    breaks: [],
    steps: [],
    drafts: [],
    notes: { own: '', replies: [] },
    ...part,
  };
}

/** What the secretariat sees of reminders: one sent, one to come, somebody without an address. */
export const someReminders: RemindersView = {
  sent: [{ date: '2026-04-12', time: '14:05', personIds: ['svalöv', 'åstorp'], by: 'Anna Berg' }],
  next: { date: '2026-04-14', time: '12:00' },
  due: ['bjuv', 'ängelholm'],
  justReminded: ['svalöv', 'åstorp'],
  withoutAddress: ['örkelljunga'],
};

/** The same meeting under way: second item, texts and clauses, somebody else writing. */
export function anOngoingMeeting(part: Partial<MeetingView> = {}): MeetingView {
  const base = aMeeting();
  const [first, second, ...rest] = base.items;
  if (!first || !second) throw new Error('the example has items');
  return {
    ...base,
    phase: 'ongoing',
    version: 40,
    startedAt: '08:32',
    currentItemId: second.itemId,
    attendanceConfirmed: true,
    people: base.people.map((person, index) => ({
      ...person,
      attendance:
        index === 3
          ? { presence: 'present', from: '10:40', fromApproximate: true }
          : index === 5
            ? { presence: 'excused' }
            : { presence: 'present' },
    })),
    opening: {
      text: [
        {
          type: 'paragraph',
          spans: [
            { text: 'Karin Wallander hälsade deltagarna välkomna. Ett ' },
            { text: 'särskilt', bold: true },
            { text: ' välkommen riktades till Ingrid Sjögren.' },
          ],
        },
      ],
      revision: 1,
      by: 'Anna Berg',
    },
    items: [
      {
        ...first,
        progress: 'done',
        startedAt: '08:50',
        text: {
          text: [
            { type: 'paragraph', spans: [{ text: 'Anna Berg redovisade frågorna:' }] },
            {
              type: 'list',
              ordered: false,
              items: [[{ text: 'Samverkan i dag' }], [{ text: 'Vad som hindrar *mer* samverkan' }]],
            },
          ],
          revision: 2,
          by: 'Anna Berg',
        },
        clauses: [
          {
            clauseId: 'clause-1',
            text: 'uppdra åt Lena Öberg att förbereda ett underlag.',
            recordedBy: 'Anna Berg',
          },
          { clauseId: 'clause-2', text: 'avstämning görs på nästa möte.', recordedBy: 'Anna Berg' },
        ],
        decisionsPosted: true,
      },
      { ...second, progress: 'current', startedAt: '09:22', predictedStart: '09:22' },
      ...rest.map((item) => ({ ...item, predictedStart: item.plannedStart === '09:35' ? '09:42' : '10:02' })),
    ],
    ...part,
  };
}

/** The meeting under way with clauses that propose a task, a coming matter and an amount, and miss something. */
export function aDecidingMeeting(): MeetingView {
  const meeting = anOngoingMeeting();
  const clauses = [
    'uppdra åt Bjuv och Klippan att redovisa kostnaderna senast den 12 maj.',
    'hänskjuta frågan om lokaler till Socialchefsnätverket.',
    'avsätta högst 75 000 kr till QZX.',
  ].map((text, index) => ({ clauseId: `deciding-${index}`, text, recordedBy: 'Anna Berg' }));
  return {
    ...meeting,
    items: meeting.items.map((item, index) => (index === 1 ? { ...item, clauses } : item)),
  };
}

/** The meeting after it closed. */
export function aClosedMeeting(part: Partial<MeetingView> = {}): MeetingView {
  return {
    ...anOngoingMeeting(),
    phase: 'closed',
    version: 60,
    closedAt: '12:05',
    items: anOngoingMeeting().items.map((item, index) =>
      index === 3 ? { ...item, leftover: 'carry-over' } : { ...item, progress: 'done' },
    ),
    checks: [{ name: 'Karin Wallander', how: 'checked', by: 'Anna Berg' }],
    ...part,
  };
}

/** Agreed, with its files in the archive. */
export function anAgreedMeeting(part: Partial<MeetingView> = {}): MeetingView {
  return {
    ...aClosedMeeting(),
    phase: 'agreed',
    version: 70,
    agreed: { revision: 1, number: '3/2026', date: '2026-04-21' },
    archived: { files: [{ name: 'Protokoll 3-2026.html', sha256: 'ab'.repeat(32), size: 12_345 }] },
    ...part,
  };
}

/** What the secretariat is offered in each phase, as the server would say. */
export const SECRETARIAT_CAN: Readonly<
  Record<'draft' | 'notified' | 'ongoing' | 'closed', readonly MeetingCommandType[]>
> = {
  draft: [
    'ChangeDetails',
    'AddItem',
    'ChangeItem',
    'MoveItem',
    'RemoveItem',
    'InviteGuest',
    'WithdrawGuest',
    'PlaceMatter',
    'PostNotice',
  ],
  notified: [
    'ChangeDetails',
    'AddItem',
    'ChangeItem',
    'MoveItem',
    'RemoveItem',
    'InviteGuest',
    'WithdrawGuest',
    'PlaceMatter',
    'DeferItem',
    'ResumeItem',
    'Reply',
    'RemindUnanswered',
    'StartMeeting',
    'WriteText',
  ],
  ongoing: [
    'AddItem',
    'PlaceMatter',
    'DeferItem',
    'ResumeItem',
    'PlanFollowUp',
    'DropFollowUp',
    'ConfirmAttendance',
    'RegisterArrival',
    'RegisterDeparture',
    'CorrectPresence',
    'StartItem',
    'NextItem',
    'StartBreak',
    'WriteText',
    'RecordClause',
    'RewordClause',
    'RemoveClause',
    'SetConditions',
    'SetFunding',
    'NoteGuidance',
    'RemoveGuidance',
    'RecordOutcome',
    'PostDecisions',
    'CloseMeeting',
  ],
  closed: [
    'WriteText',
    'RecordClause',
    'RewordClause',
    'RemoveClause',
    'SetConditions',
    'SetFunding',
    'NoteGuidance',
    'RemoveGuidance',
    'RecordOutcome',
    'ChooseLeftover',
    'MarkChecked',
    'WithdrawCheck',
    'AgreeProtocol',
  ],
};

function agendaOfExample(): readonly ItemView[] {
  return [
    anItem({
      itemId: 'item-workshop',
      number: '1',
      title: 'Uppföljning av workshop och förberedelse inför nästa',
      plannedStart: '08:45',
      minutes: 30,
      presenters: [{ name: 'Anna Berg', organisation: 'sekretariatet' }],
      papers: [{ paperId: 'paper-1', title: 'Frågor från utredningen', url: 'https://files.example/fragor' }],
      background: 'Utredningen besöker styrelsen den 1 juni och har ställt nya frågor till kommunerna.',
    }),
    anItem({
      itemId: 'item-transport',
      number: '2',
      title: 'Gemensamt yttrande om färdtjänst <b>& mer</b>',
      plannedStart: '09:15',
      minutes: 20,
      presenters: [{ name: 'Erik Malm', organisation: 'Ängelholm', personId: 'ängelholm' }],
      papers: [{ paperId: 'paper-2', title: 'Förslag till yttrande' }],
    }),
    anItem({ itemId: 'item-break', kind: 'break', title: 'Kaffe', plannedStart: '09:35', minutes: 20 }),
    anItem({
      itemId: 'item-iot',
      number: '3',
      title: 'Sakernas internet och gemensam tjänsteutveckling',
      heading: 'Utveckling',
      plannedStart: '09:55',
      minutes: 45,
      presenters: [{ name: 'Eva Lund', organisation: 'Öresundskraft', remote: true }],
    }),
    anItem({
      itemId: 'item-thematic',
      kind: 'thematic',
      title: 'Näringsliv och destination',
      plannedStart: '10:40',
      minutes: 60,
    }),
  ];
}

/** Money of two sources, agreed and not. */
export const someFunding: FundingView = {
  sources: [
    {
      source: 'tidigare års överskott',
      agreed: 350_000,
      preliminary: 40_000,
      ceilings: 100_000,
      clauses: [
        {
          meetingId: MEETING_ID,
          itemId: 'item-transport',
          clauseId: 'c1',
          date: '2026-04-17',
          title: 'Utredning inför ny trafikförsörjningsplan',
          text: 'bevilja medel till utredningen.',
          amount: 40_000,
          ceiling: false,
          agreed: false,
        },
        {
          meetingId: MEETING_ID,
          itemId: 'item-budget',
          clauseId: 'c2',
          date: '2026-02-13',
          title: 'Systemutveckling av verktyget för företagsetableringar',
          text: 'bifalla finansiering av utvecklingen enligt den insända planen.',
          amount: 350_000,
          ceiling: true,
          agreed: true,
        },
      ],
    },
    { source: '', agreed: 0, preliminary: 0, ceilings: 0, clauses: [] },
  ],
};
