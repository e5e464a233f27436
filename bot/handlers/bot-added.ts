import type { TurnContext } from 'botbuilder';
import { ok } from '../../src/domain/basics/result.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import { reached } from '../../src/domain/group/places/decide.ts';
import { localeFor, speak } from '../../src/texts/catalogue.ts';
import { installingTexts } from '../../src/texts/installing.ts';
import { changeRoster } from '../../src/usecases/change-roster.ts';
import { connectChannel } from '../../src/usecases/connect-channel.ts';
import { groupToday } from '../../src/usecases/group-today.ts';
import { identify } from '../../src/usecases/identify.ts';
import type { InboundActivity } from '../activity.ts';
import { chatOf, identitiesOf } from '../activity.ts';
import { welcomeCard } from '../cards/help-card.ts';
import { personalWelcomeCard } from '../cards/installing-cards.ts';
import { takeInMembers } from '../channel-members.ts';
import type { Desk } from '../desk.ts';
import { isAtHome, mayConnect, referenceFrom } from './connect.ts';
import { greetMeetingChat, isMeetingChat } from './meeting-chat.ts';
import type { ThreadAnswer } from './reply-to.ts';
import { asCard, inWords, replyTo } from './reply-to.ts';

/**
 * How it was told that the bot came. Teams tells it twice, as an update of the conversation and beside it; only what is
 * remembered can be answered at either, what is not is answered at the first. An upgrade is no coming.
 */
export type Telling = 'told' | 'told-beside' | 'upgraded';

/** The bot came somewhere: it remembers where, and says what to do next there (D11). */
export async function onBotAdded(
  desk: Desk,
  activity: InboundActivity,
  context: TurnContext,
  telling: Telling,
): Promise<void> {
  const answer = await arrive(desk, activity, telling);
  if (answer && telling !== 'upgraded') await replyTo(context, answer, desk);
}

async function arrive(
  desk: Desk,
  activity: InboundActivity,
  telling: Telling,
): Promise<ThreadAnswer | undefined> {
  const first = telling === 'told';
  if (activity.conversation?.conversationType === 'personal') return inPersonalChat(desk, activity, first);
  const channel = referenceFrom(activity);
  if (channel) return inChannel(desk, activity, channel, first);
  if (isMeetingChat(activity)) return greetMeetingChat(desk, activity, first);
  return first
    ? inWords(speak(localeFor(activity.locale ?? undefined), installingTexts.groupChat))
    : undefined;
}

/** Somebody took the app for themselves: who is in a roster is greeted when that is new. */
async function inPersonalChat(
  desk: Desk,
  activity: InboundActivity,
  first: boolean,
): Promise<ThreadAnswer | undefined> {
  const locale = localeFor(activity.locale ?? undefined);
  const identified = await identify(desk.workplace, identitiesOf(activity), 'command');
  if (!identified.ok) return first ? inWords(speak(locale, installingTexts.personalStranger)) : undefined;
  const { groupId, member } = identified.value;
  const chat = chatOf(activity);
  if (!chat) return undefined;
  const kept = await changeRoster(desk.workplace, groupId, (group) =>
    ok(reached(group, member.personId, chat)),
  );
  const isNew = kept.ok && kept.value.changed;
  const secretariat = member.roles.includes('secretariat');
  return isNew ? asCard(personalWelcomeCard(locale, secretariat, desk.publicUrl)) : undefined;
}

/** The bot came to a channel: it becomes a group's where it may, else it is said that it does not. */
async function inChannel(
  desk: Desk,
  activity: InboundActivity,
  reference: NonNullable<ReturnType<typeof referenceFrom>>,
  first: boolean,
): Promise<ThreadAnswer | undefined> {
  const locale = localeFor(activity.locale ?? undefined);
  const groups = await groupsOf(desk);
  for (const group of groups) {
    if (!mayConnect(group, reference, activity)) continue;
    const name = activity.channelData?.channel?.name ?? undefined;
    const connected = await connectChannel(desk.workplace, group.groupId, reference, name);
    if (!connected.ok) continue;
    await takeInMembers(desk, group.groupId, reference);
    const isNew = connected.value.changed && !group.channel;
    return isNew ? asCard(welcomeCard(locale, group.name, desk.publicUrl)) : undefined;
  }
  desk.log.warn({ channel: reference.conversationId }, 'installed in a channel that is no group’s');
  // Teams tells a team's first channel of every installation in the team, the group's own channel included.
  const besideTheGroup = groups.some(
    ({ channel }) => channel?.teamId === reference.teamId && reference.conversationId === reference.teamId,
  );
  if (!first || besideTheGroup || !groups.some((group) => isAtHome(group, reference.tenantId)))
    return undefined;
  const installer = await identify(desk.workplace, identitiesOf(activity), 'command');
  const { elsewhereKnown, elsewhereUnknown } = installingTexts;
  return inWords(
    installer.ok && installer.value.group.channel
      ? speak(locale, elsewhereKnown, { group: installer.value.group.name })
      : speak(locale, elsewhereUnknown),
  );
}

async function groupsOf({ workplace }: Desk): Promise<readonly GroupState[]> {
  const loaded = await Promise.all(workplace.groupIds.map((groupId) => groupToday(workplace, groupId)));
  return loaded.map(({ state }) => state);
}
