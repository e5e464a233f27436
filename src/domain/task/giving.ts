import { ok, refuse } from '../basics/result.ts';
import { same } from '../basics/same.ts';
import { LIMITS, lengthProblem } from '../meeting/checks.ts';
import { termsOf } from './aggregate.ts';
import { soundDeadline, soundTerms } from './checks.ts';
import type { TaskWishOf } from './commands.ts';
import type { TaskContext, TaskDecided } from './decision.ts';
import type { TaskEvent } from './events.ts';
import type { TaskState } from './state.ts';

/** A new task. Given again under the same id it is the same task, or refused. */
export function giveTask(
  state: TaskState,
  wish: TaskWishOf<'GiveTask'>,
  { group, moment, person, source }: TaskContext,
): TaskDecided {
  const { taskId } = wish;
  const given = state.taskId !== '';
  const terms = soundTerms(wish, group, person.personId, given ? state.first : undefined);
  if (!terms.ok) return terms;
  if (given) {
    const { matterId: _found, ...from } = state.first.source ?? {};
    const asBefore = same(terms.value, termsOf(state.first)) && same(wish.source ?? {}, from);
    return asBefore ? ok([]) : refuse('request-reused');
  }
  if (source && !source.ok) return source;
  return ok([
    {
      type: 'TaskGiven',
      data: {
        taskId,
        groupId: group.groupId,
        ...terms.value,
        ...(source ? { source: source.value } : {}),
        date: moment.date,
      },
    },
  ]);
}

/** Other words, another owner or another deadline. A later day answers whoever asked for more time. */
export function changeTask(
  state: TaskState,
  wish: TaskWishOf<'ChangeTask'>,
  { group, moment, person }: TaskContext,
): TaskDecided {
  const terms = soundTerms(wish, group, person.personId, state);
  if (!terms.ok) return terms;
  if (same(terms.value, termsOf(state))) return ok([]);
  const { date } = moment;
  const { deadline } = terms.value;
  const grants = state.status === 'needs-time' && !same(deadline, state.deadline);
  const answered: readonly TaskEvent[] = grants
    ? [{ type: 'TaskTimeAnswered', data: { granted: true, ...(deadline ? { deadline } : {}), date } }]
    : [];
  return ok([{ type: 'TaskChanged', data: { ...terms.value, date } }, ...answered]);
}

/** The secretariat's word on a wish for more time: until then, or as it was. */
export function answerTimeWish(
  state: TaskState,
  wish: TaskWishOf<'AnswerTimeWish'>,
  { moment }: TaskContext,
): TaskDecided {
  const { granted } = wish;
  const note = wish.note?.trim();
  const wanted = soundDeadline(wish.deadline);
  if (!wanted.ok) return wanted;
  const wrong = lengthProblem(note, LIMITS.clause);
  if (wrong) return { ok: false, error: wrong };
  if (state.status !== 'needs-time') {
    const before = state.timeAnswer;
    const asBefore =
      before?.granted === granted && (wanted.value === undefined || same(wanted.value, before.deadline));
    return asBefore ? ok([]) : refuse('time-not-asked');
  }
  const deadline = wanted.value ?? state.answers.findLast(({ part }) => part === undefined)?.until;
  if (granted && !deadline) return refuse('deadline-missing');
  return ok([
    {
      type: 'TaskTimeAnswered',
      data: {
        granted,
        ...(granted && deadline ? { deadline } : {}),
        ...(note ? { note } : {}),
        date: moment.date,
      },
    },
  ]);
}

/** A meeting heard how it goes, or did not after all. */
export function reportTask(
  state: TaskState,
  { meetingId, heard }: TaskWishOf<'ReportTask'>,
  { moment }: TaskContext,
): TaskDecided {
  const known = state.reports.find((report) => report.meetingId === meetingId);
  if (!heard) return ok(known ? [{ type: 'TaskReportWithdrawn', data: { meetingId } }] : []);
  return ok(known ? [] : [{ type: 'TaskReported', data: { meetingId, date: moment.date } }]);
}
