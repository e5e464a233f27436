import { expect } from 'vitest';
import type { Actor, Recorded } from '../../src/domain/basics/event.ts';
import type { RichText } from '../../src/domain/basics/rich-text.ts';
import { richTextFromPlain } from '../../src/domain/basics/rich-text.ts';
import type { RefusalCode } from '../../src/domain/basics/result.ts';
import type { ClockTime, Moment } from '../../src/domain/basics/time.ts';
import { ABILITIES } from '../../src/domain/group/abilities.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import type { DecisionContext } from '../../src/domain/meeting/decide.ts';
import { decide } from '../../src/domain/meeting/decide.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { evolve, noMeeting } from '../../src/domain/meeting/evolve.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import type { Invitee, ItemPlan, MeetingDetails } from '../../src/domain/meeting/vocabulary.ts';

/** Whom the events of a test are done by when nobody is named: the secretariat. */
const SECRETARY: Actor = { personId: 'sekr', via: 'tab' };

/** An event, or an event with who did it and when. */
export type Told = MeetingEvent | { readonly event: MeetingEvent; readonly by: string; readonly at?: string };

/** Name, time and place of a meeting on 20 April 2018. */
export function someDetails(overrides: Partial<MeetingDetails> = {}): MeetingDetails {
  return {
    title: 'Kommundirektörsmöte',
    date: '2018-04-20',
    start: '08:30',
    end: '12:00',
    place: 'Rådhuset, Bjuv',
    ...overrides,
  };
}

/** Anna of Bjuv (chair), Bo of Ängelholm, Cia of Åstorp, Dag of Örkelljunga, and Eva of the secretariat (`sekr`). */
export function someInvitees(): readonly Invitee[] {
  return [
    { personId: 'anna', name: 'Anna Ek', organisation: 'Bjuv', standing: 'member', chair: true },
    { personId: 'bo', name: 'Bo Al', organisation: 'Ängelholm', standing: 'member' },
    { personId: 'cia', name: 'Cia By', organisation: 'Åstorp', standing: 'member' },
    { personId: 'dag', name: 'Dag Ås', organisation: 'Örkelljunga', standing: 'member' },
    {
      personId: 'sekr',
      name: 'Eva Ros',
      organisation: 'sekretariatet',
      office: 'sekretariatschef',
      standing: 'secretariat',
    },
  ];
}

/** A matter without time, presenters or papers. */
export function aPlan(overrides: Partial<ItemPlan> = {}): ItemPlan {
  return { kind: 'matter', title: 'Budget', presenters: [], papers: [], ...overrides };
}

/** A draft with two matters, `i1` and `i2`. */
export function draftedEvents(details: Partial<MeetingDetails> = {}): readonly MeetingEvent[] {
  return [
    {
      type: 'MeetingDrafted',
      data: {
        meetingId: 'm1',
        groupId: 'exempel',
        details: someDetails(details),
        invitees: someInvitees(),
      },
    },
    { type: 'ItemAdded', data: { itemId: 'i1', plan: aPlan(), drafted: true } },
    { type: 'ItemAdded', data: { itemId: 'i2', plan: aPlan({ title: 'Bredband' }), drafted: true } },
  ];
}

/** The same, with the notice posted. */
export const notifiedEvents = (): readonly MeetingEvent[] => [
  ...draftedEvents(),
  { type: 'NoticePosted', data: {} },
];

/** The same, started 08.30. */
export const ongoingEvents = (): readonly MeetingEvent[] => [
  ...notifiedEvents(),
  { type: 'MeetingStarted', data: { time: '08:30' } },
];

/** The same, attendance confirmed (Anna, Bo and the secretariat) and closed 12.00 with nothing left over. */
export const closedEvents = (): readonly MeetingEvent[] => [
  ...ongoingEvents(),
  {
    type: 'AttendanceConfirmed',
    data: {
      presences: [
        { personId: 'anna', presence: 'present' },
        { personId: 'bo', presence: 'present' },
        { personId: 'cia', presence: 'excused' },
        { personId: 'dag', presence: 'unknown' },
        { personId: 'sekr', presence: 'present' },
      ],
    },
  },
  { type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } },
];

/** The same, checked with Anna and agreed. */
export const agreedEvents = (): readonly MeetingEvent[] => [
  ...closedEvents(),
  { type: 'ProtocolChecked', data: { name: 'Anna Ek', personId: 'anna', how: 'checked' } },
  { type: 'ProtocolAgreed', data: { revision: 1, date: '2018-04-25', signatories: [] } },
];

/** Plain text as rich text. */
export const rich = (plain: string): RichText => richTextFromPlain(plain);

/** An event done by somebody else than the secretariat. */
export const doneBy = (by: string, event: MeetingEvent): Told => ({ event, by });

/** The moment on the meeting's day at a time of its clock. */
export function momentAt(time: ClockTime, date = '2018-04-20'): Moment {
  return { instant: `${date}T${time}:00.000Z`, date, time };
}

/** What a decision knows: by the secretariat at 09.00 unless told. */
export function contextAt(time: ClockTime = '09:00', more: Partial<DecisionContext> = {}): DecisionContext {
  return { actor: SECRETARY, moment: momentAt(time), abilities: new Set(ABILITIES), ...more };
}

/** The events as they would stand in the log, after those that are there. */
export function recordedFrom(
  events: readonly Told[],
  after = 0,
  at = '2018-04-20T08:00:00.000Z',
): readonly Recorded<MeetingEvent>[] {
  return events.map((told, index) => {
    const {
      event,
      by,
      at: when,
    } = 'event' in told ? { at: undefined, ...told } : { event: told, by: undefined, at: undefined };
    return {
      ...event,
      stream: 'group/exempel/meeting/m1',
      version: after + index + 1,
      at: when ?? at,
      actor: by === undefined ? SECRETARY : { personId: by, via: 'card' },
    };
  });
}

/** The meeting that these events tell of. */
export function meetingOf(events: readonly Told[], from: MeetingState = noMeeting): MeetingState {
  return recordedFrom(events).reduce(evolve, from);
}

/** `given(events).when(command).thenEvents(...)`, `.thenNothing()`, `.thenRefused(code)`. */
export function given(events: readonly Told[]) {
  const state = meetingOf(events);
  return {
    when(command: MeetingCommand, context: DecisionContext = contextAt()) {
      const answer = decide(state, command, context);
      return {
        thenEvents(...expected: readonly MeetingEvent[]) {
          expect(answer).toEqual({ ok: true, value: expected });
        },
        thenNothing() {
          expect(answer).toEqual({ ok: true, value: [] });
        },
        thenRefused(code: RefusalCode, params?: Readonly<Record<string, string | number>>) {
          expect(answer).toEqual({ ok: false, error: params ? { code, params } : { code } });
        },
        /** What it answered; nothing when it was refused. */
        answered(): readonly MeetingEvent[] {
          return answer.ok ? answer.value : [];
        },
        /** The state after it; the same when it was refused. */
        after(): MeetingState {
          return answer.ok ? meetingOf(answer.value, state) : state;
        },
      };
    },
  };
}
