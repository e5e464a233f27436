import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import type { WordEdit } from '../../domain/from-word/edit.ts';
import type { ReviewedChange } from '../../domain/from-word/review.ts';
import { reviewedChange } from '../../domain/from-word/review.ts';
import type { MeetingCommand } from '../../domain/meeting/commands.ts';
import { RULES } from '../../domain/meeting/rules.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';
import type { ReturnedFile } from '../../store/returned-files.port.ts';
import { commandMeeting } from '../command-meeting.ts';
import type { Caller } from '../identify.ts';
import type { Loaded } from '../ledger.ts';
import { openMeeting } from '../open-meeting.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';

/** A file that came back, with where each of its changes stands by now. */
export interface ReturnedReview {
  readonly file: ReturnedFile;
  readonly meeting: Loaded<MeetingState>;
  readonly changes: readonly (ReviewedChange & { readonly left: boolean })[];
}

/** What to do with the changes of a file, by their names. */
export interface ReturnedAnswer {
  readonly take?: readonly string[];
  readonly leave?: readonly string[];
  readonly reopen?: readonly string[];
}

/** Whether nothing is left for a person to say a word on. */
export function isFinished({ changes }: ReturnedReview): boolean {
  return changes.every(({ state, left }) => left || state === 'taken');
}

/** What waits of a meeting, for those who write it. */
export async function waitingFiles(
  workplace: Workplace,
  caller: Caller,
  meeting: Pick<MeetingState, 'meetingId' | 'phase'>,
): Promise<readonly ReturnedFile[]> {
  const files = await readReturned(workplace, caller, meeting);
  return files.filter(({ answered }) => !answered);
}

async function readReturned(
  workplace: Workplace,
  caller: Caller,
  { meetingId, phase }: Pick<MeetingState, 'meetingId' | 'phase'>,
): Promise<readonly ReturnedFile[]> {
  if (!caller.abilities.has('write-protocol')) return [];
  const { returnedFiles } = workplace.store;
  const files = await returnedFiles.read(caller.groupId, meetingId);
  if (phase !== 'agreed' && phase !== 'cancelled') return files;
  // Nothing more can be taken in: what a file said is nobody's business any longer.
  for (const { returnId } of files) await returnedFiles.erase(caller.groupId, meetingId, returnId);
  return [];
}

/** One of them, change by change. */
export async function reviewReturned(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
  returnId: string,
): Promise<Result<ReturnedReview>> {
  if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
  const opened = await openMeeting(workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const files = await readReturned(workplace, caller, opened.value.state);
  const file = files.find((each) => each.returnId === returnId);
  return file ? ok(await reviewOf(workplace, caller, opened.value, file)) : refuse('returned-file-not-found');
}

/**
 * Takes changes in by the ordinary commands, one after the other, each on what the one before it left; leaves others. The
 * first that is refused ends it, and what was taken in before it stays. Once nothing is left to say, the file is erased.
 */
export async function answerReturned(
  workplace: Workplace,
  caller: Caller,
  { meetingId, returnId }: { readonly meetingId: string; readonly returnId: string },
  { take = [], leave = [], reopen = [] }: ReturnedAnswer,
): Promise<Result<ReturnedReview>> {
  const first = await reviewReturned(workplace, caller, meetingId, returnId);
  if (!first.ok) return first;
  const known = new Set(first.value.changes.map(({ edit }) => edit.editId));
  const { returnedFiles } = workplace.store;
  const named = (ids: readonly string[]) => ids.filter((id) => known.has(id));
  await returnedFiles.reopen(caller.groupId, meetingId, [...named(reopen), ...named(take)]);
  for (const changeId of take) {
    const taken = await takeIn(workplace, caller, meetingId, returnId, changeId);
    if (!taken.ok) return taken;
  }
  await returnedFiles.leave(caller.groupId, meetingId, named(leave));
  const review = await reviewReturned(workplace, caller, meetingId, returnId);
  if (review.ok && isFinished(review.value)) await returnedFiles.erase(caller.groupId, meetingId, returnId);
  return review;
}

/** Ends the review of a file: what it said is gone, what was taken in stays. */
export async function eraseReturned(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
  returnId: string,
): Promise<Result<null>> {
  if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
  const opened = await openMeeting(workplace, caller, meetingId);
  if (!opened.ok) return opened;
  await workplace.store.returnedFiles.erase(caller.groupId, meetingId, returnId);
  return ok(null);
}

/** Where the changes of a file stand, seen from the meeting as it is. */
export async function reviewOf(
  workplace: Workplace,
  caller: Caller,
  meeting: Loaded<MeetingState>,
  file: ReturnedFile,
): Promise<ReturnedReview> {
  const { groupId, group, abilities } = caller;
  const { meetingId, version } = file;
  const then = await workplace.ledger.loadAt(meetingStream(groupId, meetingId), version);
  const left = await workplace.store.returnedFiles.left(groupId, meetingId);
  const moment = workplace.clock.now(group.settings.timeZone);
  const context = { actor: caller.actor, moment, abilities, group };
  const may = ({ type }: MeetingCommand) => abilities.has(RULES[type].ability);
  // Found by this program and kept as found; nobody else writes them.
  const edits = file.edits as readonly WordEdit[];
  const changes = edits.map((edit) => {
    const reviewed = reviewedChange(edit, then, meeting.state, context, may);
    const taken = left.has(takenName(edit.editId));
    // Whoever took it in and went on writing there has no clash with it; who took it back may take it in again.
    const written = taken && reviewed.state === 'clash';
    return {
      ...reviewed,
      ...(written ? { state: 'taken' as const } : {}),
      left: taken || left.has(edit.editId),
    };
  });
  return { file, meeting, changes };
}

/** By what it is remembered that a change was taken in, beside those that were left. */
function takenName(changeId: string): string {
  return `taken ${changeId}`;
}

async function takeIn(
  workplace: Workplace,
  caller: Caller,
  meetingId: string,
  returnId: string,
  changeId: string,
): Promise<Result<null>> {
  // Anew for each: what was taken in before it is now what stands.
  const review = await reviewReturned(workplace, caller, meetingId, returnId);
  if (!review.ok) return review;
  const change = review.value.changes.find(({ edit }) => edit.editId === changeId);
  if (!change || change.state === 'taken' || !change.taking) return ok(null);
  for (const command of change.taking.wishes) {
    const done = await commandMeeting(workplace, caller, { meetingId, command });
    if (!done.ok) return done;
  }
  await workplace.store.returnedFiles.leave(caller.groupId, meetingId, [takenName(changeId)]);
  return ok(null);
}
