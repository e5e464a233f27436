import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importProtocol } from '../../../src/domain/import/import-protocol.ts';
import { cleanText } from '../../../src/domain/import/text/clean.ts';
import { readText } from '../../../src/domain/import/text/read-text.ts';
import { anyText } from '../../support/any-text.ts';
import { inventedProtocols, wordsLost, wordsOf } from './scored.ts';

/** Lines that protocols are made of, in any order: what a file that nobody has seen may hold. */
const LINES = [
  // A break within a cell is a mark, not a word.
  ...inventedProtocols().flatMap(({ text }) => text.replaceAll('<br>', ' ').split(/\n|\f/u)),
  '',
  '',
  '\f',
  '# ',
  '§ ',
  '1.',
  '08.30',
  'Beslut:',
  'att',
  'samt att',
  'Närvarande:',
  'Sida 1 av 2',
  '~~',
  '**',
  '|',
  'Justeras',
];
const protocolLike = fc.array(fc.constantFrom(...LINES), { maxLength: 60 }).map((lines) => lines.join('\n'));

describe('the reader of old protocols', () => {
  it('takes any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, protocolLike), (text) => {
        const read = importProtocol(text);
        expect(read.warnings.every(({ line }) => line === undefined || line >= 1)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every word of a text among its passages and its page furniture', () => {
    fc.assert(
      fc.property(protocolLike, (text) => {
        const { passages, furniture } = readText(text);
        const kept = [...passages, ...furniture].flatMap((passage) => letters(passage.text)).sort();
        expect(kept.join('')).toBe(letters(cleanText(text)).sort().join(''));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps every word but the leading "att" of a clause in the structure', () => {
    fc.assert(
      fc.property(protocolLike, (text) => {
        const lost = wordsLost(undivided(text), importProtocol(undivided(text))).filter(
          (word) => !LEADS.has(word),
        );
        expect(lost).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('answers the same for the same text, with a line for everything it kept', () => {
    fc.assert(
      fc.property(protocolLike, (text) => {
        const read = importProtocol(text);
        expect(importProtocol(text)).toEqual(read);
        const last = text.split('\n').length;
        expect(read.items.every(({ line }) => line >= 1 && line <= last)).toBe(true);
        expect(read.printed.every(({ line }) => line >= 1 && line <= last)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  // Each kept an earlier pattern busy for minutes; nothing is asserted about time but that the test ends.
  it.each([
    ['att ', 50_000],
    ['a-\n', 20_000],
    ['|', 100_000],
    [' ', 100_000],
    ['Ek', 100_000],
    ['1. x\n', 10_000],
    ['Anna Ek\tBo Al\t', 10_000],
    ['Närvarande: Anna Ek och ', 3_000],
    ['[a](', 20_000],
    ['Anslag/bevis\n', 10_000],
    ['Bo Al från Ek visade. ', 20_000],
    ['Bo Al från Ek visade.\n\n', 5_000],
    ['Ab. Gäster: ', 5_000],
  ])('ends with a text that repeats %j', (words, times) => {
    const text = `Protokoll 1/2020\n\n${words.repeat(times)}x`;
    expect(importProtocol(text).title).toBe('Protokoll');
  });

  it('reads a book of five hundred pages', () => {
    const page = inventedProtocols()
      .map(({ text }) => text)
      .join('\n\n');
    const book = Array.from({ length: 14 }, () => page).join('\f');
    expect(wordsOf(book).length).toBeGreaterThan(50_000);
    expect(importProtocol(book).items.length).toBeGreaterThan(100);
  });
});

const LEADS = new Set(['att', 'samt', 'och', 'br']);

/** Divided words are whole in the structure, wherever their second half stood. */
function undivided(text: string): string {
  return text.replace(/(?:-|\u00ad)\s*$/gmu, '');
}

function letters(text: string): string[] {
  return text.match(/[\p{L}\p{N}]/gu) ?? [];
}
