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
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        const text = `${before}@${after}`;
        if (isMailAddress(text)) expect(text).not.toMatch(/[\s<>(),;:"\\\p{Cc}]/u);
      }),
    );
  });
});
