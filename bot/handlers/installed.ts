import type { TurnContext } from 'botbuilder';
import { localeFor, speak } from '../../src/texts/catalogue.ts';
import { commandTexts } from '../../src/texts/commands.ts';
import { connectChannel } from '../../src/usecases/connect-channel.ts';
import { groupToday } from '../../src/usecases/group-today.ts';
import type { InboundActivity } from '../activity.ts';
import { tenantOf } from '../activity.ts';
import { welcomeCard } from '../cards/help-card.ts';
import { linkChannelMembers, linkPeople } from '../channel-members.ts';
import type { Desk } from '../desk.ts';
import { mayConnect, referenceFrom } from './connect.ts';
import { asCard, inWords, replyTo } from './reply-to.ts';

/**
 * `conversationUpdate` and `installationUpdate`: the bot came to a team or a person. In a team its channel becomes the
 * group's, and the first time it says what to do next, before there is any meeting (D11).
 */
export async function onInstalled(
  desk: Desk,
  activity: InboundActivity,
  context: TurnContext,
): Promise<void> {
  await meetNewcomers(desk, activity);
  if (!isAboutTheBot(activity)) return;
  const locale = localeFor(activity.locale ?? undefined);
  if (activity.conversation?.conversationType === 'personal') {
    // Teams tells of a personal install twice; one of the two is answered.
    if (activity.type === 'conversationUpdate')
      await replyTo(context, inWords(speak(locale, commandTexts.welcomePersonal)), desk.log);
    return;
  }
  const reference = referenceFrom(activity);
  if (!reference) return;
  for (const groupId of desk.workplace.groupIds) {
    const { state: group } = await groupToday(desk.workplace, groupId);
    if (!mayConnect(group, reference, activity)) continue;
    const connected = await connectChannel(desk.workplace, groupId, reference);
    if (!connected.ok) continue;
    if (connected.value.changed && !group.channel)
      await replyTo(context, asCard(welcomeCard(locale, group.name, desk.publicUrl)), desk.log);
    await linkChannelMembers(desk, connected.value.state, reference);
    return;
  }
  desk.log.warn({ channel: reference.conversationId }, 'installed in a channel that is no group’s');
}

/** People who come to the team are told of with both their ids: the roster's people get their own views from then on. */
async function meetNewcomers(desk: Desk, activity: InboundActivity): Promise<void> {
  const tenantId = tenantOf(activity);
  const people = (activity.membersAdded ?? []).flatMap(({ id, aadObjectId }) =>
    tenantId && aadObjectId && id.startsWith('29:') ? [{ userId: id, objectId: aadObjectId, tenantId }] : [],
  );
  if (people.length === 0) return;
  for (const groupId of desk.workplace.groupIds) {
    const { state: group } = await groupToday(desk.workplace, groupId);
    await linkPeople(desk.workplace, group, people);
  }
}

function isAboutTheBot(activity: InboundActivity): boolean {
  if (activity.type === 'installationUpdate') return activity.action?.startsWith('add') ?? false;
  const botId = activity.recipient?.id;
  return (activity.membersAdded ?? []).some((member) => member.id === botId);
}
