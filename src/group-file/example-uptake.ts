import { daysAfter } from '../domain/basics/days.ts';
import type { AnswerWish, UptakeCommand } from '../domain/uptake/commands.ts';
import type { ExampleAct, ExampleDates, ExampleStep } from './example-step.ts';
import { at, EARLIER, SECRETARY } from './example-step.ts';

const CONTACT = 'exempel-laddplan-2';
const STATEMENT = 'exempel-yttrande-1';
const LINES = 'exempel-yttrande-2';
const MODEL = 'exempel-molnavtal-1';
const COMPARISON = 'exempel-molnavtal-2';
const BUILDINGS = 'exempel-sensorer-3';

/** What the municipalities say of the decisions of the earlier meeting: most have answered, some not at all. */
export function uptake({ earlier }: ExampleDates): readonly ExampleStep[] {
  const day = (offset: number) => daysAfter(earlier, offset);
  return [
    ...at(day(5), '14:30', SECRETARY, chosen),
    ...at(
      day(5),
      '16:10',
      'alva',
      acknowledged(),
      said([{ clauseId: CONTACT, status: 'done', owner: 'energistrategen' }]),
    ),
    ...at(day(6), '08:20', 'disa', acknowledged()),
    ...at(
      day(6),
      '10:05',
      'klas-ake',
      said([
        { clauseId: CONTACT, status: 'done', owner: 'fastighetschefen', caseNumber: 'KS 2026/318' },
        {
          clauseId: STATEMENT,
          status: 'in-progress',
          caseNumber: 'KS 2026/402',
          note: 'Behandlas i nämnden i nästa månad.',
        },
        { clauseId: MODEL, status: 'done', owner: 'fastighetschefen' },
        { clauseId: COMPARISON, status: 'in-progress' },
      ]),
    ),
    ...at(day(6), '13:40', 'tyra', acknowledged('Klippan'), acknowledged('Perstorp')),
    ...at(
      day(7),
      '09:15',
      'linnea',
      acknowledged(),
      said([{ clauseId: LINES, status: 'done', note: 'Listan är skickad.' }]),
    ),
    ...at(
      day(8),
      '11:30',
      'hedda',
      said([
        { clauseId: CONTACT, status: 'done', owner: 'gatuchefen' },
        { clauseId: BUILDINGS, status: 'in-progress', caseNumber: 'KS 2026/77' },
      ]),
    ),
    // By phone.
    ...at(
      day(9),
      '15:00',
      SECRETARY,
      said(
        [
          { clauseId: CONTACT, status: 'received' },
          { clauseId: STATEMENT, status: 'not-concerned', note: 'Har redan svarat.' },
        ],
        'Höganäs',
      ),
    ),
    ...at(day(12), '08:50', 'borje', said([{ clauseId: CONTACT, status: 'in-progress' }])),
  ];
}

/** Besides those whose words say so, two that every municipality has something to do about. */
const chosen = wish({
  type: 'ChooseDecisions',
  data: {
    meetingId: EARLIER,
    choices: [STATEMENT, COMPARISON].map((clauseId) => ({ clauseId, following: 'all' as const })),
  },
});

function acknowledged(municipality?: string): ExampleAct {
  return wish({
    type: 'AcknowledgeDecisions',
    data: { meetingId: EARLIER, ...(municipality === undefined ? {} : { municipality }) },
  });
}

function said(answers: readonly AnswerWish[], municipality?: string): ExampleAct {
  return wish({
    type: 'AnswerDecisions',
    data: { meetingId: EARLIER, answers, ...(municipality === undefined ? {} : { municipality }) },
  });
}

function wish(command: UptakeCommand): ExampleAct {
  return { kind: 'uptake', command };
}
