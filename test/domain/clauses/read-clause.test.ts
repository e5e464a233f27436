import { describe, expect, it } from 'vitest';
import { ofRole } from '../../../src/domain/clauses/finding.ts';
import type { GroupWords } from '../../../src/domain/clauses/group-words.ts';
import { kindsOfFindings, readClause } from '../../../src/domain/clauses/read-clause.ts';
import { clauseRows, MEETING_DATE, scoreOf } from './clause-rows.ts';

const read = (text: string, words: GroupWords = {}) => readClause(text, { date: MEETING_DATE, words });
const kinds = (text: string) => kindsOfFindings(read(text));
const words = (text: string, role: string) =>
  read(text)
    .filter((finding) => finding.role === role)
    .map(({ start, end }) => text.slice(start, end));

describe('what the grammar reads in clauses (N3)', () => {
  it('is what a person reads in the clauses it was made with', () => {
    expect(scoreOf(clauseRows('tuned')).wrong).toEqual([]);
  });

  it.each([
    ['that were written before it', 'held-out'],
    ['in manners that were new to it', 'unseen'],
  ] as const)('is nearly always what a person reads in clauses %s', (_which, file) => {
    const { f1, wrong } = scoreOf(clauseRows(file));
    for (const [area, value] of Object.entries(f1))
      expect({ area, value, wrong }).toSatisfy(() => value >= 0.9);
  });

  it('comes with the words it rests on', () => {
    const text = 'uppdra åt Pia Rask att skicka ut planen senast den 3 maj, med stöd från Tor Bäck.';
    expect(words(text, 'kind')).toEqual(['uppdra åt', 'skicka ut']);
    expect(words(text, 'assignee')).toEqual(['Pia Rask']);
    expect(words(text, 'deadline')).toEqual(['senast den 3 maj']);
    expect(words(text, 'support')).toEqual(['Tor Bäck']);
  });

  it('counts what an act is about no more than it says: a proposal to adopt adopts nothing', () => {
    expect(kinds('föreslå styrelsen att anta planen och välja Pia Rask till ledamot.')).toEqual(['propose']);
    expect(kinds('uppmana kommunerna att godkänna avtalet.')).toEqual(['encourage']);
    expect(kinds('anta planen.')).toEqual(['approve']);
  });

  it('does not take what is told beside for decided', () => {
    expect(kinds('notera rapporten som skickas till nätverken.')).toEqual(['note']);
    expect(kinds('tacka för arbetet, eftersom frågan hänskjuts till styrelsen.')).toEqual(['thank']);
    expect(kinds('När underlaget är klart skickar sekretariatet ut det.')).toEqual(['assign', 'distribute']);
  });

  it('reads the same deed in the one who is told to do it and the one who does it', () => {
    expect(kinds('uppdra åt Storby att bjuda in regionen.').toSorted()).toEqual(
      kinds('Storby bjuder in regionen.').toSorted(),
    );
  });

  it('knows where the money comes from, the most it may be, and on what condition', () => {
    const text =
      'avsätta högst 250 tkr ur tidigare års överskott, under förutsättning att två kommuner deltar.';
    const found = read(text);
    expect(ofRole(found, 'amount')[0]?.value).toEqual({ kronor: 250_000, ceiling: true });
    expect(ofRole(found, 'source')[0]?.value).toBe('tidigare års överskott');
    expect(ofRole(found, 'condition')[0]?.value).toBe('under förutsättning att två kommuner deltar');
    expect(words(text, 'amount')).toEqual(['högst 250 tkr']);
  });

  it('tells who is elected, left out, told and reported to', () => {
    const values = (text: string, role: string) =>
      read(text)
        .filter((each) => each.role === role)
        .map(({ value }) => value);
    expect(values('välja Tor Bäck till ledamot i samverkansrådet.', 'elected')).toEqual(['Tor Bäck']);
    expect(values('skicka ut planen till kommunerna. Undantaget Storby och Ekboda.', 'exception')).toEqual([
      'Storby',
      'Ekboda',
    ]);
    expect(values('informera presidiet om utfallet.', 'recipient')).toEqual(['presidiet']);
    expect(values('hänskjuta frågan till skolchefsgruppen.', 'recipient')).toEqual(['skolchefsgruppen']);
    expect(values('Tor Bäck undersöker saken och återkommer till Pia Rask.', 'report-to')).toEqual([
      'Pia Rask',
    ]);
  });

  it('names people and networks as the group does, however they are written', () => {
    const group: GroupWords = {
      people: ['Pia Rask', 'Tor Bäck'],
      networks: [{ name: 'Socialchefsnätverket' }, { name: 'Nätverket för inköp', variants: ['inköparna'] }],
    };
    const names = (text: string) => ofRole(read(text, group), 'assignee').map(({ value }) => value);
    expect(names('uppdra åt Socialchefs nätverket att återkomma.')).toEqual(['Socialchefsnätverket']);
    expect(names('uppdra åt socialchefsnätverk att återkomma.')).toEqual(['Socialchefsnätverket']);
    expect(names('uppdra åt inköparna att återkomma.')).toEqual(['Nätverket för inköp']);
    expect(names('Pia tar fram underlaget.')).toEqual(['Pia Rask']);
  });

  it('tells a meeting that is moved from a deadline', () => {
    const found = read('mötet den 22 mars flyttas till den 5 april.');
    expect(ofRole(found, 'moved')[0]?.value).toEqual({ from: '2024-03-22', to: '2024-04-05' });
    expect(ofRole(found, 'deadline')).toEqual([]);
  });
});
