import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import { answersFor } from '../../domain/group/abilities.ts';
import { memberById } from '../../domain/group/group.ts';
import type { InquiryState } from '../../domain/inquiry/state.ts';
import type { InquiryOnlooker } from '../../domain/inquiry/views/abilities-now.ts';
import { itemStands } from '../../domain/meeting/writing/entered-item.ts';
import type { Caller } from '../identify.ts';
import type { Loaded } from '../ledger.ts';
import { inquiryStream, meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';

/** An inquiry with the version of its log, and whether the item it was entered by still stands in its meeting. */
export interface ReadInquiry extends Loaded<InquiryState> {
  readonly entryStands: boolean;
}

/** An inquiry of the caller's group. Its answers are named and open to the whole group, as its card in the channel. */
export async function readInquiry(
  workplace: Workplace,
  caller: Caller,
  inquiryId: string,
): Promise<Result<ReadInquiry>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const loaded = await workplace.ledger.load(inquiryStream(caller.groupId, inquiryId));
  if (loaded.state.phase === 'none') return refuse('inquiry-not-found');
  return ok({ ...loaded, entryStands: await entryStands(workplace, caller.groupId, loaded.state) });
}

/** Whether an inquiry stands in a protocol, or will: its item is in a meeting that has not been cancelled. */
export async function entryStands(
  workplace: Workplace,
  groupId: string,
  { entered }: InquiryState,
): Promise<boolean> {
  if (!entered) return false;
  const { state } = await workplace.ledger.load(meetingStream(groupId, entered.meetingId));
  return state.phase !== 'cancelled' && itemStands(state, entered.itemId);
}

/** The caller as the inquiry's views look at them. */
export function onlookerOf({ abilities, group, member }: Caller): InquiryOnlooker {
  // A director may have been asked under an id they had before they were found to be somebody known (D20).
  const principals = answersFor(member).flatMap((personId) => {
    const principal = memberById(group, personId);
    return principal ? idsOf(principal) : [personId];
  });
  return { abilities, personIds: idsOf(member), answersFor: principals };
}

/** Every id a member has or had, the one of now first (D20). */
export function idsOf(member: Caller['member']): readonly string[] {
  return [member.personId, ...(member.formerIds ?? [])];
}
