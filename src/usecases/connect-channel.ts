import type { Result } from '../domain/basics/result.ts';
import { ok, refuse } from '../domain/basics/result.ts';
import type { ChannelReference, GroupState } from '../domain/group/group.ts';
import { connected } from '../domain/group/places/decide.ts';
import type { NewJob } from '../store/outbox.port.ts';
import { changeRoster } from './change-roster.ts';
import { updateCard } from './jobs/cards.ts';
import type { Committed } from './ledger.ts';
import { meetingStream, rosterStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** How many meetings before and after today have their cards brought up to date when the bot is back. */
const MOST_MEETINGS = 5;

/**
 * Remembers the channel in which a group's cards are posted, and what it is called where that is known. The same channel
 * again is no event. Where the bot had been away from it, the cards that stand there are brought up to date.
 */
export async function connectChannel(
  workplace: Workplace,
  groupId: string,
  channel: ChannelReference,
  name?: string,
): Promise<Result<Committed<GroupState>>> {
  const { state: before } = await workplace.ledger.load(rosterStream(groupId));
  const back = before.places.lost && before.channel?.conversationId === channel.conversationId;
  const jobs = back ? await outdatedCards(workplace, before) : [];
  return changeRoster(
    workplace,
    groupId,
    (group) =>
      group.founded
        ? ok(connected(group, withTeamKnown(group.channel, channel), name))
        : refuse('group-not-found'),
    () => ({ jobs }),
  );
}

async function outdatedCards(
  workplace: Workplace,
  { groupId, settings }: GroupState,
): Promise<readonly NewJob[]> {
  const { date } = workplace.clock.now(settings.timeZone);
  const { coming, past } = await workplace.store.register.meetingsAround(groupId, date, MOST_MEETINGS);
  const meetings = await Promise.all(
    [...coming, ...past].map(({ meetingId }) => workplace.ledger.load(meetingStream(groupId, meetingId))),
  );
  return meetings.flatMap(({ state }) =>
    [...state.cards.keys()].map((card) => updateCard(state.meetingId, card)),
  );
}

/** Teams does not say with every activity which team of Entra it is: of the same team it stays known. */
function withTeamKnown(known: ChannelReference | undefined, channel: ChannelReference): ChannelReference {
  if (channel.entraGroupId !== undefined || known?.entraGroupId === undefined) return channel;
  const sameTeam = known.conversationId === channel.conversationId || known.teamId === channel.teamId;
  return sameTeam ? { ...channel, entraGroupId: known.entraGroupId } : channel;
}
