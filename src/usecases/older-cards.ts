import type { GroupState } from '../domain/group/group.ts';
import { isOver } from '../domain/meeting/phases.ts';
import type { NewJob } from '../store/outbox.port.ts';
import type { MeetingRow } from '../store/register.port.ts';
import type { ShownInChannel } from './channel.port.ts';
import { updateCard } from './jobs/cards.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** How many meetings back the cards are drawn anew when a new notice takes over; older ones lead there by way of these. */
const MOST_OLDER = 3;
const MOST_READ = 20;

/** What a card of a meeting that is over says of the meeting that matters now (D20); the base card says it too. */
export async function withCurrent(
  workplace: Workplace,
  group: GroupState,
  shown: ShownInChannel,
): Promise<ShownInChannel> {
  if (shown.kind !== 'meeting' || !isOver(shown.meeting.phase)) return shown;
  const { coming, past } = await around(workplace, group);
  const nearest = [...coming, ...past];
  const row =
    nearest.find(({ phase }) => phase === 'ongoing') ?? nearest.find(({ phase }) => phase === 'notified');
  if (!row || row.meetingId === shown.meeting.meetingId) return shown;
  const { state } = await workplace.ledger.load(meetingStream(group.groupId, row.meetingId));
  return { ...shown, current: state };
}

/** What brings the cards of the meetings before this one up to date. */
export async function olderCards(
  workplace: Workplace,
  group: GroupState,
  meetingId: string,
): Promise<readonly NewJob[]> {
  const { coming, past } = await around(workplace, group);
  return [...coming, ...past]
    .filter((row) => row.meetingId !== meetingId && wasShown(row))
    .slice(0, MOST_OLDER)
    .flatMap((row) => [updateCard(row.meetingId, 'notice'), updateCard(row.meetingId, 'meeting')]);
}

function around(workplace: Workplace, { groupId, settings }: GroupState) {
  const { date } = workplace.clock.now(settings.timeZone);
  return workplace.store.register.meetingsAround(groupId, date, MOST_READ);
}

function wasShown({ phase, unannounced }: MeetingRow): boolean {
  return !unannounced && (phase === 'closed' || phase === 'agreed' || phase === 'cancelled');
}
