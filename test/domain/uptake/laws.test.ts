import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UptakeCommand } from '../../../src/domain/uptake/commands.ts';
import { decideUptake } from '../../../src/domain/uptake/decide.ts';
import type { UptakeEvent } from '../../../src/domain/uptake/events.ts';
import { matrixOf, summaryOf } from '../../../src/domain/uptake/views/matrix.ts';
import { FOLLOWINGS, UPTAKE_STATUSES } from '../../../src/domain/uptake/vocabulary.ts';
import { DECISIONS, MUNICIPALITIES, uptakeContext, uptakeOf } from '../../support/uptake-builders.ts';

const someone = fc.constantFrom('anna', 'bo', 'cia', 'dag', 'las', 'sekr', 'sekr2');
const clauseId = fc.constantFrom('alla', 'bjuv', 'ingen', 'borta');
const municipality = fc.option(fc.constantFrom(...MUNICIPALITIES, 'Lund'), { nil: undefined });
const status = fc.constantFrom(...UPTAKE_STATUSES, 'unanswered' as const);
const text = fc.option(fc.string({ maxLength: 8 }), { nil: undefined });

const someWish: fc.Arbitrary<UptakeCommand> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ clauseId, municipality, status, owner: text, caseNumber: text }).map(
      ({ municipality: of, owner, caseNumber, ...rest }): UptakeCommand => ({
        type: 'AnswerDecisions',
        data: {
          meetingId: 'm1',
          ...(of === undefined ? {} : { municipality: of }),
          answers: [
            {
              ...rest,
              ...(owner === undefined ? {} : { owner }),
              ...(caseNumber === undefined ? {} : { caseNumber }),
            },
          ],
        },
      }),
    ),
  },
  municipality.map(
    (of): UptakeCommand => ({
      type: 'AcknowledgeDecisions',
      data: { meetingId: 'm1', ...(of === undefined ? {} : { municipality: of }) },
    }),
  ),
  fc
    .record({ clauseId, following: fc.constantFrom(...FOLLOWINGS) })
    .map(
      (choice): UptakeCommand => ({ type: 'ChooseDecisions', data: { meetingId: 'm1', choices: [choice] } }),
    ),
);
const someHistory = fc.array(fc.tuple(someWish, someone), { maxLength: 30 });

/** What a history leads to, each wish asked so many times; refused wishes leave everything as it was. */
function lived(wishes: readonly (readonly [UptakeCommand, string])[], times = 1) {
  const events: UptakeEvent[] = [];
  let state = uptakeOf([]);
  for (const [command, personId] of wishes)
    for (let round = 0; round < times; round += 1) {
      const answer = decideUptake(state, command, uptakeContext(personId));
      if (!answer.ok) continue;
      state = uptakeOf(answer.value, personId, state);
      events.push(...answer.value);
    }
  return { events, state };
}

describe('whatever is asked about how decisions are taken up, by whomever, in any order', () => {
  it('is the same when every wish is sent twice', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        expect(lived(history, 2).events).toEqual(lived(history).events);
      }),
    );
  });

  it('holds one word for each municipality and decision: the last, with who was first since it was taken back', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const { events, state } = lived(history);
        const last = new Map<string, { readonly status: string; readonly first: string }>();
        for (const event of events) {
          if (event.type !== 'DecisionAnswered' && event.type !== 'DecisionAnswerWithdrawn') continue;
          const key = `${event.data.clauseId} ${event.data.municipality}`;
          if (event.type === 'DecisionAnswerWithdrawn') last.delete(key);
          else
            last.set(key, {
              status: event.data.status,
              first: last.get(key)?.first ?? event.data.standing,
            });
        }
        const cells = state.cells.map((cell) => [
          `${cell.clauseId} ${cell.municipality}`,
          { status: cell.status, first: cell.acknowledged.standing },
        ]);
        expect(cells).toHaveLength(last.size);
        expect(Object.fromEntries(cells)).toEqual(Object.fromEntries(last));
      }),
    );
  });

  it('is answered by nobody but those whose word it is', () => {
    const voices: Readonly<Record<string, readonly string[]>> = {
      anna: ['Bjuv'],
      bo: ['Ängelholm'],
      cia: ['Åstorp'],
      dag: ['Ängelholm'],
      las: [],
      sekr: MUNICIPALITIES,
      sekr2: MUNICIPALITIES,
    };
    fc.assert(
      fc.property(someHistory, someWish, someone, (history, command, personId) => {
        const answer = decideUptake(lived(history).state, command, uptakeContext(personId));
        const answered = (answer.ok ? answer.value : []).flatMap((event) =>
          event.type === 'DecisionAnswered' ? [event.data.municipality] : [],
        );
        expect(voices[personId]).toEqual(expect.arrayContaining(answered));
      }),
    );
  });

  it('sums up to each municipality once, acknowledged or missing', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        const rows = matrixOf(DECISIONS, lived(history).state, MUNICIPALITIES);
        const { asked, acknowledged, missing, cells, settled } = summaryOf(rows);
        expect(acknowledged.length + missing.length).toBe(asked);
        expect(new Set([...acknowledged, ...missing]).size).toBe(asked);
        expect(settled).toBeLessThanOrEqual(cells);
        for (const row of rows) expect(row.cells.map((cell) => cell.municipality)).toEqual(MUNICIPALITIES);
      }),
    );
  });
});
