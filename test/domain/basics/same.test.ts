import { expect, it } from 'vitest';
import { same } from '../../../src/domain/basics/same.ts';

it('two values say the same whatever the order of their keys, and a key left out is one set to undefined', () => {
  expect(same({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1, d: undefined })).toBe(true);
  expect(same({ a: 1 }, { a: 2 })).toBe(false);
  expect(same([1, 2], [2, 1])).toBe(false);
  expect(same([1], { 0: 1 })).toBe(false);
  expect(same(null, {})).toBe(false);
  expect(same(undefined, undefined)).toBe(true);
});
