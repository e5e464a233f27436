import { describe, expect, it } from 'vitest';
import type { Comer } from '../../../tab/features/protocol/presence-words.ts';
import { presenceCommand, presenceWishes } from '../../../tab/features/protocol/presence-words.ts';

const here = { presence: 'present' } as const;
const PEOPLE: readonly Comer[] = [
  { personId: 'anna', name: 'Anna Ek', organisation: 'Bjuv' },
  { personId: 'bo', name: 'Bo Annerstedt', organisation: 'Klippan', attendance: here },
  {
    personId: 'cia',
    name: 'Cia Öberg-Lund',
    organisation: 'Örkelljunga',
    attendance: { ...here, to: '10:00' },
  },
  { personId: 'gast', name: 'Dan Gäst' },
];
const means = (line: string) =>
  presenceWishes(line, PEOPLE).map((wish) => [wish.comer.personId, presenceCommand(wish)] as const);

describe('a line about who came or went', () => {
  it.each([
    ['anna ek', 'anna', 'RegisterArrival', {}],
    ['anna ek 10.40', 'anna', 'RegisterArrival', { time: '10:40' }],
    ['anna ek, kom kl. 9', 'anna', 'RegisterArrival', { time: '09:00' }],
    ['klip 1115', 'bo', 'RegisterDeparture', { time: '11:15' }],
    ['bo gick ca 11', 'bo', 'RegisterDeparture', { time: '11:00', approximate: true }],
    ['bo 11ca', 'bo', 'RegisterDeparture', { time: '11:00', approximate: true }],
    ['lund kom', 'cia', 'RegisterArrival', {}],
    ['örk', 'cia', 'RegisterArrival', {}],
    ['gäst', 'gast', 'RegisterArrival', {}],
  ])('%s', (line, personId, type, time) => {
    expect(means(line)).toEqual([[personId, { type, data: { personId, ...time } }]]);
  });

  it('also says that somebody was there for parts, or not at all', () => {
    expect(means('klip delar av mötet').map(([, command]) => command)).toEqual([
      { type: 'CorrectPresence', data: { personId: 'bo', presence: 'present', parts: true } },
    ]);
    expect(means('bo saknas').map(([, command]) => command)).toEqual([
      { type: 'CorrectPresence', data: { personId: 'bo', presence: 'absent' } },
    ]);
  });

  it('offers first names before family names, and nothing for a name that nobody has', () => {
    expect(means('ann').map(([personId]) => personId)).toEqual(['anna', 'bo']);
    expect(means('xerxes 10')).toEqual([]);
    expect(means('10.40')).toEqual([]);
  });
});
