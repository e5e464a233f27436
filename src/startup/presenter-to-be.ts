import { SYSTEM } from '../domain/basics/event.ts';
import { rosterStream, meetingStream } from '../usecases/streams.ts';
import type { PresenterLinks } from '../usecases/presenter-links.ts';
import type { Workplace } from '../usecases/workplace.ts';

/** How many meetings ahead, and behind, somebody from outside is looked for. */
const NEAREST = 5;

/**
 * The way to the page of somebody who presents from outside, for the demo, where nobody reads mail: of the nearest meeting
 * that has called one. Undefined when there is nobody.
 */
export async function presenterPage(
  workplace: Workplace,
  links: PresenterLinks,
  groupId: string,
): Promise<string | undefined> {
  const { state: group } = await workplace.ledger.load(rosterStream(groupId));
  const { date } = workplace.clock.now(group.settings.timeZone);
  const { coming, past } = await workplace.store.register.meetingsAround(groupId, date, NEAREST);
  for (const { meetingId } of [...coming, ...past]) {
    const { state } = await workplace.ledger.load(meetingStream(groupId, meetingId));
    const standing = state.presenters.filter(({ withdrawn }) => !withdrawn);
    const invitation = standing.find(({ thankedAt }) => thankedAt === undefined) ?? standing[0];
    if (!invitation) continue;
    const { invitationId } = invitation;
    const made = await links.secretFor({ groupId, meetingId, invitationId, actor: SYSTEM });
    if (made.ok) return `/presenter/${made.value}`;
  }
  return undefined;
}
