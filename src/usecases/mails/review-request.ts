import type { IsoDate, Moment } from '../../domain/basics/time.ts';
import type { Addressee } from '../../domain/group/mail-addresses.ts';
import { mailAddressesOf, secretariatAddresses } from '../../domain/group/mail-addresses.ts';
import { isReviewer, placesMissing, reviewerOf } from '../../domain/meeting/review/words.ts';
import type { MeetingDetails } from '../../domain/meeting/vocabulary.ts';
import { groupToday } from '../group-today.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import type { MailJobs } from './mail-job.ts';

/** What a request or a reminder to review a draft is made of: a way to it, and nothing of what it says (D5). */
export interface ReviewRequest {
  readonly to: readonly Addressee[];
  readonly replyTo: readonly Addressee[];
  readonly groupName: string;
  readonly meetingId: string;
  readonly details: MeetingDetails;
  readonly deadline: IsoDate;
  /** Why the agreed protocol is corrected, when that is what is reviewed. */
  readonly correction?: string;
  readonly now: Moment;
}

/** The mail as it is due now; null when the review is over, or they are no longer asked or have said their word. */
export async function reviewRequest(
  workplace: Workplace,
  groupId: string,
  { meetingId, personId }: MailJobs['review-request' | 'review-reminder'],
): Promise<ReviewRequest | null> {
  const { state: group } = await groupToday(workplace, groupId);
  const { state } = await workplace.ledger.load(meetingStream(groupId, meetingId));
  const reviewer = reviewerOf(state, personId);
  const { round } = state.review;
  const to = mailAddressesOf(group, personId);
  if (!round || !reviewer || !isReviewer(state, personId) || to.length === 0) return null;
  if (placesMissing(state, reviewer).length === 0) return null;
  return {
    to,
    replyTo: secretariatAddresses(group),
    groupName: group.name,
    meetingId,
    details: state.details,
    deadline: round.deadline,
    ...(state.correction ? { correction: state.correction.reason } : {}),
    now: workplace.clock.now(group.settings.timeZone),
  };
}
