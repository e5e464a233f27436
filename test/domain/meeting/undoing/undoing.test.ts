import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../../src/domain/basics/event.ts';
import type { Ability } from '../../../../src/domain/group/abilities.ts';
import type { MeetingCommand } from '../../../../src/domain/meeting/commands.ts';
import { decide } from '../../../../src/domain/meeting/decide.ts';
import type { MeetingEvent } from '../../../../src/domain/meeting/events.ts';
import { evolve } from '../../../../src/domain/meeting/evolve.ts';
import type { MeetingState } from '../../../../src/domain/meeting/state.ts';
import { MOST_STEPS } from '../../../../src/domain/meeting/undoing/state.ts';
import { commandsNow } from '../../../../src/domain/meeting/views/abilities-now.ts';
import { undoableBy } from '../../../../src/domain/meeting/views/undoable.ts';
import { textAt } from '../../../../src/domain/meeting/writing/text-at.ts';
import { someGroup } from '../../../support/group-builders.ts';
import { someCommand, someCommands } from '../../../support/meeting-arbitraries.ts';
import type { Told } from '../../../support/meeting-builders.ts';
import {
  agreedEvents,
  aPlan,
  closedEvents,
  contextAt,
  doneBy,
  draftedEvents,
  given,
  meetingOf,
  notifiedEvents,
  ongoingEvents,
  recordedFrom,
  rich,
} from '../../../support/meeting-builders.ts';

const everythingOn = contextAt('09:00', {
  group: someGroup({ formal: { recusal: true, votes: true, reservations: true } }),
});
const undo = (version: number) => ({ type: 'Undo', data: { version } }) as const;
const undone = (version: number, what: MeetingEvent['type']): MeetingEvent => ({
  type: 'StepUndone',
  data: { version, what },
});
/** The log with its last event taken back. */
const takenBack = (events: readonly MeetingEvent[]): readonly MeetingEvent[] => [
  ...events,
  undone(events.length, events.at(-1)?.type ?? 'MeetingDrafted'),
];
const next = (itemId: string, time: string): MeetingEvent => ({
  type: 'ItemStarted',
  data: { itemId, time },
});
const came = (personId: string, time: string): MeetingEvent => ({
  type: 'PersonArrived',
  data: { personId, time },
});
const started = [...ongoingEvents(), next('i1', '08:40')];

describe('a step taken back', () => {
  it('is one more event, and the meeting is as it was', () => {
    const events = [...started, next('i2', '09:00')];
    given(events).when(undo(events.length)).thenEvents(undone(events.length, 'ItemStarted'));
    const state = meetingOf(takenBack(events));
    expect(state).toMatchObject({ currentItemId: 'i1', items: [{ startedAt: '08:40' }, {}] });
    expect(state.items.map(({ endedAt }) => endedAt)).toEqual([undefined, undefined]);
  });

  it('is taken back once', () => {
    const events = takenBack(started);
    given(events).when(undo(started.length)).thenRefused('step-undone');
  });

  it('is none that nobody knows, nor one of long ago', () => {
    given(started).when(undo(99)).thenRefused('step-not-found');
    given(started).when(undo(1)).thenRefused('step-not-found');
    const many = Array.from({ length: MOST_STEPS }, (_, index) => came('bo', `09:${10 + index}`));
    given([...started, ...many])
      .when(undo(started.length))
      .thenRefused('step-not-found');
  });

  it('is refused once somebody has gone on from it, until that is taken back too', () => {
    const events = [...started, next('i2', '09:00')];
    given(events).when(undo(started.length)).thenRefused('step-built-upon');
    given(takenBack(events)).when(undo(started.length)).thenEvents(undone(started.length, 'ItemStarted'));
  });

  it('does not care for what happened elsewhere', () => {
    const events = [...started, came('bo', '09:00'), came('cia', '09:05')];
    given(events).when(undo(started.length)).thenEvents(undone(started.length, 'ItemStarted'));
    given(events)
      .when(undo(started.length + 1))
      .thenEvents(undone(started.length + 1, 'PersonArrived'));
  });

  it('is refused when something that is no step has changed it since', () => {
    const written: readonly MeetingEvent[] = [
      ...started,
      { type: 'GuestInvited', data: { guest: { guestId: 'g1', name: 'Ada' } } },
      came('g1', '09:00'),
      { type: 'GuestWithdrawn', data: { guestId: 'g1' } },
    ];
    given(written)
      .when(undo(started.length + 2))
      .thenRefused('step-built-upon');
  });
});

describe('who may take a step back', () => {
  const by = (personId: string, ...abilities: readonly Ability[]) =>
    contextAt('09:00', {
      actor: { personId, via: 'card' } satisfies Actor,
      abilities: new Set(abilities),
    });

  it('is whoever may do it', () => {
    const events = [...ongoingEvents(), doneBy('anna', next('i1', '08:40'))];
    const version = events.length;
    given(events)
      .when(undo(version), by('bo', 'read', 'reply'))
      .thenRefused('not-allowed');
    given(events).when(undo(version), by('eva', 'run-meeting')).thenEvents(undone(version, 'ItemStarted'));
    const clause: MeetingEvent = {
      type: 'ClauseRecorded',
      data: { itemId: 'i1', clauseId: 'c1', text: 'bifalla' },
    };
    given([...events, clause])
      .when(undo(version + 1), by('anna', 'run-meeting'))
      .thenRefused('not-allowed');
  });

  it('is of a reply the one it is of, or the secretariat', () => {
    const reply: MeetingEvent = {
      type: 'AttendanceReplied',
      data: { personId: 'bo', reply: { kind: 'attending' } },
    };
    const events: readonly Told[] = [...notifiedEvents(), doneBy('bo', reply)];
    const version = events.length;
    given(events).when(undo(version), by('cia', 'reply')).thenRefused('not-allowed');
    given(events).when(undo(version), by('bo', 'reply')).thenEvents(undone(version, 'AttendanceReplied'));
    expect(meetingOf([...events, undone(version, 'AttendanceReplied')]).replies.has('bo')).toBe(false);
  });

  it('is of a reply nobody once the meeting is closed, as no reply is taken then', () => {
    const reply: MeetingEvent = {
      type: 'AttendanceReplied',
      data: { personId: 'bo', reply: { kind: 'remote' } },
    };
    const replied: readonly Told[] = [...started, doneBy('bo', reply)];
    const bo = { personId: 'bo', abilities: new Set<Ability>(['read', 'reply']) };
    expect(undoableBy(meetingOf(replied), bo).map(({ type }) => type)).toEqual(['AttendanceReplied']);
    const closed: readonly Told[] = [
      ...replied,
      { type: 'MeetingClosed', data: { time: '11:50', leftovers: [] } },
    ];
    expect(undoableBy(meetingOf(closed), bo)).toEqual([]);
    expect(commandsNow(meetingOf(closed), bo)).not.toContain('Undo');
    given(closed).when(undo(replied.length), by('bo', 'reply')).thenRefused('step-built-upon');
  });

  it('sees it offered, the latest first, and nobody else does', () => {
    const state = meetingOf([...started, came('bo', '09:00')]);
    const runs = { personId: 'eva', abilities: new Set<Ability>(['run-meeting']) };
    expect(undoableBy(state, runs).map(({ type, subject }) => [type, subject])).toEqual([
      ['PersonArrived', 'bo'],
      ['ItemStarted', 'i1'],
    ]);
    const reads = { personId: 'bo', abilities: new Set<Ability>(['read', 'reply']) };
    expect(undoableBy(state, reads)).toEqual([]);
    expect(commandsNow(state, runs)).toContain('Undo');
    expect(commandsNow(state, reads)).not.toContain('Undo');
  });
});

describe('what can be taken back', () => {
  it('the start of the meeting, which can then be started anew', () => {
    const state = meetingOf(takenBack(ongoingEvents()));
    expect(state).toMatchObject({ phase: 'notified' });
    expect(state).not.toHaveProperty('startedAt');
    expect(state).not.toHaveProperty('secretary');
    given(takenBack(ongoingEvents()))
      .when({ type: 'StartMeeting', data: { time: '08:40' } })
      .thenEvents({ type: 'MeetingStarted', data: { time: '08:40' } });
  });

  it('closing: the meeting goes on where it was, and what was left over is undecided again', () => {
    const closed: readonly MeetingEvent[] = [
      ...started,
      { type: 'BreakStarted', data: { time: '09:00' } },
      { type: 'MeetingClosed', data: { time: '09:10', leftovers: [{ itemId: 'i2', choice: 'carry-over' }] } },
    ];
    const state = meetingOf(takenBack(closed));
    expect(state).toMatchObject({
      phase: 'ongoing',
      currentItemId: 'i1',
      onBreakSince: '09:00',
      breaks: [{ from: '09:00' }],
    });
    expect(state).not.toHaveProperty('closedAt');
    expect(state.items[1]).not.toHaveProperty('leftover');
    expect(state.items[1]).not.toHaveProperty('deferral');
  });

  it('closing no longer once somebody has given their word on the draft', () => {
    const closed = closedEvents();
    const checked: MeetingEvent = { type: 'ProtocolChecked', data: { name: 'Anna Ek', how: 'checked' } };
    given(closed).when(undo(closed.length)).thenEvents(undone(closed.length, 'MeetingClosed'));
    given([...closed, checked])
      .when(undo(closed.length))
      .thenRefused('step-built-upon');
  });

  it('an agreement never: that is a correction', () => {
    const agreed = agreedEvents();
    for (let version = 1; version <= agreed.length; version += 1)
      given(agreed).when(undo(version)).thenRefused('wrong-phase');
    const correcting: readonly MeetingEvent[] = [
      ...agreed,
      { type: 'CorrectionOpened', data: { reason: 'Fel namn.' } },
    ];
    for (let version = 1; version <= correcting.length; version += 1)
      given(correcting).when(undo(version)).thenRefused('step-not-found');
  });

  it('confirmed attendance, of everybody at once', () => {
    const confirmed: readonly MeetingEvent[] = [
      ...ongoingEvents(),
      came('bo', '08:50'),
      {
        type: 'AttendanceConfirmed',
        data: {
          presences: [
            { personId: 'anna', presence: 'present' },
            { personId: 'cia', presence: 'absent' },
          ],
        },
      },
    ];
    const state = meetingOf(takenBack(confirmed));
    expect(state.attendanceConfirmed).toBe(false);
    expect([...state.attendance.keys()]).toEqual(['bo']);
  });

  it('a clause removed comes back to its place; one reworded says what it said', () => {
    const clause = (clauseId: string): MeetingEvent => ({
      type: 'ClauseRecorded',
      data: { itemId: 'i1', clauseId, text: clauseId },
    });
    const three = [...started, clause('c1'), clause('c2'), clause('c3')];
    const texts = (events: readonly MeetingEvent[]) =>
      meetingOf(events).items[0]?.clauses.map(({ text }) => text);
    expect(texts(takenBack([...three, { type: 'ClauseRemoved', data: { clauseId: 'c2' } }]))).toEqual([
      'c1',
      'c2',
      'c3',
    ]);
    const reworded: MeetingEvent = { type: 'ClauseReworded', data: { clauseId: 'c2', text: 'annat' } };
    expect(texts(takenBack([...three, reworded]))).toEqual(['c1', 'c2', 'c3']);
    expect(texts(takenBack(three))).toEqual(['c1', 'c2']);
  });

  it('a wording, as a revision of its own: who goes on from what was taken back is told so (D1)', () => {
    const write = (words: string): MeetingEvent => ({
      type: 'TextWritten',
      data: { place: 'i1', text: rich(words) },
    });
    const background: MeetingEvent = {
      type: 'ItemChanged',
      data: { itemId: 'i1', plan: aPlan({ background: 'Se förra mötet' }) },
    };
    const once = [...started, background, write('Ett')];
    const first = meetingOf(takenBack(once));
    expect(textAt(first, 'i1')).toEqual({ text: rich('Se förra mötet'), revision: 2 });
    const twice = meetingOf(takenBack([...once, write('Två')]));
    expect(textAt(twice, 'i1')).toMatchObject({ text: rich('Ett'), revision: 3 });
    given(takenBack([...once, write('Två')]))
      .when({ type: 'WriteText', data: { place: 'i1', text: rich('Två och tre'), basedOn: 2 } })
      .thenRefused('text-changed-meanwhile');
  });

  it('the order of the agenda, as another version of it', () => {
    const moved: readonly MeetingEvent[] = [
      ...draftedEvents(),
      { type: 'ItemMoved', data: { itemId: 'i2', before: 'i1' } },
    ];
    const state = meetingOf(takenBack(moved));
    expect(state.items.map(({ itemId }) => itemId)).toEqual(['i1', 'i2']);
    expect(state.agendaVersion).toBe(moved.length + 1);
  });
});

describe('a step of the agenda taken back', () => {
  const ids = (events: readonly Told[]) => meetingOf(events).items.map(({ itemId }) => itemId);
  const added = (itemId: string): MeetingEvent => ({ type: 'ItemAdded', data: { itemId, plan: aPlan() } });
  const removed: MeetingEvent = { type: 'ItemRemoved', data: { itemId: 'i1' } };

  it('brings an item that was removed back where it stood, with all that was said of it', () => {
    const events = [...notifiedEvents(), removed];
    const before = meetingOf(notifiedEvents());
    expect(meetingOf(takenBack(events)).items).toEqual(before.items);
    expect(meetingOf(takenBack(events)).agendaVersion).toBe(events.length + 1);
    const [step] = undoableBy(meetingOf(events), { personId: 'eva', abilities: new Set(['edit-agenda']) });
    expect(step).toMatchObject({ type: 'ItemRemoved', subject: 'i1', name: aPlan().title });
  });

  it('brings it back before the one it stood before, whatever has come since', () => {
    const events = [...draftedEvents(), removed];
    const later = [
      ...events,
      added('i9'),
      { type: 'ItemMoved', data: { itemId: 'i9', before: 'i2' } } as const,
    ];
    expect(ids([...later, undone(events.length, 'ItemRemoved')])).toEqual(['i9', 'i1', 'i2']);
  });

  it('takes several items that came in one act away in one', () => {
    const several: MeetingEvent = {
      type: 'ItemsAdded',
      data: {
        items: [
          { itemId: 'i8', plan: aPlan(), before: 'i2' },
          { itemId: 'i9', plan: aPlan(), before: 'i1' },
        ],
      },
    };
    const events = [...draftedEvents(), several];
    expect(ids(events)).toEqual(['i9', 'i1', 'i8', 'i2']);
    given(events)
      .when(undo(events.length))
      .thenEvents({
        type: 'StepUndone',
        data: { version: events.length, what: 'ItemsAdded', gone: ['i8', 'i9'] },
      });
    expect(ids(takenBack(events))).toEqual(['i1', 'i2']);
  });

  it('never takes an item away that something has been written or decided about', () => {
    const events: readonly MeetingEvent[] = [...ongoingEvents(), added('i9')];
    const written: MeetingEvent = { type: 'TextWritten', data: { place: 'i9', text: rich('Ett') } };
    const recorded: MeetingEvent = {
      type: 'ClauseRecorded',
      data: { itemId: 'i9', clauseId: 'c1', text: 'bifalla' },
    };
    const changed: MeetingEvent = {
      type: 'ItemChanged',
      data: { itemId: 'i9', plan: aPlan({ title: 'Annat' }) },
    };
    for (const since of [written, recorded, changed])
      given([...events, since])
        .when(undo(events.length))
        .thenRefused('step-built-upon');
  });

  it('is no step while the meeting is drafted: then there is no agenda to go back to', () => {
    expect(meetingOf(draftedEvents()).steps).toEqual([]);
  });

  it('gives an item, the meeting and a guest their earlier words', () => {
    const base: readonly MeetingEvent[] = [
      ...notifiedEvents(),
      { type: 'GuestInvited', data: { guest: { guestId: 'g1', name: 'Ada' } } },
      { type: 'GuestInvited', data: { guest: { guestId: 'g2', name: 'Bo' } } },
    ];
    const steps: readonly MeetingEvent[] = [
      { type: 'ItemChanged', data: { itemId: 'i1', plan: aPlan({ title: 'Annat' }) } },
      { type: 'MeetingDetailsChanged', data: { details: { ...meetingOf(base).details, place: 'Bjuv' } } },
      { type: 'GuestInvited', data: { guest: { guestId: 'g1', name: 'Ada Dal' } } },
      { type: 'GuestWithdrawn', data: { guestId: 'g1' } },
    ];
    const { items, details, guests } = meetingOf(base);
    for (const step of steps)
      expect(meetingOf(takenBack([...base, step]))).toMatchObject({ items, details, guests });
  });

  it('of an order is refused when a start it gave has been changed by hand since', () => {
    const starts = [{ itemId: 'i1', start: '09:10' }];
    const events: readonly MeetingEvent[] = [
      ...draftedEvents(),
      { type: 'ItemMoved', data: { itemId: 'i2', before: 'i1', starts } },
    ];
    const changed: MeetingEvent = {
      type: 'ItemChanged',
      data: { itemId: 'i1', plan: aPlan({ start: '09:30' }) },
    };
    given([...events, changed])
      .when(undo(events.length))
      .thenRefused('step-built-upon');
  });

  it('stands when the meeting has closed: its agenda is what was dealt with', () => {
    const events: readonly MeetingEvent[] = [
      ...ongoingEvents(),
      added('i9'),
      { type: 'MeetingClosed', data: { time: '11:00', leftovers: [] } },
    ];
    given(events)
      .when(undo(events.length - 1))
      .thenRefused('step-built-upon');
  });
});

describe('whatever is done and taken back', () => {
  /** What is so, without what only counts: steps, versions, revisions and who wrote a wording that stands again. */
  function meaningOf({ steps: _kept, agendaVersion: _counted, texts, ...state }: MeetingState): unknown {
    const places = new Set(['opening', 'closing', ...state.items.map(({ itemId }) => itemId)]);
    const whole = { ...state, texts, steps: [], agendaVersion: 0 };
    return { ...state, texts: [...places].sort().map((place) => [place, textAt(whole, place).text]) };
  }
  function lived(commands: readonly MeetingCommand[]) {
    const events: MeetingEvent[] = [...draftedEvents()];
    let state = meetingOf(events);
    const act = (command: MeetingCommand) => {
      const answer = decide(state, command, everythingOn);
      if (!answer.ok) return answer;
      state = recordedFrom(answer.value, events.length).reduce(evolve, state);
      events.push(...answer.value);
      return answer;
    };
    for (const command of commands) act(command);
    return { act, state: () => state, version: () => events.length };
  }

  const taken = someCommand(
    'StartMeeting',
    'StartItem',
    'StartBreak',
    'EndBreak',
    'SetItemTimes',
    'SetBreaks',
    'CloseMeeting',
    'ConfirmAttendance',
    'RegisterArrival',
    'RegisterDeparture',
    'CorrectPresence',
    'Reply',
    'RecordClause',
    'RewordClause',
    'RemoveClause',
    'SetConditions',
    'NoteGuidance',
    'RemoveGuidance',
    'WriteText',
    'RecordOutcome',
    'NoteRecusal',
    'WithdrawRecusal',
    'RecordVote',
    'RemoveVote',
    'NoteReservation',
    'MoveItem',
    'AddItem',
    'AddItems',
    'ChangeItem',
    'RemoveItem',
    'ChangeDetails',
    'InviteGuest',
    'WithdrawGuest',
  );

  it('leaves the meeting as it was, and is not taken back twice', () => {
    let tried = 0;
    fc.assert(
      fc.property(someCommands, fc.array(taken, { maxLength: 12, size: 'max' }), (commands, each) => {
        const meeting = lived(commands);
        for (const command of each) {
          const before = meeting.state();
          const done = meeting.act(command);
          const step = meeting.state().steps.at(-1);
          if (!done.ok || done.value.length === 0 || step?.version !== meeting.version()) continue;
          tried += 1;
          expect(meeting.act(undo(step.version)).ok).toBe(true);
          expect(meaningOf(meeting.state())).toEqual(meaningOf(before));
          expect(meeting.act(undo(step.version))).toMatchObject({ error: { code: 'step-undone' } });
        }
      }),
      { numRuns: 300 },
    );
    expect(tried).toBeGreaterThan(100);
  });

  it('goes all the way back, step by step, to where the steps begin', () => {
    const onwards: readonly MeetingCommand[] = [
      { type: 'PostNotice', data: {} },
      { type: 'StartMeeting', data: {} },
    ];
    fc.assert(
      fc.property(fc.array(taken, { maxLength: MOST_STEPS - 1 }), (commands) => {
        const meeting = lived(onwards);
        const before = meeting.state();
        for (const command of commands) meeting.act(command);
        for (const step of meeting.state().steps.slice(before.steps.length).toReversed())
          expect(meeting.act(undo(step.version)).ok).toBe(true);
        expect(meaningOf(meeting.state())).toEqual(meaningOf(before));
      }),
    );
  });
});
