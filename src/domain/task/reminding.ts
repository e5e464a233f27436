import { daysAfter } from '../basics/days.ts';
import type { IsoDate, Moment } from '../basics/time.ts';
import type { GroupState } from '../group/group.ts';
import { isMember } from '../group/group.ts';
import type { TaskEvent } from './events.ts';
import { doersOf, mayKeep } from './people.ts';
import type { TaskState } from './state.ts';
import type { TaskDeadline } from './vocabulary.ts';
import { isOpen } from './vocabulary.ts';

/** How many days before its deadline a task is reminded of. */
const DAYS_BEFORE = 3;

/**
 * The day a task with this deadline is reminded of: some days before it, or the day before where less is left; undefined
 * when not even that is ahead.
 */
export function reminderDay(deadline: TaskDeadline | undefined, today: IsoDate): IsoDate | undefined {
  const date = deadline?.date;
  if (date === undefined) return undefined;
  return [daysAfter(date, -DAYS_BEFORE), daysAfter(date, -1)].find((day) => day > today);
}

/**
 * Reminds those who are to do a task of its deadline, once. Where mail reaches none of them, whoever keeps it is
 * reminded, else the secretariat. Nobody who has asked for more time and waits for an answer.
 */
export function remindOfTask(
  state: TaskState,
  deadline: IsoDate,
  about: { readonly group: GroupState; readonly reachable: ReadonlySet<string>; readonly moment: Moment },
): readonly TaskEvent[] {
  const stands = isOpen(state.status) && state.status !== 'needs-time' && state.deadline?.date === deadline;
  if (!stands || state.reminders.some((reminder) => reminder.deadline === deadline)) return [];
  const { group, reachable, moment } = about;
  const reached = (ids: readonly string[]) => ids.filter((personId) => reachable.has(personId));
  const secretariat = group.members.filter((member) => isMember(member) && mayKeep(member));
  const personIds = [
    doersOf(state, group).map(({ personId }) => personId),
    state.keeper === undefined ? [] : [state.keeper],
    secretariat.map(({ personId }) => personId),
  ]
    .map(reached)
    .find((ids) => ids.length > 0);
  return personIds ? [{ type: 'TaskReminded', data: { deadline, personIds, date: moment.date } }] : [];
}
