import type { RegisterView } from '../../src/contract/register-view.ts';
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
