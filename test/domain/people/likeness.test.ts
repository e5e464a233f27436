import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingWithPeople } from '../../../src/domain/people/appearance.ts';
import { appearancesIn } from '../../../src/domain/people/appearance.ts';
import { likenessesAmong, likenessOf } from '../../../src/domain/people/likeness.ts';

let meetings = 0;
/** A meeting where these were: `Namn, Kommun`. */
const met = (date: string, ...people: readonly string[]): MeetingWithPeople => ({
  meetingId: `möte-${(meetings += 1)}`,
  date,
  attendance: people.map((person) => {
    const [name = '', municipality] = person.split(', ');
    return { name, ...(municipality === undefined ? {} : { municipality }), presence: 'present' };
  }),
});
const alike = (...given: readonly MeetingWithPeople[]) =>
  likenessesAmong(appearancesIn(given)).map(({ one, other, why }) => `${why}: ${one.name} / ${other.name}`);

describe('names that may be one person', () => {
  it.each([
    ['a hyphen', 'Ann-Mari Svensk-Ek, Storby', 'Ann Mari Svensk Ek, Storby', 'spelling'],
    ['capitals and spaces', 'BO  AL, Storby', 'Bo Al, Storby', 'spelling'],
    ['an accent', 'René Lind, Storby', 'Rene Lind, Storby', 'spelling'],
    ['no municipality printed', 'Bo Al, Storby', 'Bo Al', 'spelling'],
    ['another municipality, later', 'Bo Al, Storby', 'Bo Al, Lillby', 'moved'],
    ['one surname more', 'Cia Ek, Storby', 'Cia Ek Lindqvist, Storby', 'name-grown'],
    ['a letter of a long surname', 'Dag Lundqvist, Storby', 'Dag Lundkvist, Storby', 'one-letter'],
    ['a letter left out', 'Dag Petersson, Storby', 'Dag Peterson, Storby', 'one-letter'],
  ])('%s: %s and %s', (_, one, other, why) => {
    expect(alike(met('2016-02-12', one), met('2018-04-20', other))).toEqual([
      `${why}: ${one.split(', ')[0]} / ${other.split(', ')[0]}`,
    ]);
  });

  it.each([
    ['å is another letter than a', 'Eva Åberg, Storby', 'Eva Aberg, Storby'],
    ['two letters', 'Carl Paulsson, Storby', 'Carl Pålsson, Storby'],
    ['alike, but of different municipalities', 'Carl Lundqvist, Storby', 'Carl Lundkvist, Lillby'],
    ['short names', 'Bo Lind, Storby', 'Bo Lund, Storby'],
    ['another first name', 'Bo Al, Storby', 'Bosse Al, Storby'],
  ])('not %s: %s and %s', (_, one, other) => {
    expect(alike(met('2016-02-12', one), met('2018-04-20', other))).toEqual([]);
  });

  it('are those of guests too, by where they came from', () => {
    const visited = (date: string, name: string) => ({
      meetingId: `gäst-${date}`,
      date,
      attendance: [{ name, presence: 'present' as const, guest: { organisation: 'Storby' } }],
    });
    expect(alike(visited('2018-04-20', 'Åsa Holm-Berg'), visited('2018-06-15', 'Åsa Holm Berg'))).toEqual([
      'spelling: Åsa Holm-Berg / Åsa Holm Berg',
    ]);
  });

  it('are never those of two who were at the same meeting, nor of one name in two places at a time', () => {
    expect(alike(met('2016-02-12', 'Dag Lundqvist, Storby', 'Dag Lundkvist, Storby'))).toEqual([]);
    const both = [met('2016-02-12', 'Bo Al, Storby'), met('2016-05-12', 'Bo Al, Lillby')];
    expect(alike(...both, met('2016-09-12', 'Bo Al, Storby'))).toEqual([]);
  });

  it('are the same whichever is asked about first (a law)', () => {
    const name = fc.constantFrom('Bo Al', 'Bo Al Ek', 'Bo-Al', 'Bo Lundqvist', 'Bo Lundkvist');
    const one = fc.tuple(
      name,
      fc.constantFrom(', Storby', ', Lillby', ''),
      fc.constantFrom('2016-01-01', '2017-01-01'),
    );
    fc.assert(
      fc.property(one, one, (a, b) => {
        const [first, second = first] = appearancesIn([
          met(a[2], `${a[0]}${a[1]}`),
          met(b[2], `${b[0]}${b[1]}`),
        ]);
        fc.pre(first !== undefined && second !== undefined);
        expect(first && second && likenessOf(first, second)).toBe(
          first && second && likenessOf(second, first),
        );
      }),
    );
  });
});
