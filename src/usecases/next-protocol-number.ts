import { streamName } from '../domain/basics/event.ts';
import type { NumberTaken } from '../domain/group/numbering.ts';
import { nextNumber, nextParagraphs, numberingAggregate, paragraphsId } from '../domain/group/numbering.ts';
import type { GroupSettings } from '../domain/group/settings/settings.ts';
import { itemNumbersOf } from '../domain/meeting/views/agenda.ts';
import type { StreamAppend } from '../store/event-store.port.ts';
import type { Caller } from './identify.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** The numbers that a protocol gets as it is agreed, and what must be appended to take them. */
export interface TakenNumbers {
  /** As printed: `3/2018`; absent where the group does not number its protocols. */
  readonly printed?: string;
  /** The § of its first item, where the group numbers them on through the year (D19). */
  readonly firstParagraph?: number;
  readonly append: readonly StreamAppend[];
}

/** Whether agreeing a protocol takes any number of the year's. */
export function takesNumbers({ numbering, formal }: GroupSettings): boolean {
  return numbering === 'running' || formal?.paragraphs === 'per-year';
}

/**
 * The next running numbers of the meeting's year (S1, D19). They are taken by appending to the year's own streams in the
 * same transaction as the agreement: two agreements at once cannot get the same number, the later one is decided anew.
 * A rehearsal shows them and takes none.
 */
export async function nextProtocolNumbers(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
): Promise<TakenNumbers | null> {
  const { groupId, group } = caller;
  const { settings } = group;
  const { state: meeting } = await workplace.ledger.load(meetingStream(groupId, meetingId));
  // A corrected protocol keeps the numbers it was agreed with, or none.
  if (meeting.revisions.length > 0) return null;
  const year = meeting.details.date.slice(0, 4);
  const numbersOf = (id: string) => workplace.ledger.load({ aggregate: numberingAggregate, groupId, id });
  const taking = (id: string, expectedVersion: number, events: readonly NumberTaken[]) =>
    events.length === 0 || meeting.rehearsal
      ? []
      : [{ stream: streamName(groupId, numberingAggregate.kind, id), expectedVersion, events }];
  const append: StreamAppend[] = [];
  let printed: string | undefined;
  if (settings.numbering === 'running') {
    const { state, version } = await numbersOf(year);
    const next = nextNumber(state, settings, year, meetingId);
    printed = `${next.number}/${year}`;
    append.push(...taking(year, version, next.events));
  }
  let firstParagraph: number | undefined;
  if (settings.formal?.paragraphs === 'per-year') {
    const { state, version } = await numbersOf(paragraphsId(year));
    const next = nextParagraphs(state, meetingId, itemNumbersOf(meeting).size);
    firstParagraph = next.number;
    append.push(...taking(paragraphsId(year), version, next.events));
  }
  return {
    ...(printed === undefined ? {} : { printed }),
    ...(firstParagraph === undefined ? {} : { firstParagraph }),
    append,
  };
}
