import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanned } from '../../../src/domain/search/scan.ts';

const find = (query: string, ...titles: readonly string[]) =>
  scanned(titles, query, (title) => ({ title, text: '' }));

describe('finding by words', () => {
  it('takes a word whatever its case and form, and what is spelled as asked before what only looks so', () => {
    expect(find('ängelholm', 'ANGELHOLM', 'Ängelholms', 'Ängelholm', 'Örkelljunga')).toEqual([
      'Ängelholm',
      'Ängelholms',
      'ANGELHOLM',
    ]);
    expect(find('angelholm', 'Ängelholm', 'Angelholm')).toEqual(['Angelholm', 'Ängelholm']);
    expect(find('FÅR', 'Far', 'Får')).toEqual(['Får', 'Far']);
    expect(find('far', 'Får', 'Far')).toEqual(['Far', 'Får']);
    expect(find('a\u030angstrom', 'Ångström')).toEqual(['Ångström']);
  });

  it('puts the word before its forms, its beginning and its being a part', () => {
    const titles = ['Skolplanen', 'Planering', 'Planer', 'En plan för kansliet'];
    expect(find('plan', ...titles)).toEqual(['En plan för kansliet', 'Planer', 'Planering', 'Skolplanen']);
    expect(find('pl', ...titles)).toEqual(['Planering', 'Planer', 'En plan för kansliet']);
  });

  it('wants everything asked for, wherever each is, the title first', () => {
    const entries = [
      { title: 'Bredband', text: 'avvakta budget' },
      { title: 'Budget', text: 'anta förslaget, 3/2018, den 15 april 2016, 10 000 kr' },
    ];
    const by = (query: string) => scanned(entries, query, (entry) => entry).map(({ title }) => title);
    expect(by('budget')).toEqual(['Budget', 'Bredband']);
    expect(by('budget avvakta')).toEqual(['Bredband']);
    for (const query of ['”budget”, förslaget!', '3/2018', '160415', '10.000', '"anta förslaget"'])
      expect([query, by(query)]).toEqual([query, ['Budget']]);
    for (const query of ['budget saknas', '"förslaget anta"', '160416']) expect(by(query)).toEqual([]);
    expect(by('*.[')).toEqual(['Bredband', 'Budget']);
  });

  it('keeps the order of equals, and answers all as they stand when nothing is asked', () => {
    expect(find('', 'b', 'a')).toEqual(['b', 'a']);
    expect(find('x', 'x b', 'x a', 'y')).toEqual(['x b', 'x a']);
  });

  it('finds everything by each of its own words, and never fails on what is typed', () => {
    const word = fc.stringMatching(/^[a-zåäöéü0-9]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), fc.nat(), (words, pick) => {
        const title = words.join(' ');
        expect(find(words[pick % words.length]!.toUpperCase(), title)).toEqual([title]);
      }),
    );
    fc.assert(fc.property(fc.string(), fc.string(), (query, title) => void find(query, title)));
  });
});
