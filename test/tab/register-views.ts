import type { RegisterView } from '../../src/contract/register-view.ts';
import type { StatisticsView } from '../../src/contract/statistics-view.ts';
import { MEETING_ID } from './example-views.ts';

/** A register with decisions of several years, agreed and not. */
export const someRegister: RegisterView = {
  total: 31,
  decisions: [
    {
      meetingId: MEETING_ID,
      itemId: 'item-transport',
      clauseId: 'clause-1',
      date: '2026-04-13',
      meeting: 'Kommundirektörsmöte',
      protocol: '2/2026',
      item: '2. Kollektivtrafik i glesbygd',
      text: 'uppdra åt Bjuv och Klippan att redovisa kostnaderna senast den 12 maj.',
      kinds: ['assign', 'report_back'],
      assignees: ['Bjuv', 'Klippan'],
      agreed: false,
      // As asked for `kostnad trafik`.
      found: { text: [{ from: 40, to: 51 }], item: [{ from: 12, to: 18 }] },
    },
    {
      meetingId: MEETING_ID,
      itemId: 'item-money',
      clauseId: 'clause-2',
      date: '2025-11-21',
      meeting: 'Kommundirektörsmöte',
      protocol: '6/2025',
      item: '4. Gemensam växel',
      text: 'avsätta högst 75 000 kr ur tidigare års överskott.',
      kinds: ['fund'],
      assignees: [],
      amount: 75_000,
      agreed: true,
    },
    {
      meetingId: MEETING_ID,
      itemId: 'item-talk',
      date: '2025-11-21',
      meeting: 'Kommundirektörsmöte',
      protocol: '6/2025',
      item: '5. Dialog',
      text: 'Gruppen tackar för informationen.',
      kinds: ['thank'],
      assignees: [],
      agreed: true,
    },
  ],
  years: [
    {
      year: '2026',
      count: 12,
      kinds: [
        { kind: 'assign', count: 5 },
        { kind: 'note', count: 4 },
        { kind: 'fund', count: 2 },
      ],
    },
    { year: '2025', count: 19, kinds: [{ kind: 'note', count: 11 }] },
  ],
};

const counts = (present: number, partial = 0, absent = 0, unknown = 0) => ({
  present,
  partial,
  absent,
  unknown,
});

/** Some years of agreed protocols, counted. */
export const someStatistics: StatisticsView = {
  years: [
    {
      year: '2026',
      decisions: 31,
      kinds: [
        { kind: 'note', count: 12 },
        { kind: 'assign', count: 11 },
        { kind: 'fund', count: 4 },
        { kind: 'thank', count: 4 },
      ],
    },
    {
      year: '2025',
      decisions: 44,
      kinds: [
        { kind: 'note', count: 20 },
        { kind: 'assign', count: 18 },
        { kind: 'report_back', count: 9 },
      ],
    },
    { year: '2024', decisions: 17, kinds: [{ kind: 'note', count: 9 }] },
  ],
  attendance: [
    'Bjuv',
    'Båstad',
    'Helsingborg',
    'Höganäs',
    'Klippan',
    'Landskrona',
    'Perstorp',
    'Svalöv',
    'Åstorp',
    'Ängelholm',
    'Örkelljunga',
  ].map((municipality, index) => ({
    municipality,
    years: [
      { year: '2026', counts: counts(7 - (index % 3), index % 2, index % 3, index === 4 ? 1 : 0) },
      { year: '2025', counts: counts(5 - (index % 4), 1, index % 4) },
    ],
  })),
};
