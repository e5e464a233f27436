import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../bot/cards/adaptive-card.ts';
import type { TaskScene } from '../../../bot/cards/task-card.ts';
import { taskCard } from '../../../bot/cards/task-card.ts';
import { memberById } from '../../../src/domain/group/group.ts';
import { taskPerson } from '../../../src/domain/task/people.ts';
import type { TaskFacts } from '../../../src/domain/task/vocabulary.ts';
import { anyText } from '../../support/any-text.ts';
import { cardChecker } from '../../support/card-check.ts';
import { anAnswer, aTaskRow } from '../../support/store-builders.ts';
import { taskGroup, THAT_DAY } from '../../support/task-builders.ts';

const check = await cardChecker();
const group = taskGroup();
const sceneOf = (tasks: readonly TaskFacts[], over: Partial<TaskScene> = {}): TaskScene => ({
  group,
  locale: 'sv',
  publicUrl: 'https://radslag.example',
  moment: THAT_DAY,
  tasks: tasks.map((task) => ({ task })),
  list: { kind: 'of', personId: 'bo', name: 'Bo Al' },
  ...over,
});
const viewer = (personId: string) => {
  const member = memberById(group, personId);
  if (!member) throw new Error(personId);
  return { person: taskPerson(member, group) };
};
const faultsIn = (card: Card) => {
  const size = Buffer.byteLength(JSON.stringify(card));
  return [...(size < 28 * 1024 ? [] : [`${size} bytes`]), ...(check?.(card) ?? [])];
};
const bos = (over: Partial<TaskFacts> = {}) =>
  aTaskRow({ owner: { kind: 'person', name: 'Bo Al', personId: 'bo' }, ...over });

describe('the task card', () => {
  it('says who, what and until when, and whether that has passed, in words', () => {
    const card = JSON.stringify(
      taskCard(sceneOf([bos({ text: 'Filma', deadline: { date: '2018-04-19', text: 'före lunch' } })])),
    );
    expect(card).toContain('Uppdrag till Bo Al: Filma');
    expect(card).toContain('Försenat – senast torsdag 19 april (före lunch)');
  });

  it('offers its buttons to whoever may tell, and freezes for everybody when it is done', () => {
    const open = sceneOf([bos()]);
    const buttonsIn = (card: Card) => JSON.stringify(card).match(/"verb":"task-status"/g)?.length ?? 0;
    // Each button once for the client and once for one that does not know Action.Execute.
    expect(buttonsIn(taskCard(open))).toBe(6);
    expect(buttonsIn(taskCard(open, viewer('dag')))).toBe(6);
    expect(buttonsIn(taskCard(open, viewer('sekr')))).toBe(6);
    expect(buttonsIn(taskCard(open, viewer('anna')))).toBe(0);
    const done = sceneOf([bos({ status: 'done', answers: [anAnswer('2018-04-20', 'done')] })]);
    expect(buttonsIn(taskCard(done))).toBe(0);
    expect(buttonsIn(taskCard(done, viewer('bo')))).toBe(0);
  });

  it('has a view of its own for those who have the tasks and for those who run meetings', () => {
    const teams = group.members.map((member) => ({
      ...member,
      identities: [{ kind: 'teams', userId: `29:${member.personId}` } as const],
    }));
    const card = taskCard(sceneOf([bos()], { group: { ...group, members: teams } }));
    expect(card['refresh']).toMatchObject({ userIds: ['29:sekr', '29:sekr2', '29:bo', '29:dag'] });
  });

  it('fits and is sound whatever people wrote, in every view', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 12 }), anyText, (texts, note) => {
        const tasks = texts.map((text, index) =>
          bos({
            taskId: `4b2a9a5e-6f0b-4c63-9f1b-00000000000${index}`,
            text: text.repeat(20),
            status: 'needs-time',
            deadline: { text: note },
            answers: [{ ...anAnswer('2018-04-20', 'needs-time'), note, until: { text: note } }],
          }),
        );
        for (const told of [undefined, { taskId: '4b2a9a5e-6f0b-4c63-9f1b-000000000000', receipt: note }])
          for (const who of ['bo', 'sekr'])
            expect(faultsIn(taskCard(sceneOf(tasks), { ...viewer(who), ...(told ? { told } : {}) }))).toEqual(
              [],
            );
        expect(faultsIn(taskCard(sceneOf(tasks)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('leaves to the tab what is more than ten', () => {
    const tasks = Array.from({ length: 13 }, (_, index) => bos({ taskId: `task-${index}` }));
    const card = JSON.stringify(taskCard(sceneOf(tasks)));
    expect(card).toContain('Ytterligare 3 uppdrag finns i fliken');
    expect(card).not.toContain('task-10"');
  });
});
