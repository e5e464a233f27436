import { describe, expect, it } from 'vitest';
import { readClause } from '../../../src/domain/clauses/read-clause.ts';
import { tasksFromClause, wordsFor } from '../../../src/domain/clauses/task-from-clause.ts';

const KNOWN = {
  people: [
    { personId: 'pia', name: 'Pia Rask' },
    { personId: 'tor', name: 'Tor Bäck' },
  ],
  municipalities: ['Storby', 'Lilla Edby'],
};
const tasksOf = (text: string) =>
  tasksFromClause(text, readClause(text, { date: '2024-02-16', words: wordsFor(KNOWN) }), KNOWN).map(
    ({ because: _because, ...task }) => task,
  );

describe('the task that a clause gives', () => {
  it.each([
    [
      'uppdra åt Pia Rask att, med stöd av Tor Bäck, skriva svaret senast den 3 maj.',
      {
        text: 'med stöd av Tor Bäck, skriva svaret senast den 3 maj',
        owner: { kind: 'person', personId: 'pia', name: 'Pia Rask' },
        support: ['Tor Bäck'],
        deadline: { date: '2024-05-03' },
      },
    ],
    [
      'ge Storbys kommun i uppdrag att visa modellen på nästa möte.',
      {
        text: 'visa modellen på nästa möte',
        owner: { kind: 'municipality', name: 'Storby' },
        support: [],
        deadline: { nextMeeting: true },
      },
    ],
    [
      'Pia och Tor Bäck tar kontakt med regionen under våren.',
      {
        text: 'Pia och Tor Bäck tar kontakt med regionen under våren',
        owner: { kind: 'person', personId: 'pia', name: 'Pia Rask' },
        support: ['Tor Bäck'],
        deadline: { text: 'under våren' },
      },
    ],
    [
      'samtliga kommuner ombeds svara.',
      { text: 'samtliga kommuner ombeds svara', owner: { kind: 'all-directors' }, support: [] },
    ],
    [
      'uppdra åt nätverket för inköp att kartlägga avtalen.',
      { text: 'kartlägga avtalen', owner: { kind: 'network', name: 'nätverket för inköp' }, support: [] },
    ],
    [
      'sekretariatet ska bjuda in regionen.',
      {
        text: 'sekretariatet ska bjuda in regionen',
        owner: { kind: 'role', name: 'sekretariatet' },
        support: [],
      },
    ],
    [
      'uppdra åt Ebba Ask att svara.',
      { text: 'svara', owner: { kind: 'person', name: 'Ebba Ask' }, support: [] },
    ],
    ['kartlägga avtalen.', { text: 'kartlägga avtalen', support: [] }],
  ])('%s', (text, expected) => {
    expect(tasksOf(text)).toEqual([expected]);
  });

  it('is none where it gives none', () => {
    expect(tasksOf('notera informationen.')).toEqual([]);
  });

  it('is one each where several municipalities are named, each with the others beside it', () => {
    expect(tasksOf('uppdra åt Storby och Lilla Edby att redovisa kostnaderna senast den 3 maj.')).toEqual([
      {
        text: 'redovisa kostnaderna senast den 3 maj',
        owner: { kind: 'municipality', name: 'Storby' },
        support: ['Lilla Edby'],
        deadline: { date: '2024-05-03' },
      },
      {
        text: 'redovisa kostnaderna senast den 3 maj',
        owner: { kind: 'municipality', name: 'Lilla Edby' },
        support: ['Storby'],
        deadline: { date: '2024-05-03' },
      },
    ]);
  });
});
