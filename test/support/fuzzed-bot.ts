import type { BotFixture } from './bot-fixture.ts';
import { startBot } from './bot-fixture.ts';
import { deliverToChannel, tellInquiry, withDelegateAndChannel } from './inquiry-bot.ts';
import { openedEvents } from './inquiry-builders.ts';
import { ongoingEvents } from './meeting-builders.ts';

/** A bot with a meeting that goes on and a question that is open, to send nonsense to. */
export async function botToFuzz(): Promise<BotFixture> {
  const fixture = await startBot();
  await withDelegateAndChannel(fixture);
  await fixture.tell('m1', ongoingEvents());
  await tellInquiry(fixture, 'q1', openedEvents());
  await deliverToChannel(fixture);
  return fixture;
}
