import { SYSTEM } from '../../domain/basics/event.ts';
import type { Moment } from '../../domain/basics/time.ts';
import type { Addressee } from '../../domain/group/mail-addresses.ts';
import { secretariatAddresses } from '../../domain/group/mail-addresses.ts';
import { invitationOf, linksOpenUntil } from '../../domain/meeting/presenting/links.ts';
import type { PresenterPlace } from '../../domain/meeting/presenting/place.ts';
import { presenterPlaceOf } from '../../domain/meeting/presenting/place.ts';
import type { PresenterInvitation } from '../../domain/meeting/presenting/state.ts';
import { groupToday } from '../group-today.ts';
import type { PresenterLinks } from '../presenter-links.ts';
import { meetingStream } from '../streams.ts';
import type { Workplace } from '../workplace.ts';
import type { MailJobs } from './mail-job.ts';

/** What a mail to somebody who presents from outside is made of. */
export interface PresenterMail {
  readonly to: readonly Addressee[];
  readonly replyTo: readonly Addressee[];
  readonly groupName: string;
  readonly invitation: PresenterInvitation;
  readonly place: PresenterPlace;
  readonly now: Moment;
  /** What opens their page: `/presenter/{secret}`. */
  readonly secret: string;
}

/**
 * The mail as it is due now; null when the link has been withdrawn, or what was to be told is over. The link in it is
 * made here: it stands nowhere else.
 */
export async function presenterMail(
  workplace: Workplace,
  links: PresenterLinks,
  groupId: string,
  { mail, meetingId, invitationId }: MailJobs['presenter-invitation' | 'presenter-news'],
): Promise<PresenterMail | null> {
  const { state: group } = await groupToday(workplace, groupId);
  const { state } = await workplace.ledger.load(meetingStream(groupId, meetingId));
  const now = workplace.clock.now(group.settings.timeZone);
  const invitation = invitationOf(state, invitationId);
  if (!invitation?.email || invitation.withdrawn || now.date > linksOpenUntil(state)) return null;
  const place = presenterPlaceOf(state, invitation, now);
  const news = invitation.told.what;
  if (mail === 'presenter-news' && news === 'invited') return null;
  // They have come meanwhile, or it is over.
  if ((news === 'near' || news === 'moved') && (place.standing === 'now' || place.standing === 'done'))
    return null;
  const secret = await links.secretFor({ groupId, meetingId, invitationId, actor: SYSTEM });
  if (!secret.ok) return null;
  const { name, email } = invitation;
  return {
    to: [{ name, email }],
    replyTo: secretariatAddresses(group),
    groupName: group.name,
    invitation,
    place,
    now,
    secret: secret.value,
  };
}
