import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { richTextFromPlain } from '../../../src/domain/basics/rich-text.ts';
import type { Surroundings } from '../../../src/domain/clauses/pointed-at.ts';
import { pointedAtBy } from '../../../src/domain/clauses/pointed-at.ts';

const around = (plain: string, more: Partial<Surroundings> = {}): Surroundings => ({
  text: richTextFromPlain(plain),
  papers: [],
  ...more,
});
const TOLD = around(
  'Ebbe Ask redovisade läget.\n\nHan föreslår en gemensam jour:\n- fyra kommuner i norr\n- sju i söder\n\nGruppen tackade.',
);

describe('what a clause points to (D18)', () => {
  it('is the passage of the text that tells of a proposal, with the list it introduces', () => {
    expect(pointedAtBy({ text: 'ställa sig bakom förslaget.' }, TOLD)).toEqual({
      from: 'text',
      words: 'Han föreslår en gemensam jour:\n- fyra kommuner i norr\n- sju i söder',
    });
  });

  it('is the last passage for what stands above or below', () => {
    expect(pointedAtBy({ text: 'godkänna ovanstående.' }, TOLD)?.words).toBe('Gruppen tackade.');
    const listed = around('Inledning.\n\nVillkoren är:\n- ett\n- två');
    expect(pointedAtBy({ text: 'bifalla enligt nedanstående villkor' }, listed)?.words).toBe(
      'Villkoren är:\n- ett\n- två',
    );
  });

  it('is the background where the text says nothing of it, and then a paper that is called one', () => {
    const clause = { text: 'bifalla Förslaget' };
    const papers = [{ title: 'Budget' }, { title: 'Förslag till yttrande' }];
    expect(
      pointedAtBy(clause, around('Läget.', { background: 'Styrelsen föreslår en höjning.', papers })),
    ).toEqual({
      from: 'background',
      words: 'Styrelsen föreslår en höjning.',
    });
    expect(pointedAtBy(clause, around('Läget.', { background: 'Nya frågor har kommit.', papers }))).toEqual({
      from: 'paper',
      words: 'Förslag till yttrande',
    });
    expect(pointedAtBy(clause, around('Läget.'))).toBeUndefined();
  });

  it('is nothing where the clause says itself what it means', () => {
    for (const text of [
      'uppdra åt Disa Moo att återkomma.',
      'skicka det vidare med förslaget att varje kommun svarar.',
      'tacka för förslagsrundan.',
    ])
      expect({ text, found: pointedAtBy({ text }, TOLD) }).toEqual({ text });
  });

  it('is nothing beside the conditions that stand with the clause', () => {
    const text = 'medfinansiera med nedanstående förbehåll';
    expect(pointedAtBy({ text, conditions: ['att alla deltar'] }, TOLD)).toBeUndefined();
  });

  it('is always words that are there, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 80 }), (plain, tail) => {
        const found = pointedAtBy({ text: `bifalla förslaget ${tail}` }, around(`${plain} förslag`));
        const said = (found?.words ?? '').split('\n').map((line) => line.replace(/^(-|\d+\.) /, ''));
        for (const line of said)
          expect(`${plain} förslag`.replace(/\s+/g, ' ')).toContain(line.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
