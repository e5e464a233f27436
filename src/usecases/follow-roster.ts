import { streamName } from '../domain/basics/event.ts';
import type { IsoDate } from '../domain/basics/time.ts';
import type { GroupState } from '../domain/group/group.ts';
import { meetingAggregate } from '../domain/meeting/aggregate.ts';
import { followRoster } from '../domain/meeting/agenda/follow-roster.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { StreamAppend } from '../store/event-store.port.ts';
import type { Effects, Loaded } from './ledger.ts';
import { meetingEffects } from './meeting-effects.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** How many meetings ahead a change of the roster reaches at most. */
const MOST_COMING = 100;
const NOT_BEGUN = new Set(['draft', 'notified']);

/** The group's meetings from a day on that have not begun. */
export async function comingMeetings(
  workplace: Workplace,
  groupId: string,
  date: IsoDate,
): Promise<readonly Loaded<MeetingState>[]> {
  const { coming } = await workplace.store.register.meetingsAround(groupId, date, MOST_COMING);
  const waiting = coming.filter(({ phase }) => NOT_BEGUN.has(phase));
  return Promise.all(
    waiting.map(({ meetingId }) => workplace.ledger.load(meetingStream(groupId, meetingId))),
  );
}

/** What must be appended to these meetings, so that they concern those whom the group's roster names. */
export function followingAppends(
  meetings: readonly Loaded<MeetingState>[],
  group: GroupState,
): readonly StreamAppend[] {
  return meetings.flatMap(({ state, version }) => {
    const events = followRoster(state, group);
    const stream = streamName(state.groupId, meetingAggregate.kind, state.meetingId);
    return events.length > 0 ? [{ stream, expectedVersion: version, events }] : [];
  });
}

/** What the world outside must be told of it: the notice's card shows who is invited. */
export function followingEffects(meetings: readonly Loaded<MeetingState>[], group: GroupState): Effects {
  return {
    jobs: meetings.flatMap(({ state }) => meetingEffects(state, followRoster(state, group)).jobs ?? []),
  };
}
