import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingPart } from './routes.ts';
import { MEETING_PARTS } from './routes.ts';

/**
 * The part of a meeting that matters to a reader now. Who is asked for their word sees the draft; who writes, what there
 * is to write; everybody else where the meeting is, unless the address points at an item or a clause.
 */
export function partFor({ phase, can, review }: MeetingView, hash: string): MeetingPart {
  const writes = can.includes('WriteText');
  const pointsAt = /^#(item|clause)-/.test(hash);
  if (review?.mine && !review.ended && !writes) return 'review';
  if (phase === 'closed' || phase === 'agreed') return 'protocol';
  if (!writes && !pointsAt && (phase === 'notified' || phase === 'ongoing')) return 'now';
  return phase === 'ongoing' ? 'protocol' : 'agenda';
}

/**
 * The parts that a reader chooses from. Where the meeting is comes first for those who read, and last for those who
 * write; there is none of a draft and of what was cancelled. The review, and what came back from Word, are for those
 * alone whom they concern.
 */
export function partsFor(
  { phase, review, fromWord }: MeetingView,
  shown: MeetingPart,
  writes: boolean,
): readonly MeetingPart[] {
  const there = MEETING_PARTS.filter(
    (part) =>
      part === shown ||
      (part === 'now'
        ? phase !== 'draft' && phase !== 'cancelled'
        : part === 'word'
          ? fromWord !== undefined
          : part !== 'review' || review !== undefined),
  );
  return writes
    ? [...there.filter((part) => part !== 'now'), ...there.filter((part) => part === 'now')]
    : there;
}
