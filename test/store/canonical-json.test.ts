import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/store/canonical-json.ts';

const anyJson = fc.jsonValue({ stringUnit: 'binary', maxDepth: 4 });
const anyString = fc.string({ unit: 'binary' });

describe('canonical JSON', () => {
  it('gives back the value that it was made of', () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is the same whatever order the members were set in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(anyString, anyJson), { selector: ([name]) => name }), (members) => {
        const forwards = canonicalJson(Object.fromEntries(members));
        expect(canonicalJson(Object.fromEntries(members.toReversed()))).toBe(forwards);
        expect(canonicalJson(JSON.parse(forwards))).toBe(forwards);
      }),
    );
  });

  it('is text that any database keeps: well-formed and without NUL', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (units) => {
        const text = canonicalJson({ text: String.fromCharCode(...units) });
        expect(text.isWellFormed() && !text.includes('\u0000')).toBe(true);
      }),
    );
  });

  it('stands as it was frozen', () => {
    expect(
      canonicalJson({ b: [1, -0, 1e21, 1.5e-7, true, null], a: 'Å "ö"\n\u0000\ud800', å: {}, A: [], '': 0 }),
    ).toBe('{"":0,"A":[],"a":"Å \\"ö\\"\\n\\u0000\\ud800","b":[1,0,1e+21,1.5e-7,true,null],"å":{}}');
    expect(canonicalJson({ 10: 1, 9: 2, gone: undefined })).toBe('{"10":1,"9":2}');
  });

  it.each([
    ['undefined', undefined],
    ['a hole in a list', [1, undefined]],
    ['NaN', Number.NaN],
    ['an infinity', { n: Number.POSITIVE_INFINITY }],
    ['a bigint', 1n],
    ['a function', { f: () => 1 }],
    ['a symbol', Symbol('s')],
    ['a Map', { m: new Map([[1, 2]]) }],
    ['a Date', new Date(0)],
  ])('refuses %s, which would not come back as it was', (_what, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});
