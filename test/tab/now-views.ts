import type { TaskListView, TaskView } from '../../src/contract/task-views.ts';
import type { ItemView, MeetingView, MeView } from '../../src/contract/views.ts';
import { aClosedMeeting, aMeeting, anItem, anOngoingMeeting, director } from './example-views.ts';
import { forDirector } from './tab-in-teams.ts';

/** A director's assistant of the example: reads, and replies for Bjuv (D4). */
export const delegate: MeView = {
  ...director,
  personId: 'assistent',
  name: 'Ellen Dahl',
  organisation: 'Bjuv',
  abilities: ['read'],
};

/**
 * The meeting under way, twelve minutes late, as a director sees it who came at 09.25: they missed the first item and the
 * beginning of the second, and present a later one.
 */
export function aMeetingIMissedSomeOf(part: Partial<MeetingView> = {}): MeetingView {
  const ongoing = forDirector(anOngoingMeeting());
  return {
    ...ongoing,
    clock: { drift: 12, withdrawn: false },
    secretary: { personId: 'anna', name: 'Anna Berg', isMe: false },
    people: ongoing.people.map((person) =>
      person.isMe
        ? {
            ...person,
            reply: { value: { kind: 'partial', from: '09:30' }, at: '2026-04-10T08:00:00.000Z' },
            attendance: { presence: 'present', from: '09:25' },
          }
        : person,
    ),
    items: [...ongoing.items.map(asMissed), MINE],
    ...part,
  };
}

/** The same when somebody has forgotten to press "next": no times are predicted (D13). */
export function aMeetingWithoutTimes(): MeetingView {
  const meeting = aMeetingIMissedSomeOf({ clock: { withdrawn: true } });
  return {
    ...meeting,
    items: meeting.items.map(({ predictedStart: _time, itemsBefore: _before, ...item }) => item),
  };
}

/** The same on a break, for a director who was there throughout. */
export function aBreakInTheMeeting(): MeetingView {
  const ongoing = forDirector(anOngoingMeeting());
  return {
    ...ongoing,
    clock: { drift: 0, withdrawn: false },
    onBreakSince: '09:40',
    breaks: [{ from: '09:40' }],
  };
}

/** After the meeting, of which the director missed much, and of some of which nobody knows whether they did. */
export function aMeetingIMissed(): MeetingView {
  const closed = forDirector(aClosedMeeting());
  return {
    ...closed,
    people: closed.people.map((person) =>
      person.isMe
        ? { ...person, attendance: { presence: 'present', from: '10:30', fromApproximate: true } }
        : person,
    ),
    items: [
      ...closed.items.slice(0, 2).map((item) => ({ ...item, missed: { away: 'whole' as const } })),
      ...MISSED,
      ...closed.items
        .slice(3)
        .map((item) => ({ ...item, progress: 'done' as const, missed: { away: 'unknown' as const } })),
    ],
  };
}

/** The meeting to come, for somebody who replies for the director of Bjuv. */
export function aMeetingOfMyDirector(): MeetingView {
  return { ...aMeeting(), can: ['Reply'], canReplyFor: ['bjuv'] };
}

/** What `tasks?mine=1` answers: one that the meeting shall hear of, and one more. */
export const myTasks: TaskListView = {
  tasks: [
    aTask({
      taskId: 'task-later',
      text: 'redovisa erfarenheterna av modellen',
      deadline: { date: '2026-06-12' },
    }),
    aTask({ taskId: 'task-due', text: 'ta fram ett förslag till gemensamt yttrande', overdue: true }),
  ],
};

/** What `tasks` answers those who give them: one with more time asked for, one of all directors, one that is done. */
export const tasksOfAll: TaskListView = {
  tasks: [
    aTask({
      taskId: 'task-time',
      text: 'skriva remissvaret om trafikförsörjningsprogrammet',
      deadline: { date: '2026-05-01' },
      status: 'needs-time',
      timeWish: { until: { date: '2026-05-20' } },
      keeper: { personId: 'anna', name: 'Anna Berg' },
      support: ['Lena Öberg'],
      mine: false,
      can: ['SetTaskStatus', 'ChangeTask', 'AnswerTimeWish'],
    }),
    aTask({
      taskId: 'task-all',
      text: 'stämma av frågan på hemmaplan',
      owner: { kind: 'all-directors' },
      deadline: { nextMeeting: true },
      parts: [{ municipality: 'Bjuv' }, { municipality: 'Klippan' }],
      mine: false,
      can: ['SetTaskStatus', 'ChangeTask'],
    }),
    aTask({ taskId: 'task-done', text: 'boka lokal', status: 'done', mine: false, can: [] }),
  ],
  choices: {
    people: [{ personId: 'bjuv', name: 'Mats Ekdahl', organisation: 'Bjuv' }],
    municipalities: ['Bjuv', 'Klippan'],
    keepers: [{ personId: 'anna', name: 'Anna Berg' }],
  },
};

/** What the meeting's tasks answer: the second of them is due at it. */
export const tasksOfMeeting = {
  given: [],
  due: myTasks.tasks.slice(1).map((task) => ({ task, why: 'deadline', answers: [], heard: false })),
};

function asMissed(item: ItemView, index: number): ItemView {
  if (index === 0)
    return {
      ...item,
      missed: { away: 'whole' },
      followUps: [{ followUpId: 'f1', title: 'Uppföljning av workshop', wishedFor: { kind: 'next' } }],
    };
  if (index === 1) return { ...item, missed: { away: 'part', how: 'joined' } };
  const coming = ['09:47', '10:07', '10:52'][index - 2];
  return { ...item, ...(coming ? { predictedStart: coming } : {}), itemsBefore: index === 4 ? 2 : 1 };
}

const MINE = anItem({
  itemId: 'item-mine',
  number: '4',
  title: 'Kompetensförsörjning i kommunerna',
  plannedStart: '11:40',
  predictedStart: '11:52',
  itemsBefore: 3,
  presenters: [{ name: 'Mats Ekdahl', organisation: 'Bjuv', personId: 'bjuv' }],
});

const MISSED: readonly ItemView[] = [
  anItem({
    itemId: 'item-broadband',
    number: '3',
    title: 'Bredband på landsbygden',
    progress: 'done',
    startedAt: '10:00',
    missed: { away: 'whole' },
    deferral: { to: ['next-meeting'], printed: 'Ärendet bordläggs till nästa möte.' },
  }),
  anItem({
    itemId: 'item-archive',
    number: '4',
    title: 'Gemensamt e-arkiv',
    progress: 'done',
    startedAt: '10:20',
    outcome: 'Kommundirektörerna tackar för informationen.',
    missed: { away: 'whole', recused: true },
  }),
];

function aTask(part: Partial<TaskView> & Pick<TaskView, 'taskId' | 'text'>): TaskView {
  return {
    owner: { kind: 'person', name: 'Mats Ekdahl', personId: 'bjuv' },
    support: [],
    status: 'open',
    overdue: false,
    given: '2026-03-20',
    answers: [],
    mine: true,
    can: ['SetTaskStatus'],
    ...part,
  };
}
