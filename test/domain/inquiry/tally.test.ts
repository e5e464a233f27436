import { describe, expect, it } from 'vitest';
import type { Who } from '../../../src/domain/inquiry/views/tally.ts';
import { tallyOf } from '../../../src/domain/inquiry/views/tally.ts';
import type { ToldOfInquiry } from '../../support/inquiry-builders.ts';
import { answered, inquiryOf, openedEvents } from '../../support/inquiry-builders.ts';

const known: Readonly<Record<string, { personId: string; name: string }>> = {
  anna: { personId: 'anna', name: 'Anna Ek' },
  // Found to be the same person as Anna.
  annie: { personId: 'anna', name: 'Anna Ek' },
  sekr: { personId: 'sekr', name: 'Eva Ros' },
};
const who: Who = (personId) => known[personId];
const by = (actor: string, personId: string, alternativeId: string): ToldOfInquiry => ({
  event: { type: 'AnswerGiven', data: { personId, alternativeId } },
  by: actor,
});
const tally = (...told: readonly ToldOfInquiry[]) => tallyOf(inquiryOf([...openedEvents(), ...told]), who);

describe('the tally of an inquiry', () => {
  it('lists municipalities in Swedish order, and those who have not answered by name', () => {
    const { municipalities, unanswered } = tally(answered('bo', 'bifaller'));
    expect(municipalities.map(({ organisation }) => organisation)).toEqual([
      'Bjuv',
      'Åstorp',
      'Ängelholm',
      'Örkelljunga',
    ]);
    expect(unanswered.map(({ name }) => name)).toEqual(['Anna Ek', 'Cia By', 'Dag Ås']);
  });

  it('counts under each alternative those who chose it, also where nobody did', () => {
    const { alternatives } = tally(answered('bo', 'bifaller'), answered('cia', 'bifaller', 'Gärna.'));
    expect(alternatives.map(({ label, answers }) => [label, answers.map(({ name }) => name)])).toEqual([
      ['Bifaller', ['Cia By', 'Bo Al']],
      ['Avslår', []],
      ['Avstår', []],
    ]);
    expect(alternatives[0]?.answers[0]?.statement).toBe('Gärna.');
  });

  it('says who answered for somebody else, and nobody for oneself (D4)', () => {
    const { municipalities } = tally(
      by('sekr', 'bo', 'avslar'),
      by('annie', 'anna', 'bifaller'),
      by('x', 'cia', 'avstar'),
    );
    expect(municipalities.flatMap(({ people }) => people.map(({ answer }) => answer?.answeredBy))).toEqual([
      undefined,
      'x',
      'Eva Ros',
      undefined,
    ]);
  });
});
