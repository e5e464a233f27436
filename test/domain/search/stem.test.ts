import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemmed } from '../../../src/domain/search/stem.ts';

describe('the stem of a Swedish word', () => {
  it.each([
    // Pairs of the vocabulary that the Snowball project publishes, and words of protocols.
    ['jaktkarlens', 'jaktkarl'],
    ['jämförelserna', 'jämför'],
    ['klostergården', 'klostergård'],
    ['kvinnorna', 'kvinn'],
    ['arbetslöst', 'arbetslös'],
    ['respektfullt', 'respektfull'],
    ['kommunerna', 'kommun'],
    ['frågan', 'fråg'],
    ['frågor', 'fråg'],
    ['skolans', 'skol'],
    ['översiktsplan', 'översiktsplan'],
    ['översiktsplanen', 'översiktsplan'],
    ['beslut', 'beslut'],
    ['trafiken', 'trafik'],
    ['möten', 'möt'],
    ['storbys', 'storby'],
    ['ås', 'ås'],
    ['får', 'får'],
    ['', ''],
    ['2018', '2018'],
  ])('%s: %s', (word, stem) => {
    expect(stemmed(word)).toBe(stem);
  });

  it('is a beginning of the word, and never nothing (a law)', () => {
    const word = fc.stringMatching(/^[a-zåäöé]{1,20}$/u);
    fc.assert(
      fc.property(word, (each) => {
        expect(each.startsWith(stemmed(each))).toBe(true);
        expect(stemmed(each)).not.toBe('');
      }),
    );
  });
});
