import { describe, expect, it } from 'vitest';
import { askedOf, followingOf } from '../../../src/domain/uptake/following.ts';
import type { FollowingChoice } from '../../../src/domain/uptake/commands.ts';
import { matrixOf, summaryOf } from '../../../src/domain/uptake/views/matrix.ts';
import {
  anAnswered,
  DECISIONS,
  givenUptake,
  MUNICIPALITIES,
  uptakeContext,
  uptakeOf,
} from '../../support/uptake-builders.ts';
import { uptakeCommandsNow } from '../../../src/domain/uptake/views/commands-now.ts';

const choose = (...choices: readonly FollowingChoice[]) =>
  ({ type: 'ChooseDecisions', data: { meetingId: 'm1', choices } }) as const;
const chosen = (...choices: readonly FollowingChoice[]) =>
  ({
    type: 'DecisionsChosen',
    data: { groupId: 'exempel', meetingId: 'm1', choices, date: '2018-04-20' },
  }) as const;
const rowsOf = (...events: Parameters<typeof uptakeOf>[0]) =>
  matrixOf(DECISIONS, uptakeOf(events), MUNICIPALITIES);

describe('which decisions are followed, and with whom', () => {
  it('are those whose words concern municipalities, until the secretariat has chosen', () => {
    expect(rowsOf().map(({ clauseId }) => clauseId)).toEqual(['alla', 'bjuv']);
    const [all, one] = DECISIONS;
    if (!all || !one) throw new Error('two decisions');
    expect(askedOf(all, uptakeOf([]), MUNICIPALITIES)).toEqual(MUNICIPALITIES);
    expect(askedOf(one, uptakeOf([]), MUNICIPALITIES)).toEqual(['Bjuv']);
  });

  it('are chosen, more or fewer, and what stands so already is no event', () => {
    givenUptake()
      .when(choose({ clauseId: 'ingen', following: 'all' }, { clauseId: 'alla', following: 'named' }), 'sekr')
      .thenEvents(chosen({ clauseId: 'ingen', following: 'all' }));
    const rows = rowsOf(
      chosen({ clauseId: 'ingen', following: 'all' }, { clauseId: 'alla', following: 'none' }),
    );
    expect(rows.map(({ clauseId }) => clauseId)).toEqual(['bjuv', 'ingen']);
    givenUptake(chosen({ clauseId: 'alla', following: 'none' }))
      .when(choose({ clauseId: 'alla', following: 'all' }), 'sekr')
      .thenEvents(chosen({ clauseId: 'alla', following: 'all' }));
    givenUptake()
      .when(choose({ clauseId: 'borta', following: 'all' }), 'sekr')
      .thenRefused('clause-not-found');
  });

  it('keep what was answered where the words of a decision are read in another way', () => {
    const answered = uptakeOf([anAnswered({ clauseId: 'ingen' })]);
    expect(followingOf({ clauseId: 'ingen', named: [] }, answered)).toBe('all');
  });

  it('lose a clause that a revision took away, and its answers come back with it', () => {
    const state = uptakeOf([anAnswered({ status: 'done' })]);
    const without = DECISIONS.filter(({ clauseId }) => clauseId !== 'alla');
    expect(matrixOf(without, state, MUNICIPALITIES).map(({ clauseId }) => clauseId)).toEqual(['bjuv']);
    const [back] = matrixOf(DECISIONS, state, MUNICIPALITIES);
    expect(back?.cells.find(({ municipality }) => municipality === 'Bjuv')?.answer?.status).toBe('done');
  });
});

describe('the sum of a matrix', () => {
  it('counts a municipality once all that it is asked about is acknowledged', () => {
    const some = summaryOf(rowsOf(anAnswered(), anAnswered({ municipality: 'Åstorp', status: 'done' })));
    expect(some).toEqual({
      decisions: 2,
      asked: 4,
      acknowledged: ['Åstorp'],
      missing: ['Bjuv', 'Ängelholm', 'Örkelljunga'],
      cells: 5,
      settled: 1,
    });
    const more = summaryOf(rowsOf(anAnswered(), anAnswered({ clauseId: 'bjuv', status: 'not-concerned' })));
    expect(more).toMatchObject({ acknowledged: ['Bjuv'], settled: 1 });
  });
});

describe('what somebody may do with it', () => {
  const canOf = (personId: string, rows = rowsOf()) => {
    const { person, group } = uptakeContext(personId);
    return uptakeCommandsNow(rows, person, group);
  };

  it('is to answer for their own, to choose for the secretariat, and nothing for a reader', () => {
    expect(canOf('anna')).toEqual(['AcknowledgeDecisions', 'AnswerDecisions']);
    expect(canOf('dag')).toEqual(['AcknowledgeDecisions', 'AnswerDecisions']);
    expect(canOf('sekr')).toEqual(['ChooseDecisions', 'AnswerDecisions', 'EnterUptake']);
    expect(canOf('las')).toEqual([]);
    expect(canOf('sekr', [])).toEqual(['ChooseDecisions']);
  });

  it('is not to acknowledge what is acknowledged', () => {
    const rows = rowsOf(anAnswered(), anAnswered({ clauseId: 'bjuv' }));
    expect(canOf('anna', rows)).toEqual(['AnswerDecisions']);
  });
});
