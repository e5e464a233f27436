import * as fc from 'fast-check';

/** Any text at all: letters, controls, lone surrogates, everything. fast-check's own takes a second to warm up. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x2ff }), fc.integer({ min: 0, max: 0x10ffff })), {
    maxLength: 300,
  })
  .map((codePoints) => String.fromCodePoint(...codePoints));
