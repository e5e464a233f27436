import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mendFileName } from '../../src/graph/file-names.ts';
import { anyText } from '../support/any-text.ts';

describe('file names', () => {
  test.each([
    ['Protokoll 3-2018.html', 'Protokoll 3-2018.html'],
    ['Kommundirektörsmöte Ängelholm, 20 april.html', 'Kommundirektörsmöte Ängelholm, 20 april.html'],
    ['Protokoll 3/2018.html', 'Protokoll 3_2018.html'],
    ['a"b*c:d<e>f?g\\h|i', 'a_b_c_d_e_f_g_h_i'],
    [' inledd av blanksteg', '_inledd av blanksteg'],
    ['slutar med punkt.', 'slutar med punkt_'],
    ['..', '__'],
    ['', '_'],
    ['CON.txt', '_CON.txt'],
    ['lpt1', '_lpt1'],
    ['konto.txt', 'konto.txt'],
    ['~$öppen.docx', '_$öppen.docx'],
    ['min_vti_mapp', 'min_vti-mapp'],
    ['fel\u202ehåll.exe', 'fel_håll.exe'],
    ['rad\nbrytning', 'rad_brytning'],
  ])('%j becomes %j', (name, mended) => {
    expect(mendFileName(name)).toBe(mended);
  });

  test('a composed and a decomposed å are one name', () => {
    expect(mendFileName('Båstad'.normalize('NFD'))).toBe('Båstad');
  });

  test('long names are cut where a person sees it, keep their extension and stay apart', () => {
    const [one, two] = [mendFileName(`${'ö'.repeat(300)}1.html`), mendFileName(`${'ö'.repeat(300)}2.html`)];
    expect(one).toMatch(/^ö+…[0-9a-f]{8}\.html$/);
    expect(one).not.toBe(two);
    expect(Buffer.byteLength(one)).toBeLessThanOrEqual(180);
  });

  test('whatever comes in, the name is one safe path segment and mending it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const mended = mendFileName(name);
        expect(mended).not.toMatch(/["*:<>?/\\|]|^[\s.]|[\s.]$|^$/);
        expect(Buffer.byteLength(mended)).toBeLessThanOrEqual(181);
        expect(mendFileName(mended)).toBe(mended);
      }),
    );
  });
});
