import { describe, expect, it } from 'vitest';
import type { AnswerWish, UptakeCommand } from '../../../src/domain/uptake/commands.ts';
import { cellOf } from '../../../src/domain/uptake/aggregate.ts';
import { anAnswered, givenUptake, uptakeOf } from '../../support/uptake-builders.ts';

const answer = (wish: Partial<AnswerWish> = {}, municipality?: string): UptakeCommand => ({
  type: 'AnswerDecisions',
  data: {
    meetingId: 'm1',
    answers: [{ clauseId: 'alla', ...wish }],
    ...(municipality === undefined ? {} : { municipality }),
  },
});
const acknowledge = (more: object = {}): UptakeCommand => ({
  type: 'AcknowledgeDecisions',
  data: { meetingId: 'm1', ...more },
});

describe('what a municipality says of a decision (N1)', () => {
  it('is said by its director: how it goes, who sees to it, its own number', () => {
    givenUptake()
      .when(answer({ status: 'in-progress', owner: ' Eva Ros ', caseNumber: 'KS 2018/12', note: '' }))
      .thenEvents(anAnswered({ status: 'in-progress', owner: 'Eva Ros', caseNumber: 'KS 2018/12' }));
  });

  it('is said by the delegate of the director, and written down by the secretariat, told as such (D4)', () => {
    givenUptake()
      .when(answer({ status: 'done' }), 'dag')
      .thenEvents(
        anAnswered({ municipality: 'Ängelholm', status: 'done', standing: 'delegate', onBehalfOf: 'bo' }),
      );
    givenUptake()
      .when(answer({ status: 'done' }, 'Åstorp'), 'sekr')
      .thenEvents(anAnswered({ municipality: 'Åstorp', status: 'done', standing: 'secretariat' }));
  });

  it('is nobody else`s to say, and the secretariat says for whom', () => {
    givenUptake().when(answer({}, 'Åstorp'), 'anna').thenRefused('municipality-of-others');
    givenUptake().when(answer({}, 'Bjuv'), 'las').thenRefused('municipality-of-others');
    givenUptake().when(answer(), 'las').thenRefused('municipality-of-others');
    givenUptake().when(answer(), 'sekr').thenRefused('municipality-missing');
    givenUptake().when(answer({}, 'Lund'), 'sekr').thenRefused('not-a-municipality');
  });

  it('is asked for once the protocol is agreed, and only of decisions that are followed (D5)', () => {
    givenUptake().when(answer(), 'anna', { decisions: [] }).thenRefused('clause-not-found');
    givenUptake()
      .when(answer({ clauseId: 'ingen' }))
      .thenRefused('decision-not-followed');
  });

  it('keeps what is not said anew, and takes away what is said to be nothing', () => {
    const told = anAnswered({ status: 'in-progress', owner: 'Eva Ros', note: 'I nämnden' });
    givenUptake(told)
      .when(answer({ caseNumber: 'KS 1' }))
      .thenEvents(
        anAnswered({ status: 'in-progress', owner: 'Eva Ros', note: 'I nämnden', caseNumber: 'KS 1' }),
      );
    givenUptake(told)
      .when(answer({ owner: '' }))
      .thenEvents(anAnswered({ status: 'in-progress', note: 'I nämnden' }));
  });

  it('is no event when it is said already, but when a municipality makes it its own', () => {
    const told = anAnswered({ status: 'done' });
    givenUptake(told)
      .when(answer({ status: 'done' }))
      .thenNothing();
    const written = anAnswered({ status: 'done', standing: 'secretariat' });
    givenUptake(written)
      .when(answer({ status: 'done' }, 'Bjuv'), 'sekr')
      .thenNothing();
    givenUptake(written)
      .when(answer({ status: 'done' }))
      .thenEvents(told);
  });

  it('is taken back whole, once', () => {
    const back = givenUptake(anAnswered()).when(answer({ status: 'unanswered' }));
    back.thenEvents({
      type: 'DecisionAnswerWithdrawn',
      data: {
        groupId: 'exempel',
        meetingId: 'm1',
        clauseId: 'alla',
        municipality: 'Bjuv',
        standing: 'owner',
        date: '2018-04-20',
      },
    });
    expect(back.after().cells).toEqual([]);
    givenUptake()
      .when(answer({ status: 'unanswered' }))
      .thenNothing();
  });

  it('is refused whole when one of several answers cannot be', () => {
    const answers = [
      { clauseId: 'alla', status: 'done' },
      { clauseId: 'bjuv', caseNumber: 'x'.repeat(61) },
    ] as const;
    givenUptake()
      .when({ type: 'AnswerDecisions', data: { meetingId: 'm1', answers } })
      .thenRefused('text-too-long');
  });
});

describe('acknowledging', () => {
  it('says of all that a municipality is asked about that it was received, and of the rest nothing', () => {
    givenUptake()
      .when(acknowledge())
      .thenEvents(anAnswered(), anAnswered({ clauseId: 'bjuv' }));
    givenUptake()
      .when(acknowledge(), 'cia')
      .thenEvents(anAnswered({ municipality: 'Åstorp' }));
    givenUptake()
      .when(acknowledge({ clauseIds: ['bjuv'] }))
      .thenEvents(anAnswered({ clauseId: 'bjuv' }));
  });

  it('leaves what was answered as it is, and pressed again is nothing', () => {
    const done = anAnswered({ status: 'done', owner: 'Eva Ros' });
    givenUptake(done)
      .when(acknowledge())
      .thenEvents(anAnswered({ clauseId: 'bjuv' }));
    givenUptake(done, anAnswered({ clauseId: 'bjuv' }))
      .when(acknowledge())
      .thenNothing();
  });

  it('makes one`s own what the secretariat had written down, with all it said', () => {
    const written = { status: 'in-progress', owner: 'Eva Ros' } as const;
    givenUptake(anAnswered({ ...written, standing: 'secretariat' }))
      .when(acknowledge({ clauseIds: ['alla'] }))
      .thenEvents(anAnswered(written));
  });

  it('is remembered by who did it first, whatever is said later', () => {
    const first = uptakeOf([anAnswered()], 'anna');
    const later = uptakeOf(
      [anAnswered({ status: 'done', standing: 'secretariat', date: '2018-05-02' })],
      'sekr',
      first,
    );
    expect(cellOf(later, 'alla', 'Bjuv')).toMatchObject({
      status: 'done',
      by: 'sekr',
      date: '2018-05-02',
      acknowledged: { by: 'anna', standing: 'owner', date: '2018-04-20' },
    });
  });
});
