import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shareUnchanged } from '../../../tab/shared/meeting/share-unchanged.ts';

const ANSWERS = fc.jsonValue({ maxDepth: 4 });

it('gives the very same object back when an answer says what the one before said', () => {
  fc.assert(
    fc.property(
      ANSWERS.filter((value) => typeof value === 'object' && value !== null),
      (before) => {
        expect(shareUnchanged(before, structuredClone(before))).toBe(before);
      },
    ),
  );
});

it('says what the new answer says, whatever was there before', () => {
  fc.assert(
    fc.property(ANSWERS, ANSWERS, (before, next) => {
      expect(shareUnchanged(before, next)).toEqual(next);
    }),
  );
});

it('keeps the parts that did not change', () => {
  const before = { items: [{ title: 'Budget' }, { title: 'Färdtjänst' }], can: ['WriteText'] };
  const next = { items: [{ title: 'Budget' }, { title: 'Yttrande' }], can: ['WriteText'] };
  const shared = shareUnchanged(before, next);
  expect(shared.items[0]).toBe(before.items[0]);
  expect(shared.items[1]).toEqual(next.items[1]);
  expect(shared.can).toBe(before.can);
});
