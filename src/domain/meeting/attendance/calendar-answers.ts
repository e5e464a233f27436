import type { Instant } from '../../basics/time.ts';
import type { MeetingEvent } from '../events.ts';
import { inviteeOf } from '../people.ts';
import type { MeetingState } from '../state.ts';
import type { CalendarAnswerKind } from '../vocabulary.ts';

/** What somebody of the meeting has answered in their own calendar. */
export interface AnswerOf {
  readonly personId: string;
  readonly answer: CalendarAnswerKind;
  readonly at: Instant;
}

/**
 * What the product notes of answers that people have given in their own calendars: those it does not know yet, oldest
 * first, of those who are called, and while a reply can be changed.
 */
export function recordCalendarAnswers(
  state: MeetingState,
  answers: readonly AnswerOf[],
): readonly MeetingEvent[] {
  if (state.phase !== 'notified' && state.phase !== 'ongoing') return [];
  return answers
    .filter(({ personId, at }) => {
      const known = state.calendarAnswers.get(personId);
      return inviteeOf(state, personId) !== undefined && (known === undefined || known.at < at);
    })
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ personId, answer, at }) => ({
      type: 'CalendarAnswered',
      data: { personId, answer, answeredAt: at },
    }));
}
