import { memberById } from '../../src/domain/group/group.ts';
import type { TaskPerson } from '../../src/domain/task/people.ts';
import { directedMunicipalities, doersOf, taskPerson } from '../../src/domain/task/people.ts';
import type { TaskAnswer, TaskFacts, TaskStatus } from '../../src/domain/task/vocabulary.ts';
import { isOpen, isOverdue, lastAnswer, partsOf, wholeStatus } from '../../src/domain/task/vocabulary.ts';
import { taskCommandsNow } from '../../src/domain/task/views/commands-now.ts';
import type { Text } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { plainDate } from '../../src/texts/format.ts';
import { deadlineWords, ownerWords, statusWords } from '../../src/texts/task-words.ts';
import { taskCardTexts as t, taskTexts } from '../../src/texts/tasks.ts';
import type { ShownTask } from '../../src/usecases/tasks/list-tasks.ts';
import { isTheirs } from '../../src/usecases/tasks/list-tasks.ts';
import type { Card, CardPart, Fold, JsonObject } from './adaptive-card.ts';
import { buttons, card, container, execute, fitting, openUrl, paragraph, row } from './adaptive-card.ts';
import { refreshFor } from './audience.ts';
import { clipped } from './escape.ts';
import type { Setting } from './scene.ts';

/** Tasks of a group as they stand, in a language. */
export interface TaskScene extends Setting {
  readonly tasks: readonly ShownTask[];
  readonly list: TaskListed;
}

/** Which list the tasks are: somebody's, where they can be named by their place (`klart 2`), all that are open, or one. */
export type TaskListed =
  | { readonly kind: 'of'; readonly personId: string; readonly name: string }
  | { readonly kind: 'all' | 'one' };

/** For whom the card is drawn, and which task they have just told of, what it was answered with in words. */
export interface TaskViewer {
  readonly person: TaskPerson;
  readonly told?: { readonly taskId: string; readonly receipt: string };
}

/** How many tasks a card shows; the rest stands in the tab. */
const MOST: Readonly<Record<Fold, number>> = { 0: 10, 1: 10, 2: 8, 3: 6, 4: 4 };
/** Characters of a task's text, and of what was last told of it. */
const TEXT: Readonly<Record<Fold, number>> = { 0: 600, 1: 300, 2: 160, 3: 100, 4: 60 };

/**
 * Tasks with who has them, until when and how they go (T10, wording 22), each with the buttons by which that is told:
 * those that are open. For a viewer only what is theirs to tell, and a field for a note where they have just pressed.
 */
export function taskCard(scene: TaskScene, viewer?: TaskViewer): Card {
  return fitting((fold) => drawn(scene, viewer, fold));
}

function drawn(scene: TaskScene, viewer: TaskViewer | undefined, fold: Fold): Card {
  const { group, list, locale, publicUrl, tasks } = scene;
  const shown = tasks.slice(0, MOST[fold]);
  const more = tasks.length - shown.length;
  const heading =
    list.kind === 'of'
      ? speak(locale, t.headingOf, { name: clipped(list.name, 100) })
      : speak(locale, t.heading);
  const [only] = shown;
  return card(locale, {
    body: [
      paragraph(heading, { size: 'Medium', weight: 'Bolder', style: 'heading' }),
      ...(shown.length === 0 ? [paragraph(speak(locale, t.none))] : []),
      ...shown.map((each, index) => taskPart(scene, viewer, each, index, fold)),
      ...(more > 0 ? [paragraph(speak(locale, t.more, { count: more }), { isSubtle: true })] : []),
      ...(fold > 1 ? [paragraph(speak(locale, t.restInTab), { isSubtle: true })] : []),
    ],
    actions: [
      openUrl(
        speak(locale, t.open),
        shown.length === 1 && only
          ? `${publicUrl}/tab/tasks/${encodeURIComponent(only.task.taskId)}`
          : `${publicUrl}/tab/tasks`,
      ),
    ],
    fallbackText: heading,
    refresh: {
      userIds: refreshFor(
        group,
        shown.flatMap(({ task }) => doersOf(task, group)),
      ),
      data: listData(scene, only?.task.taskId ?? ''),
    },
  });
}

function taskPart(
  scene: TaskScene,
  viewer: TaskViewer | undefined,
  { task, meeting }: ShownTask,
  index: number,
  fold: Fold,
): CardPart {
  const { list, locale, moment } = scene;
  const { owner, text, source } = task;
  const overdue = isOverdue(task, moment.date) && !isDoneWith(scene, task);
  const when = deadlineWords(locale, task.deadline, moment.date);
  const lines = [
    paragraph(
      speak(locale, t.taskFor, {
        owner: clipped(ownerWords(locale, owner), 100),
        text: clipped(text, TEXT[fold]),
      }),
      { weight: 'Bolder' },
    ),
    overdue
      ? paragraph(`${speak(locale, taskTexts.overdue)} – ${when}`, { color: 'Attention', spacing: 'None' })
      : paragraph(when, { isSubtle: true, spacing: 'None' }),
    ...(source && meeting?.phase !== 'agreed'
      ? [paragraph(speak(locale, taskTexts.preliminary), { isSubtle: true, size: 'Small', spacing: 'None' })]
      : []),
    ...statusPart(scene, task, fold),
    ...buttonPart(scene, viewer, task),
  ];
  return container(list.kind === 'of' ? [row(paragraph(`${index + 1}.`), lines)] : lines, {
    separator: true,
  });
}

/** Whether whoever the list is of has done their part of it, which stays in the list for the day. */
function isDoneWith({ group, list }: TaskScene, task: TaskFacts): boolean {
  const member = list.kind === 'of' ? memberById(group, list.personId) : undefined;
  return member !== undefined && !isTheirs(task, taskPerson(member, group));
}

/** How it goes: the last word on it, or how many municipalities are done. */
function statusPart({ group, locale }: TaskScene, task: TaskFacts, fold: Fold): readonly CardPart[] {
  const parts = partsOf(task);
  const all = directedMunicipalities(group);
  const done = all.filter((name) => parts.get(name)?.status === 'done').length;
  const asked = task.status === 'needs-time' ? lastAnswer(task)?.until : undefined;
  return [
    ...(task.owner.kind === 'all-directors'
      ? [paragraph(partsWords(locale, task, done, all.length), { spacing: 'None' })]
      : []),
    ...lastPart(group, locale, task, fold),
    ...(asked
      ? [
          paragraph(speak(locale, t.asksFor, { until: deadlineWords(locale, asked, task.given) }), {
            spacing: 'None',
          }),
        ]
      : []),
  ];
}

function partsWords(locale: TaskScene['locale'], task: TaskFacts, done: number, all: number): string {
  // What was told of the whole is said with who told it.
  if (done === 0 || lastAnswer(task)) return speak(locale, taskTexts.partsDone, { done, all });
  return speak(locale, taskTexts.partsUnderWay, {
    status: statusWords(locale, wholeStatus(task)),
    done,
    all,
  });
}

function lastPart(
  group: TaskScene['group'],
  locale: TaskScene['locale'],
  task: TaskFacts,
  fold: Fold,
): readonly CardPart[] {
  const last = lastAnswer(task);
  if (!last) return task.owner.kind === 'all-directors' ? [] : [paragraph(statusWords(locale, task.status))];
  const status = statusWords(locale, task.status);
  const who = whoTold(group, locale, last);
  const { note } = last;
  return [
    paragraph(
      note === undefined
        ? speak(locale, t.lastTold, { status, who })
        : speak(locale, t.lastToldNote, { status, who, note: clipped(note, TEXT[fold]) }),
    ),
  ];
}

function whoTold(
  group: TaskScene['group'],
  locale: TaskScene['locale'],
  { by, standing, onBehalfOf, date }: TaskAnswer,
): string {
  const nameOf = (personId: string) => clipped(memberById(group, personId)?.name ?? personId, 100);
  const words = { name: nameOf(by), date: plainDate(locale, date) };
  if (standing === 'secretariat') return speak(locale, taskTexts.registeredBy, words);
  if (onBehalfOf === undefined) return speak(locale, taskTexts.toldBy, words);
  return speak(locale, taskTexts.toldFor, { ...words, director: nameOf(onBehalfOf) });
}

function buttonPart(scene: TaskScene, viewer: TaskViewer | undefined, task: TaskFacts): readonly CardPart[] {
  const { locale } = scene;
  const can = viewer && taskCommandsNow(task, viewer.person);
  if (can && !can.includes('SetTaskStatus')) return [];
  const told = viewer?.told?.taskId === task.taskId ? viewer.told : undefined;
  const status = (title: Text, value: TaskStatus, style?: 'positive'): CardPart =>
    execute(
      speak(locale, title),
      'task-status',
      { ...listData(scene, task.taskId), taskId: task.taskId, status: value },
      { inputs: false, ...(style ? { style } : {}) },
    );
  const choices = isOpen(task.status)
    ? [
        status(t.done, 'done', 'positive'),
        status(t.inProgress, 'in-progress'),
        status(t.needsTime, 'needs-time'),
      ]
    : told
      ? [status(t.notDone, 'in-progress')]
      : [];
  return [
    ...(told ? [toldPart(scene, task, told.receipt)] : []),
    ...(choices.length > 0 ? [buttons(choices)] : []),
    ...(can?.includes('AnswerTimeWish') ? [timePart(scene, task)] : []),
  ];
}

/** The receipt, with fields for what the first tap could not ask (D20). */
function toldPart(scene: TaskScene, task: TaskFacts, receipt: string): CardPart {
  const { locale } = scene;
  const own = task.owner.kind === 'all-directors' ? undefined : task.status;
  return container(
    [
      paragraph(receipt, { weight: 'Bolder' }),
      {
        type: 'Input.Text',
        id: 'taskNote',
        label: speak(locale, t.note),
        isMultiline: true,
        maxLength: 2_000,
      },
      ...(own === 'needs-time'
        ? [{ type: 'Input.Date', id: 'taskUntil', label: speak(locale, t.until) }]
        : []),
      buttons([
        execute(speak(locale, t.save), 'task-note', { ...listData(scene, task.taskId), taskId: task.taskId }),
      ]),
    ],
    { style: 'emphasis' },
  );
}

function timePart(scene: TaskScene, task: TaskFacts): CardPart {
  const { locale } = scene;
  const answer = (title: Text, granted: boolean): CardPart =>
    execute(
      speak(locale, title),
      'task-time',
      { ...listData(scene, task.taskId), taskId: task.taskId, granted },
      { inputs: false },
    );
  const asked = lastAnswer(task)?.until;
  return container(
    [
      paragraph(speak(locale, t.asks), { weight: 'Bolder' }),
      // Without a day there is nothing to grant by a tap: that is said in the tab or in words.
      buttons([...(asked ? [answer(t.grant, true)] : []), answer(t.deny, false)]),
    ],
    { style: 'warning' },
  );
}

/** What every button of the card takes along, so that its list can be drawn again as it stands then. */
function listData({ list }: TaskScene, taskId: string): JsonObject {
  if (list.kind === 'of') return { tasks: 'of', of: list.personId };
  return list.kind === 'all' ? { tasks: 'all' } : { tasks: 'one', taskId };
}
