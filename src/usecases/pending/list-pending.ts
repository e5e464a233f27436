import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { LeftMatter, WaitingMatter } from '../../domain/pending/state.ts';
import type { MeetingRow } from '../../store/register.port.ts';
import type { Caller } from '../identify.ts';
import { seesMeeting } from '../list-meetings.ts';
import type { Workplace } from '../workplace.ts';
import type { ProposableMeeting } from './meeting-to-propose-for.ts';
import { meetingToProposeFor } from './meeting-to-propose-for.ts';
import { waitingList } from './waiting-list.ts';

/** What waits for an agenda, as far as the caller may know. */
export interface PendingList {
  readonly version: number;
  readonly waiting: readonly WaitingMatter[];
  /** What was lately taken off the list, the latest first: the secretariat's own, to take back. */
  readonly dismissed: readonly LeftMatter[];
  /** The caller's own proposals, waiting or answered, the latest first. */
  readonly own: readonly OwnProposal[];
  /** The meeting that a matter proposed now is for. */
  readonly proposeFor?: ProposableMeeting;
  /** Meetings that matters come from or were placed on, as far as the caller may see them. */
  readonly meetings: ReadonlyMap<string, MeetingRow>;
}

export type OwnProposal =
  | { readonly status: 'waiting'; readonly matter: WaitingMatter }
  | { readonly status: 'left'; readonly matter: LeftMatter };

/** So many dismissals can be taken back from the list, and so many answered proposals are shown. */
const MOST_SHOWN = 20;

/**
 * What waits: all of it for those who prepare meetings; for other members what meetings and assignments have left
 * waiting, and their own proposals. What somebody else proposes is between them and the secretariat until it is called.
 */
export async function listPending(workplace: Workplace, caller: Caller): Promise<Result<PendingList>> {
  const prepares = caller.abilities.has('edit-agenda');
  if (!prepares && !caller.abilities.has('reply')) return refuse('members-only');
  const { state, version } = await waitingList(workplace, caller.groupId);
  const mine = ({ proposedBy }: WaitingMatter) => proposedBy?.personId === caller.member.personId;
  const waiting = [...state.waiting.values()].filter(
    (each) => prepares || each.source !== 'proposal' || mine(each),
  );
  const left = [...state.left.values()].toReversed();
  const own: readonly OwnProposal[] = [
    ...waiting
      .filter(mine)
      .toReversed()
      .map((matter): OwnProposal => ({ status: 'waiting', matter })),
    ...left
      .filter(({ entry }) => mine(entry))
      .slice(0, MOST_SHOWN)
      .map((matter): OwnProposal => ({ status: 'left', matter })),
  ];
  const dismissed = prepares ? left.filter(({ fate }) => fate.kind === 'dismissed').slice(0, MOST_SHOWN) : [];
  const proposeFor = caller.abilities.has('reply') ? await meetingToProposeFor(workplace, caller) : undefined;
  const meetings = await meetingsOf(workplace, caller, [
    ...waiting,
    ...own.flatMap((each) => (each.status === 'left' ? [each.matter] : [])),
  ]);
  return ok({ version, waiting, dismissed, own, ...(proposeFor ? { proposeFor } : {}), meetings });
}

async function meetingsOf(
  workplace: Workplace,
  caller: Caller,
  matters: readonly (WaitingMatter | LeftMatter)[],
): Promise<ReadonlyMap<string, MeetingRow>> {
  const ids = new Set(
    matters.flatMap((matter) => {
      if (!('fate' in matter)) return [matter.from?.meetingId, matter.proposedBy?.meetingId];
      return matter.fate.kind === 'placed' ? [matter.fate.meetingId] : [];
    }),
  );
  const found = new Map<string, MeetingRow>();
  for (const meetingId of ids) {
    const row =
      meetingId === undefined ? null : await workplace.store.register.meeting(caller.groupId, meetingId);
    if (row && seesMeeting(caller, row)) found.set(row.meetingId, row);
  }
  return found;
}
