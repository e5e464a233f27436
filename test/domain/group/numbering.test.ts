import { describe, expect, it } from 'vitest';
import type { NumberFreed, NumberTaken } from '../../../src/domain/group/numbering.ts';
import {
  freeNumber,
  keepNumber,
  nextNumber,
  nextParagraphs,
  numberingAggregate,
} from '../../../src/domain/group/numbering.ts';
import { someGroup } from '../../support/group-builders.ts';

const { settings } = someGroup({ lastNumberOf: { '2018': 2 } });
const stateOf = (...events: readonly (NumberTaken | NumberFreed)[]) =>
  events.reduce(
    (state, event, index) =>
      numberingAggregate.evolve(state, {
        ...event,
        stream: 'group/exempel/numbering/2018',
        version: index + 1,
        at: '2018-04-20T08:00:00.000Z',
        actor: { personId: 'sekr', via: 'tab' },
      }),
    numberingAggregate.initial,
  );
const taken = (number: number, meetingId: string): NumberTaken => ({
  type: 'NumberTaken',
  data: { number, meetingId },
});

describe('the number of a protocol (S1)', () => {
  it('follows the last one used before the log began', () => {
    expect(nextNumber(stateOf(), settings, '2018', 'm1')).toEqual({ number: 3, events: [taken(3, 'm1')] });
    expect(nextNumber(stateOf(), settings, '2019', 'm1').number).toBe(1);
  });

  it('follows the highest taken', () => {
    expect(nextNumber(stateOf(taken(3, 'm1'), taken(4, 'm2')), settings, '2018', 'm3').number).toBe(5);
  });

  it('is kept by the meeting that has it', () => {
    expect(nextNumber(stateOf(taken(3, 'm1'), taken(4, 'm2')), settings, '2018', 'm1')).toEqual({
      number: 3,
      events: [],
    });
  });

  it('is not handed out when an old protocol has it, until that leaves the register', () => {
    const freed: NumberFreed = { type: 'NumberFreed', data: { meetingId: 'old' } };
    expect(keepNumber(stateOf(), 'old', 7)).toEqual([taken(7, 'old')]);
    const kept = stateOf(taken(3, 'm1'), taken(7, 'old'));
    expect(keepNumber(kept, 'old', 7)).toEqual([]);
    expect(nextNumber(kept, settings, '2018', 'm2').number).toBe(8);
    expect(freeNumber(kept, 'old')).toEqual([freed]);
    const gone = stateOf(taken(3, 'm1'), taken(7, 'old'), freed);
    expect(nextNumber(gone, settings, '2018', 'm2').number).toBe(4);
    expect(freeNumber(gone, 'old')).toEqual([]);
  });
});

describe('the paragraphs of a year (D19)', () => {
  it('go on where the last protocol ended, and are kept by the meeting that has them', () => {
    const some: NumberTaken = { type: 'NumberTaken', data: { number: 1, meetingId: 'm1', count: 11 } };
    expect(nextParagraphs(stateOf(), 'm1', 11)).toEqual({ number: 1, events: [some] });
    const more: NumberTaken = { type: 'NumberTaken', data: { number: 12, meetingId: 'm2', count: 4 } };
    expect(nextParagraphs(stateOf(some), 'm2', 4)).toEqual({ number: 12, events: [more] });
    expect(nextParagraphs(stateOf(some, more), 'm3', 1).number).toBe(16);
    expect(nextParagraphs(stateOf(some, more), 'm1', 11)).toEqual({ number: 1, events: [] });
  });

  it('of a protocol without numbered items takes none', () => {
    expect(nextParagraphs(stateOf(), 'm1', 0)).toEqual({ number: 1, events: [] });
  });
});
