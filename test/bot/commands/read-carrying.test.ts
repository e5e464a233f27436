import { describe, expect, it } from 'vitest';
import { readDeferral, readItemNumber, readProposal } from '../../../bot/commands/read-carrying.ts';

describe('what is typed about putting an item off', () => {
  it.each([
    ['4', { number: '4', deferral: { to: ['next-meeting'] } }],
    ['', { deferral: { to: ['next-meeting'] } }],
    ['ärende 4 till nästa möte', { number: '4', deferral: { to: ['next-meeting'] } }],
    ['4 till mail', { number: '4', deferral: { to: ['mail'] } }],
    ['item 4 by e-mail', { number: '4', deferral: { to: ['mail'] } }],
    [
      '4 via mail eller vid kommande möte tillsammans med ärendet Skånes Kommuner',
      { number: '4', deferral: { to: ['next-meeting', 'mail'], together: 'Skånes Kommuner' } },
    ],
  ])('%j', (typed, expected) => {
    expect(readDeferral(typed, false)).toEqual({ kind: 'deferral', ...expected });
  });

  it('is tabled when that is the word, and unclear when it goes nowhere we know', () => {
    expect(readDeferral('4', true)).toEqual({
      kind: 'deferral',
      number: '4',
      deferral: { to: ['next-meeting'], tabled: true },
    });
    expect(readDeferral('4 till påsk', false)).toEqual({ kind: 'unclear' });
    expect(readDeferral('Budget', false)).toEqual({ kind: 'unclear' });
  });
});

it.each([
  ['4', { number: '4' }],
  ['ärende 12.', { number: '12' }],
  ['', {}],
  ['budgeten', undefined],
])('reads which item %j means', (typed, expected) => {
  expect(readItemNumber(typed)).toEqual(expected);
});

describe('a typed proposal', () => {
  it.each([
    ['ärende Gemensam växel', { title: 'Gemensam växel' }],
    ['ärende: Gemensam växel, 15 min', { title: 'Gemensam växel', minutes: 15 }],
    ['item about A common switchboard (20 minutes)', { title: 'A common switchboard', minutes: 20 }],
    [
      'Vatten\nVi behöver en plan.\n\nI höst.',
      { title: 'Vatten', background: 'Vi behöver en plan.\n\nI höst.' },
    ],
    ['Ärendehantering i molnet', { title: 'Ärendehantering i molnet' }],
  ])('%j', (typed, expected) => {
    expect(readProposal(typed)).toEqual(expected);
  });

  it('needs words', () => {
    expect(readProposal('')).toBeUndefined();
    expect(readProposal('ärende')).toBeUndefined();
    expect(readProposal('15 min')).toMatchObject({ title: '15 min' });
  });
});
