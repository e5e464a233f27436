import { streamName, SYSTEM } from '../../domain/basics/event.ts';
import { agreedOf, standingOf } from '../../domain/meeting/agreement/standing.ts';
import { meetingRow } from '../meeting-effects.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';

/** Meetings in one go: nobody who waits to write notices. */
const MOST = 500;

/**
 * Writes who was there into the rows of protocols that were agreed before rows told it, as their logs say; what is left over
 * is for the next time. Answers how many. A meeting that somebody writes to meanwhile is left for the next time too.
 */
export async function fillAttendance(workplace: Workplace): Promise<number> {
  let filled = 0;
  for (const groupId of workplace.groupIds) {
    const rows = await workplace.store.register.allMeetings(groupId);
    const without = rows.filter(
      ({ phase, imported, attendance }) => phase === 'agreed' && !imported && !attendance,
    );
    for (const { meetingId } of without.slice(0, MOST - filled))
      if (await fillOne(workplace, groupId, meetingId)) filled += 1;
  }
  return filled;
}

async function fillOne(
  { ledger, store, clock }: Workplace,
  groupId: string,
  meetingId: string,
): Promise<boolean> {
  const stream = meetingStream(groupId, meetingId);
  const { state, version } = await ledger.load(stream);
  if (!agreedOf(state)) return false;
  const answer = await store.events.append({
    groupId,
    actor: SYSTEM,
    at: clock.now('UTC').instant,
    // Nothing happened; but the row is written only while this is what did.
    streams: [
      { stream: streamName(groupId, stream.aggregate.kind, meetingId), expectedVersion: version, events: [] },
    ],
    register: [{ kind: 'meeting', row: meetingRow(standingOf(state)) }],
  });
  return answer.kind === 'appended';
}
