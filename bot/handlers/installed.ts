import type { TurnContext } from 'botbuilder';
import type { InboundActivity } from '../activity.ts';
import type { Desk } from '../desk.ts';
import { onBotAdded } from './bot-added.ts';
import { onBotRemoved } from './bot-removed.ts';
import { onChannelChanged } from './channel-changed.ts';

/** `conversationUpdate`: the bot or people came or went, or something about the channel changed. */
export async function onConversationUpdate(
  desk: Desk,
  activity: InboundActivity,
  context: TurnContext,
): Promise<void> {
  const botId = activity.recipient?.id;
  const names = (people: InboundActivity['membersAdded']) => people?.some(({ id }) => id === botId) ?? false;
  if (names(activity.membersAdded)) await onBotAdded(desk, activity, context, 'told');
  else if (names(activity.membersRemoved)) await onBotRemoved(desk, activity);
  else await onChannelChanged(desk, activity);
}

/** `installationUpdate`: the same of the bot alone, told beside it; an upgrade is told so too, and greets nobody. */
export async function onInstallationUpdate(
  desk: Desk,
  activity: InboundActivity,
  context: TurnContext,
): Promise<void> {
  const { action } = activity;
  if (action === 'add') await onBotAdded(desk, activity, context, 'told-beside');
  else if (action?.startsWith('add')) await onBotAdded(desk, activity, context, 'upgraded');
  else if (action?.startsWith('remove')) await onBotRemoved(desk, activity);
}
