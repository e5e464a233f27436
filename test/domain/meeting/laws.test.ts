import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { same } from '../../../src/domain/basics/same.ts';
import { ABILITIES } from '../../../src/domain/group/abilities.ts';
import type { MeetingCommand, MeetingCommandType } from '../../../src/domain/meeting/commands.ts';
import { decide } from '../../../src/domain/meeting/decide.ts';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import { evolve, noMeeting } from '../../../src/domain/meeting/evolve.ts';
import type { MeetingState } from '../../../src/domain/meeting/state.ts';
import { standingOf } from '../../../src/domain/meeting/agreement/standing.ts';
import { contentsOf } from '../../../src/domain/meeting/review/content.ts';
import { commandsNow } from '../../../src/domain/meeting/views/abilities-now.ts';
import { agendaOf } from '../../../src/domain/meeting/views/agenda.ts';
import { liveClockOf } from '../../../src/domain/meeting/views/live-clock.ts';
import { participationIn } from '../../../src/domain/meeting/views/participation.ts';
import { quorumIn } from '../../../src/domain/meeting/views/quorum.ts';
import { rollOf } from '../../../src/domain/meeting/views/roll.ts';
import { undoableBy } from '../../../src/domain/meeting/views/undoable.ts';
import { protocolOf } from '../../../src/domain/protocol/protocol-view.ts';
import { someGroup } from '../../support/group-builders.ts';
import { someCommand, someCommands, someReply } from '../../support/meeting-arbitraries.ts';
import {
  agreedEvents,
  contextAt,
  draftedEvents,
  meetingOf,
  momentAt,
  notifiedEvents,
  recordedFrom,
} from '../../support/meeting-builders.ts';

/** What a decision knows in a group that has turned on every formal rule (D19). */
const everythingOn = contextAt('09:00', {
  group: someGroup({
    formal: { adjusting: true, recusal: true, votes: true, reservations: true, paragraphs: 'per-meeting' },
  }),
});
const secretary = {
  personId: 'sekr',
  abilities: new Set(ABILITIES),
  formal: everythingOn.group?.settings.formal ?? {},
};

/** What a history of wishes leads to: the events and the state; refused wishes leave both as they were. */
function lived(commands: readonly MeetingCommand[], times = 1) {
  const events: MeetingEvent[] = [...draftedEvents()];
  let state = meetingOf(events);
  for (const command of commands)
    for (let round = 0; round < times; round += 1) {
      const answer = decide(state, command, everythingOn);
      if (!answer.ok) continue;
      state = recordedFrom(answer.value, events.length).reduce(evolve, state);
      events.push(...answer.value);
    }
  return { state, events };
}

/** A state without what only counts or dates events: who repeats a wish does not change what is so. */
function meaningOf(state: MeetingState): unknown {
  const { agreed, steps: _kept, ...rest } = state;
  const { version: _counted, ...agreement } = agreed ?? {};
  return { ...rest, agreement };
}

describe('whatever is asked of a meeting, in any order', () => {
  it('never throws, and every view can be drawn', () => {
    fc.assert(
      fc.property(someCommands, (commands) => {
        const { state } = lived(commands);
        rollOf(state);
        agendaOf(state);
        liveClockOf(state, momentAt('10:00'));
        undoableBy(state, secretary);
        for (const item of state.items) {
          participationIn(state, item);
          quorumIn(state, item, 3);
        }
        protocolOf(state, someGroup());
        protocolOf(state, someGroup({ protocolStyle: '2022' }), { actualTimes: true });
        expect(state.phase).not.toBe('none');
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same state each time the log is folded, from the start or from any snapshot', () => {
    fc.assert(
      fc.property(someCommands, fc.nat(), (commands, cut) => {
        const { events, state } = lived(commands);
        const recorded = recordedFrom(events);
        expect(recorded.reduce(evolve, noMeeting)).toEqual(state);
        const at = cut % (recorded.length + 1);
        const snapshot = structuredClone(recorded.slice(0, at).reduce(evolve, noMeeting));
        expect(recorded.slice(at).reduce(evolve, snapshot)).toEqual(state);
      }),
    );
  });

  it('gives the same when every wish is sent twice', () => {
    const repeatable = someCommands.map((commands) =>
      commands.filter((command) => command.type !== 'NextItem'),
    );
    fc.assert(
      fc.property(repeatable, (commands) => {
        expect(meaningOf(lived(commands, 2).state)).toEqual(meaningOf(lived(commands).state));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves something to do, unless the meeting was cancelled', () => {
    fc.assert(
      fc.property(someCommands, (commands) => {
        const { state } = lived(commands);
        const allowed = commandsNow(state, secretary);
        expect(allowed.length > 0).toBe(state.phase !== 'cancelled');
      }),
    );
  });

  it('can always be brought to an agreed protocol, unless it was cancelled', () => {
    const onwards: readonly MeetingCommand[] = [
      { type: 'AbandonCorrection', data: {} },
      {
        type: 'AddItem',
        data: { itemId: 'i9', plan: { kind: 'matter', title: 'X', presenters: [], papers: [] } },
      },
      { type: 'PostNotice', data: {} },
      { type: 'StartMeeting', data: {} },
      { type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } },
      { type: 'CloseMeeting', data: { leftovers: 'keep' } },
      { type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } },
      ...['f1', 'f2'].map(
        (proposalId) => ({ type: 'AnswerProposal', data: { proposalId, answer: 'declined' } }) as const,
      ),
      { type: 'EndReview', data: {} },
      { type: 'MarkChecked', data: { name: 'Anna Ek', how: 'checked' } },
      { type: 'AgreeProtocol', data: {} },
    ];
    const held = someCommands.map((commands) => commands.filter(({ type }) => type !== 'CancelMeeting'));
    fc.assert(
      fc.property(held, (commands) => {
        expect(lived([...commands, ...onwards]).state.phase).toBe('agreed');
      }),
    );
  });

  it('changes nothing of what was agreed without a revision, and a revision always says something else (D7)', () => {
    const one = (...types: readonly MeetingCommandType[]) => someCommand(...types).map((wish) => [wish]);
    const whole = fc
      .tuple(someCommand('WriteText', 'RecordClause', 'RecordOutcome', 'CorrectPresence'), someCommand())
      .map(([change, other]): readonly MeetingCommand[] => [
        { type: 'OpenCorrection', data: { reason: 'Fel belopp.' } },
        change,
        other,
        { type: 'MarkChecked', data: { name: 'Anna Ek', how: 'checked' } },
        { type: 'AgreeProtocol', data: {} },
      ]);
    const correcting = fc
      .array(fc.oneof(one(), one('OpenCorrection', 'AbandonCorrection', 'AttachPaper'), whole), {
        maxLength: 12,
        size: 'max',
      })
      .map((chunks) => chunks.flat());
    fc.assert(
      fc.property(correcting, (commands) => {
        let state = meetingOf(agreedEvents());
        for (const command of commands) {
          const before = standingOf(state);
          const answer = decide(state, command, everythingOn);
          if (!answer.ok) continue;
          state = recordedFrom(answer.value, 100).reduce(evolve, state);
          const after = standingOf(state);
          expect(after.phase).toBe('agreed');
          const revised = (after.agreed?.revision ?? 0) - (before.agreed?.revision ?? 0);
          expect(revised).toBe(answer.value.some(({ type }) => type === 'ProtocolAgreed') ? 1 : 0);
          const said = (of: MeetingState) => JSON.stringify(protocolOf(of, someGroup()));
          expect(revised === 1 || said(after) === said(before)).toBe(true);
          const unchanged = same([...contentsOf(after)], [...contentsOf(before)]);
          expect(unchanged).toBe(revised === 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('leaves what was agreed exactly as it was when a correction is abandoned', () => {
    const agreed = meetingOf(agreedEvents());
    const drafting = fc.array(
      someCommand().filter(
        ({ type }) => !['AgreeProtocol', 'AbandonCorrection', 'AttachPaper'].includes(type),
      ),
      { maxLength: 20, size: 'max' },
    );
    fc.assert(
      fc.property(drafting, (commands) => {
        const all = [{ type: 'OpenCorrection', data: { reason: 'Fel.' } } as const, ...commands];
        const state = all.reduce<MeetingState>((before, command) => {
          const answer = decide(before, command, everythingOn);
          return answer.ok ? recordedFrom(answer.value, 100).reduce(evolve, before) : before;
        }, agreed);
        const abandoned = decide(state, { type: 'AbandonCorrection', data: {} }, everythingOn);
        if (!abandoned.ok) throw new Error(abandoned.error.code);
        expect(recordedFrom(abandoned.value, 100).reduce(evolve, state)).toEqual(agreed);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing once the meeting is cancelled', () => {
    const cancelled = meetingOf([...notifiedEvents(), { type: 'MeetingCancelled', data: {} }]);
    fc.assert(
      fc.property(someCommand(), (command) => {
        const answer = decide(cancelled, command, everythingOn);
        const said = answer.ok ? answer.value.length : answer.error.code;
        expect([0, 'meeting-cancelled']).toContain(said);
      }),
    );
  });
});

describe('replies of different people', () => {
  it('give the same roll in any order', () => {
    const each = fc.record({ anna: someReply, bo: someReply, cia: someReply, dag: someReply });
    const order = fc.shuffledSubarray(['anna', 'bo', 'cia', 'dag'] as const, { minLength: 4 });
    fc.assert(
      fc.property(each, order, order, (replies, one, other) => {
        const rolled = (people: readonly (keyof typeof replies)[]) =>
          rollOf(
            people.reduce((state, personId) => {
              const command = { type: 'Reply', data: { personId, reply: replies[personId] } } as const;
              const answer = decide(state, command, everythingOn);
              return answer.ok ? meetingOf(answer.value, state) : state;
            }, meetingOf(notifiedEvents())),
          );
        expect(rolled(one)).toEqual(rolled(other));
      }),
    );
  });
});

describe('replies, arrivals and departures of different people', () => {
  it('give the same protocol however they interleave and however often each is delivered', () => {
    const PEOPLE = ['anna', 'bo', 'cia', 'dag'] as const;
    const clock = fc.constantFrom('08:40', '09:15', '10:40', '11:30');
    const own = (personId: string): fc.Arbitrary<readonly MeetingCommand[]> =>
      fc.array(
        fc.oneof(
          someReply.map((reply) => ({ type: 'Reply', data: { personId, reply } }) as const),
          clock.map((time) => ({ type: 'RegisterArrival', data: { personId, time } }) as const),
          clock.map((time) => ({ type: 'RegisterDeparture', data: { personId, time } }) as const),
        ),
        { maxLength: 4 },
      );
    const each = fc.tuple(...PEOPLE.map(own));
    /** Which person is next, over and over; what each does keeps its own order. */
    const turns = fc.array(fc.nat({ max: PEOPLE.length - 1 }), { maxLength: 20 });
    const deliveries = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(each, turns, turns, deliveries, (said, one, other, times) => {
        const printed = (order: readonly number[], repeat: readonly number[]) => {
          const left = said.map((commands) => [...commands]);
          const inOrder = [...order, ...PEOPLE.flatMap((_, index) => Array<number>(4).fill(index))];
          const commands = inOrder.flatMap((person, index) => {
            const next = left[person]?.shift();
            return next ? Array<MeetingCommand>(repeat[index % repeat.length] ?? 1).fill(next) : [];
          });
          const begun = meetingOf([...notifiedEvents(), { type: 'MeetingStarted', data: { time: '08:30' } }]);
          const state = commands.reduce((before, command) => {
            const answer = decide(before, command, everythingOn);
            return answer.ok ? meetingOf(answer.value, before) : before;
          }, begun);
          return protocolOf(state, someGroup());
        };
        expect(printed(one, times)).toEqual(printed(other, [1]));
      }),
      { numRuns: 300 },
    );
  });
});
