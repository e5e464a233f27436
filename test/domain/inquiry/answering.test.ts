import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InquiryCommand } from '../../../src/domain/inquiry/commands.ts';
import { decideInquiry } from '../../../src/domain/inquiry/decide.ts';
import type { InquiryState } from '../../../src/domain/inquiry/state.ts';
import { tallyOf } from '../../../src/domain/inquiry/views/tally.ts';
import {
  answered,
  closedWith,
  givenInquiry,
  inquiryContext,
  inquiryOf,
  openedEvents,
  someAsked,
} from '../../support/inquiry-builders.ts';

const answer = (personId: string, alternativeId: string, statement?: string): InquiryCommand => ({
  type: 'GiveAnswer',
  data: { inquiryId: 'q1', personId, alternativeId, ...(statement === undefined ? {} : { statement }) },
});
const takeBack = (personId: string): InquiryCommand => ({
  type: 'WithdrawAnswer',
  data: { inquiryId: 'q1', personId },
});

describe('an answer', () => {
  it('of somebody asked is kept, with a statement where one is given', () => {
    givenInquiry(openedEvents())
      .when(answer('anna', 'bifaller', ' Bra ansökan. '))
      .thenEvents({
        type: 'AnswerGiven',
        data: { personId: 'anna', alternativeId: 'bifaller', statement: 'Bra ansökan.' },
      });
  });

  it('can be changed until the inquiry is closed; the statement goes with the answer it was given with', () => {
    givenInquiry([...openedEvents(), answered('anna', 'bifaller', 'Bra ansökan.')])
      .when(answer('anna', 'avslar'))
      .thenEvents({ type: 'AnswerGiven', data: { personId: 'anna', alternativeId: 'avslar' } });
  });

  it('given for somebody becomes their own when they give it themselves, once (D4)', () => {
    const onBehalf = [
      ...openedEvents(),
      { event: { type: 'AnswerGiven', data: { personId: 'anna', alternativeId: 'bifaller' } }, by: 'sekr' },
    ] as const;
    const anna = inquiryContext({ actorIds: ['anna', 'annie'] });
    givenInquiry(onBehalf)
      .when(answer('anna', 'bifaller'), anna)
      .thenEvents({ type: 'AnswerGiven', data: { personId: 'anna', alternativeId: 'bifaller' } });
    givenInquiry([...onBehalf, answered('anna', 'bifaller')])
      .when(answer('anna', 'bifaller'), anna)
      .thenNothing();
  });

  it('given again is nothing new, also by somebody else', () => {
    givenInquiry([...openedEvents(), answered('anna', 'bifaller', 'Bra.')])
      .when(answer('anna', 'bifaller', 'Bra.'))
      .thenNothing();
    givenInquiry([...openedEvents(), answered('anna', 'bifaller')])
      .when(answer('anna', 'bifaller', '  '))
      .thenNothing();
  });

  it.each([
    [answer('eva', 'bifaller'), 'not-asked'],
    [answer('anna', 'ja'), 'alternative-not-found'],
    [takeBack('eva'), 'not-asked'],
  ] as const)('that cannot be one is refused: %j', (command, code) => {
    givenInquiry(openedEvents()).when(command).thenRefused(code);
  });

  it('is refused when its statement is longer than a statement may be', () => {
    givenInquiry(openedEvents())
      .when(answer('anna', 'bifaller', 'x'.repeat(2_001)))
      .thenRefused('text-too-long', { max: 2_000 });
  });

  it('can be taken back; one that was never given is gone already', () => {
    givenInquiry([...openedEvents(), answered('anna', 'bifaller')])
      .when(takeBack('anna'))
      .thenEvents({ type: 'AnswerWithdrawn', data: { personId: 'anna' } });
    givenInquiry(openedEvents()).when(takeBack('anna')).thenNothing();
  });

  it.each([answer('anna', 'bifaller'), takeBack('anna')])(
    'is neither given nor taken back after the end: $type',
    (command) => {
      givenInquiry([...openedEvents(), closedWith('att bifalla')])
        .when(command)
        .thenRefused('inquiry-ended');
      givenInquiry([
        ...openedEvents(),
        { type: 'InquiryWithdrawn', data: { reason: 'Fel', date: '2018-04-21' } },
      ])
        .when(command)
        .thenRefused('inquiry-ended');
      givenInquiry([]).when(command).thenRefused('inquiry-not-found');
    },
  );
});

describe('whatever people answer, in any order and however often it is delivered', () => {
  const people = someAsked().map(({ personId }) => personId);
  const someAnswer = fc.oneof(
    fc.record({
      personId: fc.constantFrom(...people),
      alternativeId: fc.constantFrom('bifaller', 'avslar', 'avstar'),
      statement: fc.constantFrom(undefined, 'Vi vill se kostnaden.', 'Ja.'),
    }),
    fc.record({ personId: fc.constantFrom(...people), alternativeId: fc.constant(undefined) }),
  );
  type SomeAnswer = typeof someAnswer extends fc.Arbitrary<infer A> ? A : never;

  const commandOf = (given: SomeAnswer): InquiryCommand =>
    given.alternativeId === undefined
      ? takeBack(given.personId)
      : answer(given.personId, given.alternativeId, 'statement' in given ? given.statement : undefined);

  function lived(given: readonly SomeAnswer[], times = 1): InquiryState {
    let state = inquiryOf(openedEvents());
    for (const one of given)
      for (let round = 0; round < times; round += 1) {
        const decided = decideInquiry(state, commandOf(one), inquiryContext());
        if (decided.ok) state = inquiryOf(decided.value, state);
      }
    return state;
  }
  const nobody = () => undefined;

  it('each person’s last answer is what is counted', () => {
    fc.assert(
      fc.property(fc.array(someAnswer, { maxLength: 20 }), (given) => {
        const lasts = people.flatMap((personId) => given.findLast((one) => one.personId === personId) ?? []);
        expect(tallyOf(lived(given), nobody)).toEqual(tallyOf(lived(lasts), nobody));
      }),
    );
  });

  it('the order between people, and repetitions, change nothing', () => {
    const history = fc.array(someAnswer, { maxLength: 12 });
    fc.assert(
      fc.property(history, fc.shuffledSubarray(people, { minLength: people.length }), (given, order) => {
        const sorted = given.toSorted((a, b) => order.indexOf(a.personId) - order.indexOf(b.personId));
        expect(tallyOf(lived(sorted, 2), nobody)).toEqual(tallyOf(lived(given), nobody));
      }),
    );
  });

  it('everybody asked is counted exactly once, as having answered or not', () => {
    fc.assert(
      fc.property(fc.array(someAnswer, { maxLength: 20 }), (given) => {
        const tally = tallyOf(lived(given), nobody);
        const told = [
          ...tally.alternatives.flatMap(({ answers }) => answers.map(({ personId }) => personId)),
          ...tally.unanswered.map(({ personId }) => personId),
        ];
        expect(told.toSorted()).toEqual(people.toSorted());
        expect(tally.answered + tally.unanswered.length).toBe(tally.asked);
      }),
    );
  });
});
