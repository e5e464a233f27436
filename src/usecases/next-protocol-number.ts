import { streamName } from '../domain/basics/event.ts';
import { nextNumber, numberingAggregate } from '../domain/group/numbering.ts';
import type { StreamAppend } from '../store/event-store.port.ts';
import type { Caller } from './identify.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** A number for a protocol, and what must be appended to take it. */
export interface TakenNumber {
  /** As printed: `3/2018`. */
  readonly printed: string;
  readonly append: readonly StreamAppend[];
}

/**
 * The next running number of the meeting's year (S1). It is taken by appending to the year's own stream in the same
 * transaction as the agreement: two agreements at once cannot get the same number, the later one is decided anew.
 */
export async function nextProtocolNumber(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
): Promise<TakenNumber | null> {
  const { groupId, group } = caller;
  const meeting = await workplace.ledger.load(meetingStream(groupId, meetingId));
  // A corrected protocol keeps the number it was agreed with, or without.
  if (meeting.state.revisions.length > 0) return null;
  const year = meeting.state.details.date.slice(0, 4);
  const numbering = await workplace.ledger.load({ aggregate: numberingAggregate, groupId, id: year });
  const next = nextNumber(numbering.state, group.settings, year, meetingId);
  return {
    printed: `${next.number}/${year}`,
    append:
      next.events.length === 0
        ? []
        : [
            {
              stream: streamName(groupId, numberingAggregate.kind, year),
              expectedVersion: numbering.version,
              events: next.events,
            },
          ],
  };
}
