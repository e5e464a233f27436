import { describe, expect, it } from 'vitest';
import { withBreaks } from '../../../src/domain/imported/breaks-among.ts';

const order = (items: readonly { title: string; line?: number }[], ...breaks: readonly [string, number][]) =>
  withBreaks(
    items,
    breaks.map(([title, line]) => ({ title, line })),
  ).map((place) => ('item' in place ? place.item.title : place.pause.title));

describe('breaks of an old protocol', () => {
  it('stand among its items where they are printed', () => {
    const items = [
      { title: 'Budget', line: 10 },
      { title: 'Skolskjuts', line: 30 },
    ];
    expect(order(items, ['Lunch', 20])).toEqual(['Budget', 'Lunch', 'Skolskjuts']);
    expect(order(items, ['Fika', 40], ['Samling', 5])).toEqual(['Samling', 'Budget', 'Skolskjuts', 'Fika']);
    expect(order([], ['Lunch', 20])).toEqual(['Lunch']);
  });

  it('do not move by an item that a person added', () => {
    const items = [{ title: 'Budget', line: 10 }, { title: 'Tillagt' }, { title: 'Skolskjuts', line: 30 }];
    expect(order(items, ['Lunch', 20])).toEqual(['Budget', 'Tillagt', 'Lunch', 'Skolskjuts']);
  });
});
