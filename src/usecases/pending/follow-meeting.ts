import { streamName } from '../../domain/basics/event.ts';
import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { PENDING_ID, pendingAggregate } from '../../domain/pending/aggregate.ts';
import { concernsPending, pendingFrom } from '../../domain/pending/from-meeting.ts';
import type { PendingState } from '../../domain/pending/state.ts';
import type { StreamAppend } from '../../store/event-store.port.ts';
import type { Loaded } from '../ledger.ts';
import type { Workplace } from '../workplace.ts';
import { waitingList } from './waiting-list.ts';

/**
 * Keeps what waits in step with a meeting, in the meeting's own transaction. Most steps concern nothing that waits, and
 * for them the list is not even read: it is read for another try when a decision turns out to concern it.
 */
export interface FollowedList {
  /** For `prepare`: the list, once it is known to be needed. */
  load(): Promise<Loaded<PendingState> | null>;
  /** What a step of the meeting appends to the list; refused as long as the list would be needed and was not read. */
  follow(
    before: MeetingState,
    after: MeetingState,
    list: Loaded<PendingState> | null,
  ): Result<readonly StreamAppend[]>;
  /** Whether the last try was refused for want of the list: then it is worth another one. */
  missed(): boolean;
}

/** The list of a group, followed by one request. `needed` when its first try already takes it. */
export function followList(workplace: Workplace, groupId: string, needed: boolean): FollowedList {
  let wanted = needed;
  let missing = false;
  return {
    load() {
      missing = false;
      return wanted ? waitingList(workplace, groupId) : Promise.resolve(null);
    },
    follow(before, after, list) {
      if (!concernsPending(before, after)) return ok([]);
      if (!list) {
        wanted = true;
        missing = true;
        return refuse('changed-by-someone-else');
      }
      const changes = pendingFrom(before, after, list.state);
      if (!changes.ok) return changes;
      if (changes.value.length === 0) return ok([]);
      const stream = streamName(groupId, pendingAggregate.kind, PENDING_ID);
      return ok([{ stream, expectedVersion: list.version, events: changes.value }]);
    },
    missed: () => missing,
  };
}
