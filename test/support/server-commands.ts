import type { MeetingCommand, MeetingCommandType } from '../../src/domain/meeting/commands.ts';
import { A_MEETING } from './server-fixture.ts';

const plan = {
  kind: 'matter',
  title: 'Vattenkontroll',
  start: '09:00',
  minutes: 20,
  presenters: [{ name: 'Berit', organisation: 'Nätverket', remote: true }],
  papers: [{ paperId: 'p1', title: 'Underlag', url: 'https://example.org/p1' }],
  background: 'Se förra mötet',
  slots: [
    {
      slotId: 's1',
      title: 'Platsmätning',
      minutes: 10,
      presenters: [{ name: 'Fanny', organisation: 'Bjuv', alsoFor: ['Nätverket'], remote: true }],
    },
  ],
  references: [{ text: 'Bordlagt', body: 'board', date: '2026-11-06', meetingId: 'm0', itemId: 'i0' }],
  origin: { kind: 'assignment', from: 'styrelsen', date: '2026-11-06', note: 'Återkom.' },
} as const;
const text = [
  { type: 'paragraph', spans: [{ text: 'Hej' }, { text: 'då', bold: true }] },
  { type: 'list', ordered: true, items: [[{ text: 'ett' }]] },
] as const;

/** One of every command there is; the type checker sees to it that none is forgotten. */
const examples: { readonly [T in MeetingCommandType]: Extract<MeetingCommand, { type: T }>['data'] } = {
  ChangeDetails: { details: { ...A_MEETING, joinUrl: 'https://example.org/m', replyBy: '2027-02-15' } },
  AddItem: { itemId: 'i1', plan, before: 'i0' },
  ChangeItem: { itemId: 'i1', plan },
  MoveItem: { itemId: 'i1', before: 'i2' },
  RemoveItem: { itemId: 'i9' },
  InviteGuest: { guest: { guestId: 'g1', name: 'Berit', organisation: 'Nätverket', role: 'gäst' } },
  WithdrawGuest: { guestId: 'g1' },
  PostNotice: {},
  Reply: {
    personId: 'arvid',
    reply: { kind: 'declined', substitute: { name: 'Bo', email: 'bo@example.org' } },
  },
  RemindUnanswered: { reminderId: 'r1' },
  StartMeeting: { time: '08:30' },
  ConfirmAttendance: { missing: ['tove'], alsoPresent: ['g1'] },
  RegisterArrival: { personId: 'tove', time: '10:40', approximate: true },
  RegisterDeparture: { personId: 'tove', time: '11:40' },
  CorrectPresence: { personId: 'tove', presence: 'present', from: '09:00', to: '10:00' },
  StartItem: { itemId: 'i1', time: '09:00' },
  NextItem: { time: '09:20' },
  StartBreak: { time: '09:40' },
  EndBreak: { time: '09:50' },
  WriteText: { place: 'opening', text, basedOn: 0 },
  RecordClause: { itemId: 'i1', clauseId: 'c1', text: 'bifalla förslaget', before: 'c0' },
  RewordClause: { clauseId: 'c1', text: 'avslå förslaget' },
  RemoveClause: { clauseId: 'c2' },
  SetConditions: { clauseId: 'c1', conditions: ['Högst tre år.'] },
  SetFunding: { clauseId: 'c1', funding: { amount: 100_000, ceiling: true, source: 'överskott' } },
  NoteGuidance: { itemId: 'i1', guidance: { guidanceId: 'm1', text: 'Tänk på drift.', inProtocol: true } },
  RemoveGuidance: { guidanceId: 'm9' },
  RecordOutcome: { itemId: 'i1', text: 'Gruppen tackar för informationen.' },
  PostDecisions: { itemId: 'i1' },
  CloseMeeting: { time: '12:00', leftovers: 'carry-over' },
  ChooseLeftover: { itemId: 'i1', choice: 'keep' },
  PlaceMatter: { pendingId: 'item:m0:i1', itemId: 'i8', before: 'i2' },
  DeferItem: {
    itemId: 'i1',
    deferral: {
      to: ['next-meeting', 'mail'],
      tabled: true,
      date: '2027-04-20',
      together: 'Skånes Kommuner',
      note: 'I väntan på yttrandet.',
    },
  },
  ResumeItem: { itemId: 'i1' },
  PlanFollowUp: {
    itemId: 'i1',
    followUpId: 'f1',
    title: 'Premiärvisning',
    clauseId: 'c1',
    wishedFor: { kind: 'text', text: 'hösten 2028' },
    condition: 'när filmen finns tillgänglig',
    together: 'Skolfrågor',
  },
  DropFollowUp: { followUpId: 'f9' },
  CancelMeeting: { reason: 'För få kan komma.' },
  MarkChecked: { name: 'Hedda Lindqvist', personId: 'hedda', how: 'checked' },
  WithdrawCheck: { name: 'Hedda Lindqvist' },
  AgreeProtocol: {},
};

export const MEETING_COMMAND_EXAMPLES = Object.entries(examples).map(([type, data]) => ({ type, data }));
