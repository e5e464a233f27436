import { describe, expect, it } from 'vitest';
import { followUpFromClause } from '../../../src/domain/clauses/follow-up-from-clause.ts';
import { readClause } from '../../../src/domain/clauses/read-clause.ts';

const followUpOf = (text: string) => {
  const found = followUpFromClause(
    readClause(text, { date: '2024-02-16', words: { municipalities: ['Storby'], people: ['Tor Bäck'] } }),
  );
  if (!found) return undefined;
  const { because, findings, ...followUp } = found;
  const words = [because, ...findings].map(({ start, end }) => text.slice(start, end));
  return { ...followUp, words };
};

describe('the item that a clause puts on a coming agenda (D16)', () => {
  it.each([
    [
      'bordlägga ärendet till nästa möte.',
      { wishedFor: { kind: 'next' }, words: ['bordlägga', 'till nästa möte'] },
    ],
    ['skjuta upp ärendet.', { wishedFor: { kind: 'next' }, words: ['skjuta upp'] }],
    [
      'återkomma till frågan senast den 12 maj.',
      { wishedFor: { kind: 'date', date: '2024-05-12' }, words: ['återkomma', 'senast den 12 maj'] },
    ],
    [
      'följa upp beslutet under hösten 2024.',
      { wishedFor: { kind: 'text', text: 'under hösten 2024' }, words: ['följa upp', 'under hösten 2024'] },
    ],
    [
      'hänskjuta frågan till Socialchefsnätverket.',
      {
        wishedFor: { kind: 'next' },
        answering: 'Socialchefsnätverket',
        words: ['hänskjuta', 'Socialchefsnätverket'],
      },
    ],
    [
      'uppdra åt Storby att redovisa resultatet vid nästa möte.',
      { wishedFor: { kind: 'next' }, words: ['redovisa', 'vid nästa möte'] },
    ],
    [
      'bjuda in regionen till mötet den 12 maj.',
      { wishedFor: { kind: 'date', date: '2024-05-12' }, words: ['bjuda in', 'till mötet den 12 maj'] },
    ],
    [
      'ärendet tas upp igen i höst, under förutsättning att statsbidraget beviljas.',
      {
        wishedFor: { kind: 'text', text: 'i höst' },
        condition: 'under förutsättning att statsbidraget beviljas',
        words: ['tas upp igen', 'i höst', 'under förutsättning att statsbidraget beviljas'],
      },
    ],
  ])('%s', (text, expected) => {
    expect(followUpOf(text)).toMatchObject(expected);
  });

  it.each([
    'notera informationen.',
    'uppdra åt Storby att spela in en film.',
    'Storby återkopplar till Tor Bäck senast den 3 maj.',
    'bjuda in regionen.',
    '',
  ])('is none: %s', (text) => {
    expect(followUpOf(text)).toBeUndefined();
  });
});
