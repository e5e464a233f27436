import { daysAfter } from '../domain/basics/days.ts';
import type { TaskWishOf } from '../domain/task/commands.ts';
import type { TaskSource, TaskTerms } from '../domain/task/vocabulary.ts';
import type { ExampleAct, ExampleDates, ExampleStep } from './example-step.ts';
import { at, EARLIER, SECRETARY } from './example-step.ts';

/** What comes last of all: once this task is there, the example has been lived through. */
export const LAST_TASK = 'exempel-uppdrag-internat';

const KEEPER = 'nils';

/** What the earlier meeting gave to do, and what has been told of it: done, late, under way, more time asked for. */
export function tasks(dates: ExampleDates): readonly ExampleStep[] {
  const day = (offset: number) => daysAfter(dates.earlier, offset);
  return [
    ...at(day(3), '10:30', SECRETARY, ...given(dates)),
    ...at(day(5), '08:05', 'alva', contact('Elsa Skissberg, fastighetschef')),
    ...at(day(5), '11:45', 'borje', contact()),
    ...at(day(6), '09:20', 'disa', contact('Arvid Mallström, energistrateg')),
    ...at(day(7), '15:10', 'ebbe', contact()),
    ...at(day(10), '08:40', 'tyra', contact(undefined, 'Klippan'), contact(undefined, 'Perstorp')),
    ...at(day(12), '13:30', 'juni', contact()),
    ...at(
      day(18),
      '16:15',
      'linnea',
      told('exempel-uppdrag-linjer', {
        status: 'done',
        note: 'Listan är skickad i dag. Elva linjer berörs, varav fyra går över en kommungräns.',
      }),
    ),
    ...at(
      day(20),
      '09:00',
      'ebbe',
      told('exempel-uppdrag-laddplan', {
        status: 'in-progress',
        note: 'Utkastet är klart till hälften. Hedda och jag har stämt av det med fem kommuner.',
      }),
    ),
    ...at(
      day(24),
      '10:20',
      'klas-ake',
      told('exempel-uppdrag-molnavtal', {
        status: 'needs-time',
        note: 'Vår upphandlare är ledig till månadsskiftet.',
        until: { date: day(39) },
      }),
    ),
    ...at(
      day(25),
      '16:30',
      SECRETARY,
      give(LAST_TASK, {
        text: 'Boka lokal och middag till internatet',
        owner: { kind: 'person', name: 'Nils Övningsson', personId: 'nils' },
        deadline: { date: daysAfter(dates.later[1], -21) },
      }),
    ),
  ];
}

/** The tasks that the earlier meeting's decisions give. */
function given({ earlier, coming }: ExampleDates): readonly ExampleAct[] {
  const day = (offset: number) => daysAfter(earlier, offset);
  return [
    give(
      'exempel-uppdrag-laddplan',
      {
        text: 'Ta fram ett förslag till gemensam plan för laddplatser',
        owner: { kind: 'person', name: 'Ebbe Sagolund', personId: 'ebbe' },
        support: ['Hedda Fantasén'],
        deadline: { nextMeeting: true },
      },
      'exempel-laddplan',
      1,
    ),
    give(
      'exempel-uppdrag-kontakt',
      {
        text: 'Anmäl en kontaktperson för laddplatserna',
        owner: { kind: 'all-directors' },
        deadline: { date: day(14), text: 'inom två veckor' },
      },
      'exempel-laddplan',
      2,
    ),
    give(
      'exempel-uppdrag-linjer',
      {
        text: 'Sammanställ vilka linjer som berörs',
        owner: { kind: 'municipality', name: 'Örkelljunga' },
        deadline: { date: day(21) },
      },
      'exempel-yttrande',
      2,
    ),
    give(
      'exempel-uppdrag-molnavtal',
      {
        text: 'Beskriv modellen för att gå igenom avtal för molntjänster',
        owner: { kind: 'municipality', name: 'Ängelholm' },
        deadline: { date: day(28) },
      },
      'exempel-molnavtal',
      1,
    ),
    give(
      'exempel-uppdrag-nyckeltal',
      {
        text: 'Sammanställ nyckeltal inom hållbar utveckling till det första internatet',
        owner: { kind: 'role', name: 'sekretariatet' },
        keeper: SECRETARY,
        deadline: { date: daysAfter(coming, -7) },
      },
      'exempel-verksamhetsplan',
      2,
    ),
    give(
      'exempel-uppdrag-matvarden',
      {
        text: 'Beskriv hur mätvärden om vatten kan delas öppet',
        owner: { kind: 'network', name: 'Digitalisering' },
        keeper: KEEPER,
        deadline: { date: coming },
      },
      'exempel-idetorg',
      2,
    ),
    give(
      'exempel-uppdrag-tjanster',
      {
        text: 'Inventera vilka tjänster för sensorer som redan finns',
        owner: { kind: 'network', name: 'Digitalisering' },
        keeper: KEEPER,
        deadline: { text: 'så snart förstudien har börjat' },
      },
      'exempel-sensorer',
      2,
    ),
    give(
      'exempel-uppdrag-byggnader',
      {
        text: 'Redovisa erfarenheterna från de två byggnaderna med sensorer',
        owner: { kind: 'municipality', name: 'Perstorp' },
        deadline: { date: day(21), text: 'inom tre veckor' },
      },
      'exempel-sensorer',
      3,
    ),
  ];
}

function give(taskId: string, terms: TaskTerms, itemId?: string, clause?: number): ExampleAct {
  const source: Omit<TaskSource, 'matterId'> | undefined =
    itemId === undefined ? undefined : { meetingId: EARLIER, itemId, clauseId: `${itemId}-${clause}` };
  return {
    kind: 'task',
    command: { type: 'GiveTask', data: { taskId, ...terms, ...(source ? { source } : {}) } },
  };
}

function contact(note?: string, part?: string): ExampleAct {
  return told('exempel-uppdrag-kontakt', {
    status: 'done',
    ...(note === undefined ? {} : { note }),
    ...(part === undefined ? {} : { part }),
  });
}

function told(taskId: string, answer: Omit<TaskWishOf<'SetTaskStatus'>, 'taskId'>): ExampleAct {
  return { kind: 'task', command: { type: 'SetTaskStatus', data: { taskId, ...answer } } };
}
