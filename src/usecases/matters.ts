import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import { matterOfEntry } from '../domain/pending/entry.ts';
import type { WaitingMatter } from '../domain/pending/state.ts';
import type { ItemRow, MeetingRow } from '../store/register.port.ts';
import type { Caller } from './identify.ts';
import { seesMeeting } from './list-meetings.ts';
import { waitingList } from './pending/waiting-list.ts';
import type { Workplace } from './workplace.ts';

/** One matter through every meeting (N5), as far as the caller may know. */
export interface MatterThread {
  readonly matterId: string;
  /** As it was last called. */
  readonly title: string;
  readonly steps: readonly MatterStep[];
  /** Where it waits now, when it does. */
  readonly waiting: readonly WaitingMatter[];
}

/** The matter at one meeting. */
export interface MatterStep {
  readonly item: ItemRow;
  readonly meeting: MeetingRow;
  /** Whether the caller may read its decisions: a mere reader those of agreed protocols alone (D5). */
  readonly readsDecisions: boolean;
}

/** A matter's thread, the oldest meeting first. Refused with `matter-not-found` where the caller can see nothing of it. */
export async function matterThread(
  workplace: Workplace,
  caller: Caller,
  matterId: string,
): Promise<Result<MatterThread>> {
  if (!caller.abilities.has('read')) return refuse('not-allowed');
  const { register } = workplace.store;
  const rows = await register.matterThread(caller.groupId, matterId);
  const steps: MatterStep[] = [];
  for (const item of rows) {
    const meeting = await register.meeting(caller.groupId, item.meetingId);
    if (meeting && seesMeeting(caller, meeting))
      steps.push({ item, meeting, readsDecisions: isInCircle(caller) || item.decisionsAgreed });
  }
  const waiting = await waitingOf(workplace, caller, matterId);
  const title = steps.at(-1)?.item.title ?? waiting[0]?.plan.title;
  return title === undefined ? refuse('matter-not-found') : ok({ matterId, title, steps, waiting });
}

/** The group's latest matters, to continue one of them; `text` are words of its title or number. */
export async function recentMatters(
  workplace: Workplace,
  caller: Caller,
  text: string,
): Promise<Result<readonly ItemRow[]>> {
  if (!caller.abilities.has('edit-agenda')) return refuse('not-allowed');
  return ok(await workplace.store.register.recentMatters(caller.groupId, { text, limit: MOST_RECENT }));
}

const MOST_RECENT = 30;

async function waitingOf(
  workplace: Workplace,
  caller: Caller,
  matterId: string,
): Promise<readonly WaitingMatter[]> {
  if (!isInCircle(caller)) return [];
  const { state } = await waitingList(workplace, caller.groupId);
  const prepares = caller.abilities.has('edit-agenda');
  return [...state.waiting.values()].filter(
    (entry) =>
      matterOfEntry(entry) === matterId &&
      (prepares || entry.source !== 'proposal' || entry.proposedBy?.personId === caller.member.personId),
  );
}

/** Those who meet and those who write see the protocol grow; others what is agreed (D5). */
export function isInCircle({ abilities }: Caller): boolean {
  return abilities.has('reply') || abilities.has('write-protocol');
}
