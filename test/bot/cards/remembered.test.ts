import { expect, it } from 'vitest';
import { remembered } from '../../../bot/cards/remembered.ts';

it('makes a part once for a state and a key, and anew when what it is made along with has changed', () => {
  const state = {};
  const [before, after] = [{}, {}];
  let made = 0;
  const make = () => (made += 1);
  expect(remembered(state, 'a', make, before)).toBe(1);
  expect(remembered(state, 'a', make, before)).toBe(1);
  expect(remembered(state, 'b', make, before)).toBe(2);
  expect(remembered(state, 'a', make, after)).toBe(3);
  // The new one is kept from then on: a changed group must not make every later reply draw anew.
  expect(remembered(state, 'a', make, after)).toBe(3);
  expect(remembered({}, 'a', make, after)).toBe(4);
});
