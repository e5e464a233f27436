import type { IsoDate } from '../../basics/time.ts';
import type { TaskAnswer, TaskFacts } from '../vocabulary.ts';
import { isOpen } from '../vocabulary.ts';

/** A task that a meeting shall hear of. */
export interface DueTask {
  readonly task: TaskFacts;
  /** Its deadline has come, or it was only answered since the last meeting. */
  readonly why: 'deadline' | 'answered';
  /** What was told since the last meeting, the oldest first. */
  readonly answers: readonly TaskAnswer[];
  /** Whether this meeting has heard of it. */
  readonly heard: boolean;
}

/**
 * What a meeting's agenda lists of earlier assignments (S25): those still open with a deadline on or before its day, and
 * those that somebody has told of since the last meeting. What the meeting itself gives is no report to it. `since` is
 * the day of the meeting before; without one every answer is new.
 */
export function dueTasks(
  tasks: readonly TaskFacts[],
  meeting: { readonly meetingId: string; readonly date: IsoDate; readonly since?: IsoDate },
): readonly DueTask[] {
  return tasks
    .filter(({ source, given }) => source?.meetingId !== meeting.meetingId && given <= meeting.date)
    .flatMap((task): DueTask[] => {
      const answers = newAnswers(task, meeting);
      const heard = task.reports.some(({ meetingId }) => meetingId === meeting.meetingId);
      const due = isOpen(task.status) && comesDue(task, meeting.date);
      if (!due && !heard && answers.length === 0) return [];
      return [{ task, why: due ? 'deadline' : 'answered', answers, heard }];
    })
    .toSorted((a, b) => orderOf(a).localeCompare(orderOf(b)));
}

function comesDue({ deadline, given }: TaskFacts, date: IsoDate): boolean {
  if (deadline?.date !== undefined) return deadline.date <= date;
  return deadline?.nextMeeting === true && given < date;
}

/** Told since the last meeting, and not heard by an earlier one that listed it already. */
function newAnswers(
  { answers, reports }: TaskFacts,
  { meetingId, since }: { readonly meetingId: string; readonly since?: IsoDate },
): readonly TaskAnswer[] {
  const elsewhere = reports.filter((report) => report.meetingId !== meetingId).map(({ date }) => date);
  const heardOn = elsewhere.toSorted().at(-1) ?? '';
  return answers.filter(({ date }) => date >= (since ?? '') && date > heardOn);
}

/** Those due first by their day, then those that are only answered. */
function orderOf({ why, task }: DueTask): string {
  return `${why === 'deadline' ? 0 : 1} ${task.deadline?.date ?? '9999-12-31'} ${task.taskId}`;
}
