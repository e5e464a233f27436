import { describe, expect, it } from 'vitest';
import { folded } from '../../../src/domain/basics/folded.ts';
import { askedWord } from '../../../src/domain/search/asked.ts';
import { partIn } from '../../../src/domain/search/compounds.ts';
import { stemmed } from '../../../src/domain/search/stem.ts';

const part = (term: string, asked: string, ...known: readonly string[]) => {
  const stems = new Set(known.map((word) => folded(stemmed(word))));
  const at = partIn(term, askedWord(asked), (stem) => stems.has(stem));
  return at && `${term.slice(0, at.from)}[${term.slice(at.from, at.to)}]${term.slice(at.to)}`;
};

describe('a word inside a compound', () => {
  it.each([
    ['kollektivtrafiken', 'trafik', 'kollektiv[trafik]en'],
    ['kollektivtrafik', 'trafiken', 'kollektiv[trafik]'],
    ['hushållsavfallshantering', 'avfall', 'hushålls[avfall]shantering'],
    ['skolplanen', 'plan', 'skol[plan]en'],
    ['busstrafik', 'trafik', 'buss[trafik]'],
    ['kommunstyrelsen', 'styrelse', 'kommun[styrelse]n'],
  ])('is told by what stands before it: %s', (term, asked, expected) => {
    expect(part(term, asked)).toBe(expected);
  });

  it.each([
    ['gatuplanen', 'plan', 'gatan', 'gatu[plan]en'],
    ['kvinnojour', 'jour', 'kvinna', 'kvinno[jour]'],
    ['itplanen', 'plan', 'it', 'it[plan]en'],
    ['vägplan', 'plan', 'vägar', 'väg[plan]'],
  ])('is told by what the register knows, where that is short or joined otherwise: %s', (...each) => {
    const [term, asked, known, expected] = each;
    expect(part(term, asked, known)).toBe(expected);
    expect(part(term, asked)).toBeUndefined();
  });

  it.each([
    ['klimatet', 'mat'],
    ['förslaget', 'lag'],
    ['underlag', 'lag'],
    ['överslag', 'slag'],
    ['festivalen', 'val'],
    ['kapital', 'tal'],
    ['agenda', 'gen'],
    ['trafiken', 'trafik'],
  ])('is not taken for one where it only looks so: %s, %s', (term, asked) => {
    expect(part(term, asked, 'för', 'under', 'över')).toBeUndefined();
  });
});
