import { SYSTEM } from '../../domain/basics/event.ts';
import { ok } from '../../domain/basics/result.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import { awaitedBy } from '../../domain/pending/awaited-by.ts';
import type { PendingEntry } from '../../domain/pending/entry.ts';
import type { PendingState } from '../../domain/pending/state.ts';
import type { Loaded } from '../ledger.ts';
import { meetingStream, pendingStream, rosterStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';

/**
 * What waits for an agenda in a group. The first time anybody asks, the list begins with what meetings had left over
 * before there was one, and no later meeting took up: nothing undecided is lost.
 */
export async function waitingList(workplace: Workplace, groupId: string): Promise<Loaded<PendingState>> {
  const list = pendingStream(groupId);
  const loaded = await workplace.ledger.load(list);
  if (loaded.state.begun) return loaded;
  const { state: group } = await workplace.ledger.load(rosterStream(groupId));
  await workplace.ledger.transact(list, {
    actor: SYSTEM,
    moment: workplace.clock.now(group.settings.timeZone),
    prepare: () => leftOverBefore(workplace, groupId),
    decide: (state, entries) =>
      ok({ events: state.begun ? [] : [{ type: 'WaitingListBegun', data: { entries } }] }),
  });
  return workplace.ledger.load(list);
}

async function leftOverBefore(workplace: Workplace, groupId: string): Promise<readonly PendingEntry[]> {
  const meetings = await everyMeeting(workplace, groupId);
  const continued = new Set(
    meetings.flatMap(({ items }) =>
      items.flatMap(({ carriedFrom: from }) => (from ? [keyOf(from.meetingId, from.itemId)] : [])),
    ),
  );
  return meetings
    .flatMap((meeting) => [...awaitedBy(meeting).values()])
    .filter(({ from }) => !from || !continued.has(keyOf(from.meetingId, from.itemId)));
}

async function everyMeeting(workplace: Workplace, groupId: string): Promise<readonly MeetingState[]> {
  const streams = await workplace.store.events.streams(groupId, 'meeting');
  const meetings: MeetingState[] = [];
  for (const stream of streams) {
    const meetingId = stream.slice(stream.lastIndexOf('/') + 1);
    const { state } = await workplace.ledger.load(meetingStream(groupId, meetingId));
    // Nothing of a rehearsal leaves it (D9).
    if (!state.rehearsal) meetings.push(state);
  }
  return meetings;
}

const keyOf = (meetingId: string, itemId: string): string => `${meetingId} ${itemId}`;
