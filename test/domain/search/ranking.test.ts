import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findable, ranked } from '../../../src/domain/search/ranking.ts';

const find = (query: string, ...titles: readonly string[]) =>
  ranked(titles, query, (title) => findable({ title, text: '' }));

describe('ranking what is found', () => {
  it('takes a word whatever its case, dots and rings, and prefers what is spelled as asked', () => {
    expect(find('ängelholm', 'ANGELHOLM', 'Ängelholm', 'Örkelljunga')).toEqual(['Ängelholm', 'ANGELHOLM']);
    expect(find('angelholm', 'Ängelholm', 'Angelholm')).toEqual(['Angelholm', 'Ängelholm']);
    expect(find('FÅR', 'Far', 'Får')).toEqual(['Får', 'Far']);
    expect(find('a\u030angstrom', 'Ångström')).toEqual(['Ångström']);
  });

  it('puts the whole word before its beginning, and that before a part of a compound', () => {
    const titles = ['Skolplanen', 'Planering', 'En plan för kansliet'];
    expect(find('plan', ...titles)).toEqual(['En plan för kansliet', 'Planering', 'Skolplanen']);
    expect(find('pl', ...titles)).toEqual(['Planering', 'En plan för kansliet']);
  });

  it('wants every word, wherever each is, and looks past signs around them', () => {
    const entries = [
      { title: 'Budget', text: 'anta förslaget, 3/2018' },
      { title: 'Bredband', text: 'avvakta budget' },
    ];
    const by = (query: string) =>
      ranked(entries, query, ({ title, text }) => findable({ title, text })).map(({ title }) => title);
    expect(by('budget')).toEqual(['Budget', 'Bredband']);
    expect(by('”budget”, förslaget!')).toEqual(['Budget']);
    expect(by('3/2018')).toEqual(['Budget']);
    expect(by('budget saknas')).toEqual([]);
    expect(by('*.[')).toEqual(['Budget', 'Bredband']);
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
