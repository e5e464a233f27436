import { SYSTEM } from '../../domain/basics/event.ts';
import { ok } from '../../domain/basics/result.ts';
import type { AnswerOf } from '../../domain/meeting/attendance/calendar-answers.ts';
import { recordCalendarAnswers } from '../../domain/meeting/attendance/calendar-answers.ts';
import type { GroupState } from '../../domain/group/group.ts';
import { memberById } from '../../domain/group/group.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { WHOLE_MEETING } from '../../domain/meeting/vocabulary.ts';
import type { ClaimedJob, JobOutcome } from '../../store/outbox.port.ts';
import type { Calendar, CalendarAnswer } from '../calendar.port.ts';
import { DeliveryFault } from '../channel.port.ts';
import { groupToday } from '../group-today.ts';
import { calendarAnswersSchema, hearAnswers } from '../jobs/calendar.ts';
import { meetingEffects } from '../meeting-effects.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';

/**
 * Notes what people have answered in their own calendars since last time, and asks to be asked again while the meeting
 * is ahead. An answer is one of the two places where somebody says whether they come: the newest counts (T2).
 */
export async function hearCalendarAnswers(
  workplace: Workplace,
  calendar: Calendar,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const { meetingId } = calendarAnswersSchema.parse(job.payload);
  const { state: group } = await groupToday(workplace, job.groupId);
  const stream = meetingStream(job.groupId, meetingId);
  const { state } = await workplace.ledger.load(stream);
  if (placeToHear(state) === undefined) return { kind: 'done' };
  const answers = await answersTo(calendar, state, group);
  const heard = await workplace.ledger.transact(stream, {
    actor: SYSTEM,
    moment: workplace.clock.now(group.settings.timeZone),
    decide: (now) => ok({ events: recordCalendarAnswers(now, answers) }),
    effects(after, events) {
      const { jobs = [], ...effects } = meetingEffects(after, events);
      return { ...effects, jobs: [...jobs, hearAnswers(meetingId)] };
    },
    completesJob: job,
  });
  return heard.ok ? { kind: 'completed' } : { kind: 'retry', problem: heard.error.code };
}

/** What the people of a meeting have answered so far; nothing where nobody can be asked, or the calendar is away. */
export async function answersTo(
  calendar: Calendar,
  state: MeetingState,
  group: GroupState,
): Promise<readonly AnswerOf[]> {
  const place = placeToHear(state);
  if (!calendar.listens || place === undefined) return [];
  try {
    return answersOfPeople(state, group, await calendar.answers(place));
  } catch (fault) {
    // Whoever may not use the mailbox is told by the invitation itself; the next asking finds what this one missed.
    if (!(fault instanceof DeliveryFault)) throw fault;
    return [];
  }
}

/** Answers are heard while the meeting is ahead: who came is another question. */
function placeToHear({ phase, invitations }: MeetingState): string | undefined {
  return phase === 'notified' ? invitations.get(WHOLE_MEETING)?.place : undefined;
}

/** Whose answers they are: those whom the addresses lead to. */
function answersOfPeople(
  { invitees }: MeetingState,
  group: GroupState,
  answers: readonly CalendarAnswer[],
): readonly AnswerOf[] {
  const people = new Map(
    invitees.flatMap(({ personId }) => {
      const email = memberById(group, personId)?.email?.trim().toLowerCase();
      return email ? [[email, personId] as const] : [];
    }),
  );
  return answers.flatMap(({ email, answer, at }) => {
    const personId = people.get(email.toLowerCase());
    return personId === undefined ? [] : [{ personId, answer, at }];
  });
}
