import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMailAddress } from '../../../src/domain/basics/mail-address.ts';

describe('a mail address', () => {
  it.each([
    'a@b.se',
    'åsa@x.se'.replace('å', 'a'),
    "o'brien+kallelser@kansli.exempel.example",
    'x_y.z@ängelholm.example',
  ])('%s is one', (text) => {
    expect(isMailAddress(text)).toBe(true);
  });

  it.each([
    '',
    'a',
    '@b.se',
    'a@',
    'a@b',
    'a@b.',
    'a@.se',
    'a@b..se',
    '.a@b.se',
    'a.@b.se',
    'a b@c.se',
    'a@b.se ',
    'a@b.se,c@d.se',
    'A <a@b.se>',
    'a@b.se\r\nBcc: c@d.se',
    'a@-b.se',
    `${'a'.repeat(320)}@b.se`,
  ])('%j is none', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });

  it('never holds what would end an address or a header', () => {
    const sign = fc.constantFrom(...'aö9.@-+ <>(),;:"\\\r\n\u2028\u0000'.split(''));
    const word = fc.string({ unit: sign, maxLength: 6 });
    const given = fc.tuple(word, word).map(([before, after]) => `a${before}@${after}b.se`);
    const addresses = fc.sample(given, 5_000).filter(isMailAddress);
    expect(addresses.length).toBeGreaterThan(50);
    expect(addresses.filter((text) => /[\s<>(),;:"\\\p{Cc}]/u.test(text))).toEqual([]);
  });
});
