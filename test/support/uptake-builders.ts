import { expect } from 'vitest';
import type { Recorded } from '../../src/domain/basics/event.ts';
import type { RefusalCode } from '../../src/domain/basics/result.ts';
import { memberById } from '../../src/domain/group/group.ts';
import { taskPerson } from '../../src/domain/task/people.ts';
import type { UptakeState } from '../../src/domain/uptake/aggregate.ts';
import { uptakeAggregate } from '../../src/domain/uptake/aggregate.ts';
import type { UptakeCommand } from '../../src/domain/uptake/commands.ts';
import { decideUptake } from '../../src/domain/uptake/decide.ts';
import type { UptakeContext } from '../../src/domain/uptake/decision.ts';
import type { UptakeEvent } from '../../src/domain/uptake/events.ts';
import type { AgreedDecision } from '../../src/domain/uptake/vocabulary.ts';
import { taskGroup, THAT_DAY } from './task-builders.ts';

/** Bjuv, Åstorp, Ängelholm and Örkelljunga; their people are those of `taskGroup`. */
export const MUNICIPALITIES = taskGroup().municipalities;

/** Clauses of an agreed protocol: one for all, one for Bjuv, one that concerns no municipality. */
export const DECISIONS: readonly AgreedDecision[] = [
  { clauseId: 'alla', named: MUNICIPALITIES },
  { clauseId: 'bjuv', named: ['Bjuv'] },
  { clauseId: 'ingen', named: [] },
];

/** What a municipality says, as the log holds it. */
export function anAnswered(
  more: Partial<Extract<UptakeEvent, { type: 'DecisionAnswered' }>['data']> = {},
): UptakeEvent {
  return {
    type: 'DecisionAnswered',
    data: {
      groupId: 'exempel',
      meetingId: 'm1',
      clauseId: 'alla',
      municipality: 'Bjuv',
      status: 'received',
      standing: 'owner',
      date: THAT_DAY.date,
      ...more,
    },
  };
}

/** The state that these events tell of, done by one person. */
export function uptakeOf(events: readonly UptakeEvent[], by = 'anna', from?: UptakeState): UptakeState {
  return events
    .map(
      (event, index): Recorded<UptakeEvent> => ({
        ...event,
        stream: 'group/exempel/uptake/m1',
        version: index + 1,
        at: THAT_DAY.instant,
        actor: { personId: by, via: 'tab' },
      }),
    )
    .reduce((state, event) => uptakeAggregate.evolve(state, event), from ?? uptakeAggregate.initial);
}

/** What a decision knows when this person asks. */
export function uptakeContext(personId = 'anna', more: Partial<UptakeContext> = {}): UptakeContext {
  const group = taskGroup();
  const member = memberById(group, personId);
  if (!member) throw new Error(`nobody is ${personId}`);
  return {
    groupId: 'exempel',
    meetingId: 'm1',
    moment: THAT_DAY,
    group,
    person: taskPerson(member, group),
    decisions: DECISIONS,
    entryStands: () => true,
    ...more,
  };
}

/** `givenUptake(events).when(command, 'anna').thenEvents(...)`, `.thenNothing()`, `.thenRefused(code)`. */
export function givenUptake(...events: readonly UptakeEvent[]) {
  const state = uptakeOf(events);
  return {
    when(command: UptakeCommand, personId = 'anna', more: Partial<UptakeContext> = {}) {
      const answer = decideUptake(state, command, uptakeContext(personId, more));
      return {
        thenEvents(...expected: readonly UptakeEvent[]) {
          expect(answer).toEqual({ ok: true, value: expected });
        },
        thenNothing() {
          expect(answer).toEqual({ ok: true, value: [] });
        },
        thenRefused(code: RefusalCode) {
          expect(answer).toMatchObject({ ok: false, error: { code } });
        },
        after(): UptakeState {
          return answer.ok ? uptakeOf(answer.value, personId, state) : state;
        },
      };
    },
  };
}
