import { daysAfter } from '../../basics/days.ts';
import type { IsoDate, Moment } from '../../basics/time.ts';
import type { MeetingEvent } from '../events.ts';
import type { MeetingState } from '../state.ts';
import type { PresenterInvitation } from './state.ts';

/** For how many days after the meeting's last day a link still opens: long enough for thanks and a late paper. */
const DAYS_AFTER = 2;

/** The last day on which links to a meeting open anything. It moves with the meeting. */
export function linksOpenUntil({ details }: MeetingState): IsoDate {
  return daysAfter(details.endDate ?? details.date, DAYS_AFTER);
}

/** The invitation whose page a link with that sum opens now; undefined for every other link, whatever is wrong with it. */
export function invitationOpenedBy(
  state: MeetingState,
  digest: string,
  { date }: Moment,
): PresenterInvitation | undefined {
  if (state.rehearsal || date > linksOpenUntil(state)) return undefined;
  return state.presenters.find(({ digests, withdrawn }) => !withdrawn && digests.includes(digest));
}

/** What the product notes when a link is made, just before it leaves. None for somebody who is not invited any more. */
export function recordLink(
  state: MeetingState,
  invitationId: string,
  digest: string,
): readonly MeetingEvent[] {
  const invitation = invitationOf(state, invitationId);
  if (!invitation || invitation.withdrawn || invitation.digests.includes(digest)) return [];
  return [{ type: 'PresenterLinkMade', data: { invitationId, digest } }];
}

/** The invitation with this id, or undefined. */
export function invitationOf(state: MeetingState, invitationId: string): PresenterInvitation | undefined {
  return state.presenters.find((each) => each.invitationId === invitationId);
}
