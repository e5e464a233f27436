import { taskCommandTexts as t } from '../../../src/texts/commands-tasks.ts';
import { plain } from '../../commands/plain.ts';
import type { TaskTold } from '../../commands/read-task.ts';
import { readGiven, readTold } from '../../commands/read-task.ts';
import { giveTyped } from './task-giving.ts';
import { answerTimeTyped, listAll, listMine, listOf, tellTyped } from './task-telling.ts';
import type { Run } from './typed-room.ts';
import { typedRoom } from './typed-room.ts';

/** Tasks: listing them, saying how they go, giving them. */
export const tasksRoom = typedRoom(
  [
    ['uppdrag uppgift uppgifter task tasks', readTasks],
    ['mina my', (rest) => (TASKS.test(plain(rest)) ? listMine : undefined)],
    ['alla all', (rest) => (TASKS.test(plain(rest)) ? listAll : undefined)],
    ['klart klar done', (rest) => told(rest, (turn, said) => tellTyped(turn, 'done', said))],
    ['pagar ongoing', (rest) => told(rest, (turn, said) => tellTyped(turn, 'in-progress', said))],
    ['in', (rest) => after(rest, /^progress\s+/iu, (turn, said) => tellTyped(turn, 'in-progress', said))],
    ['mer', (rest) => after(rest, /^tid\s+/iu, (turn, said) => tellTyped(turn, 'needs-time', said))],
    ['more', (rest) => after(rest, /^time\s+/iu, (turn, said) => tellTyped(turn, 'needs-time', said))],
    ['behover', (rest) => after(rest, /^mer tid\s+/iu, (turn, said) => tellTyped(turn, 'needs-time', said))],
    [
      'need needs',
      (rest) => after(rest, /^more time\s+/iu, (turn, said) => tellTyped(turn, 'needs-time', said)),
    ],
    ['avskriv drop', (rest) => told(rest, (turn, said) => tellTyped(turn, 'dropped', said))],
    ['bevilja grant', (rest) => told(rest, (turn, said) => answerTimeTyped(turn, true, said))],
    ['neka deny', (rest) => told(rest, (turn, said) => answerTimeTyped(turn, false, said))],
  ],
  [
    [t.helpList, t.helpListDoes],
    [t.helpTell, t.helpTellDoes],
    [t.helpGive, t.helpGiveDoes],
    [t.helpTime, t.helpTimeDoes],
  ],
);

const TASKS = /^(?:uppdrag|uppgifter|tasks)[.?!]?$/;

/** `uppdrag`: one's own; with a colon one that is given; else whose they are. */
function readTasks(rest: string): Run | undefined {
  if (/^[.?!]?$/.test(rest)) return listMine;
  const given = readGiven(rest);
  if (given) return (turn) => giveTyped(turn, given);
  if (/^(?:alla|all)$/.test(plain(rest))) return listAll;
  return (turn) => listOf(turn, rest);
}

type Tell = (turn: Parameters<Run>[0], said: TaskTold) => ReturnType<Run>;

function told(rest: string, run: Tell): Run | undefined {
  const said = readTold(rest);
  return said && ((turn) => run(turn, said));
}

function after(rest: string, words: RegExp, run: Tell): Run | undefined {
  return words.test(rest) ? told(rest.replace(words, ''), run) : undefined;
}
