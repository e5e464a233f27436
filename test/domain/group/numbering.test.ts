import { describe, expect, it } from 'vitest';
import type { NumberTaken } from '../../../src/domain/group/numbering.ts';
import { nextNumber, numberingAggregate } from '../../../src/domain/group/numbering.ts';
import { someGroup } from '../../support/group-builders.ts';

const { settings } = someGroup({ lastNumberOf: { '2018': 2 } });
const stateOf = (...events: readonly NumberTaken[]) =>
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
});
