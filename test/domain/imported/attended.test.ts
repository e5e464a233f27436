import { describe, expect, it } from 'vitest';
import { attendedOfOld } from '../../../src/domain/imported/attended.ts';
import type { KeptAttendee } from '../../../src/domain/imported/state.ts';

const known = {
  members: [
    { personId: 'anna', name: 'Anna Ek' },
    { personId: 'bo', name: 'Bo Al' },
    { personId: 'bo2', name: 'Bo  Al' },
  ],
  municipalities: ['Bjuv', 'Båstad', 'Höganäs'],
};
const attended = (name: string, organisation?: string, presence: KeptAttendee['presence'] = 'present') =>
  attendedOfOld(
    [{ attendeeId: 'p1', name, presence, ...(organisation === undefined ? {} : { organisation }) }],
    [],
    known,
  )[0];

describe('the attendance of an old protocol', () => {
  it('is of a person of the roster where exactly one has the very name', () => {
    expect(attended('anna  ek')).toEqual({ name: 'anna  ek', personId: 'anna', presence: 'present' });
    expect(attended('Bo Al')).toEqual({ name: 'Bo Al', presence: 'present' });
    expect(attended('Anna Ekh')).toEqual({ name: 'Anna Ekh', presence: 'present' });
  });

  it('is nobody of the roster by letters that are others, and somebody by accents and hyphens', () => {
    const members = [
      { personId: 'eva', name: 'Eva-Lena Palmér' },
      { personId: 'per', name: 'Per Pålman' },
    ];
    const personOf = (name: string) =>
      attendedOfOld([{ attendeeId: 'p1', name, presence: 'present' }], [], { members, municipalities: [] })[0]
        ?.personId;
    expect(personOf('EVA LENA PALMER')).toBe('eva');
    expect(personOf('Per Pålman')).toBe('per');
    expect(personOf('Per Palman')).toBeUndefined();
  });

  it('has the guests with where they came from, as nobody of a municipality', () => {
    const guests = [
      { guestId: 'g1', name: 'Åsa Holm-Berg', organisation: 'Höganäs', source: 'list' as const },
      { guestId: 'g2', name: 'Vide Ek', source: 'body' as const },
    ];
    expect(attendedOfOld([], guests, known)).toEqual([
      { name: 'Åsa Holm-Berg', presence: 'present', guest: { organisation: 'Höganäs' } },
      { name: 'Vide Ek', presence: 'present', guest: {} },
    ]);
  });

  it('is of a municipality where that is what is printed, with or without what kind it is', () => {
    for (const [printed, municipality] of [
      ['Bjuv', 'Bjuv'],
      ['Bjuvs kommun', 'Bjuv'],
      ['Höganäs kommun', 'Höganäs'],
      ['Båstads kommun', 'Båstad'],
    ] as const)
      expect(attended('Cia By', printed, 'partial')).toEqual({
        name: 'Cia By',
        municipality,
        presence: 'partial',
      });
    for (const other of ['Bjuvs räddningstjänst', 'Höganä', 'sekretariatet'])
      expect(attended('Cia By', other)).toEqual({ name: 'Cia By', presence: 'present' });
  });
});
