import { createHash } from 'node:crypto';
import type { Result } from '../../domain/basics/result.ts';
import { ok, refuse } from '../../domain/basics/result.ts';
import { findEdits } from '../../domain/from-word/find-edits.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import type { Caller } from '../identify.ts';
import { openMeeting } from '../open-meeting.ts';
import type { ReturnedReview } from './review-returned.ts';
import { isFinished, reviewOf } from './review-returned.ts';
import type { WordFiles } from './word-files.port.ts';

export interface FileTakenBack {
  readonly meetingId: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Takes a protocol back from Word: what was done to it is kept beside the log until somebody has gone through it. The same
 * file again is the same file, with what was taken in and left of it; one that says nothing new is not kept.
 */
export async function takeBack(
  workplace: Workplace,
  words: WordFiles,
  caller: Caller,
  { meetingId, name, bytes }: FileTakenBack,
): Promise<Result<ReturnedReview>> {
  if (!caller.abilities.has('write-protocol')) return refuse('not-allowed');
  const opened = await openMeeting(workplace, caller, meetingId);
  if (!opened.ok) return opened;
  const { state, version } = opened.value;
  if (state.phase === 'agreed') return refuse('word-file-after-agreement');
  if (state.phase === 'cancelled') return refuse('wrong-phase');
  const file = words.open(bytes);
  if (!file.ok) return file;
  const { version: madeOf } = file.value;
  if (!file.value.isOf(meetingId)) return refuse('word-file-of-other-meeting');
  if (madeOf > version || madeOf < 1) return refuse('word-file-of-later-version');
  const { groupId, group } = caller;
  const then = await workplace.ledger.loadAt(meetingStream(groupId, meetingId), madeOf);
  const pair = await file.value.read(group, then);
  if (!pair.ok) return pair;
  const returned = {
    groupId,
    meetingId,
    returnId: createHash('sha256').update(bytes).digest('hex').slice(0, 32),
    name: name.slice(0, LONGEST_NAME),
    by: caller.member.personId,
    at: workplace.clock.now(group.settings.timeZone).instant,
    version: madeOf,
    edits: findEdits(pair.value.made, pair.value.returned, then),
  };
  const review = await reviewOf(workplace, caller, opened.value, returned);
  const { returnedFiles } = workplace.store;
  if (!isFinished(review)) await returnedFiles.keep(returned);
  else if (review.changes.some(({ left, state }) => left && state !== 'taken'))
    await returnedFiles.keep({ ...returned, answered: true });
  return ok(review);
}

const LONGEST_NAME = 200;
