import type { IsoDate } from '../domain/basics/time.ts';
import type { TaskDeadline, TaskOwner, TaskStatus } from '../domain/task/vocabulary.ts';
import type { Locale, Text } from './catalogue.ts';
import { speak } from './catalogue.ts';
import { dayAndMonth, plainDate } from './format.ts';
import { taskTexts as t } from './tasks.ts';

/** Who has a task: `Ängelholm`, `nätverket Näringsliv`, `samtliga kommundirektörer`. */
export function ownerWords(locale: Locale, owner: TaskOwner): string {
  switch (owner.kind) {
    case 'all-directors':
      return speak(locale, t.allDirectors);
    case 'network':
      return /nätverk|network/iu.test(owner.name)
        ? owner.name
        : speak(locale, t.network, { name: owner.name });
    case 'person':
    case 'role':
    case 'municipality':
      return owner.name;
    default:
      return owner satisfies never;
  }
}

/** How a task goes, in words. */
export function statusWords(locale: Locale, status: TaskStatus): string {
  return speak(locale, STATUS[status]);
}

/**
 * Until when: `senast lördag 12 maj`, with its year where that is not this one, `till nästa möte`, as it was said, or
 * that nothing is.
 */
export function deadlineWords(locale: Locale, deadline: TaskDeadline | undefined, today: IsoDate): string {
  const { date, nextMeeting, text } = deadline ?? {};
  if (date === undefined) return text ?? speak(locale, nextMeeting ? t.nextMeeting : t.noDeadline);
  const thisYear = date.slice(0, 4) === today.slice(0, 4);
  const day = speak(locale, t.by, { date: thisYear ? dayAndMonth(locale, date) : plainDate(locale, date) });
  return text === undefined ? day : `${day} (${text})`;
}

const STATUS: Readonly<Record<TaskStatus, Text>> = {
  open: t.open,
  'in-progress': t.inProgress,
  'needs-time': t.needsTime,
  done: t.done,
  dropped: t.dropped,
};
