import type { Recorded } from '../../src/domain/basics/event.ts';
import { SYSTEM } from '../../src/domain/basics/event.ts';
import type { Moment } from '../../src/domain/basics/time.ts';
import type { GroupEvent } from '../../src/domain/group/events.ts';
import type { InquiryEvent } from '../../src/domain/inquiry/events.ts';
import type { InquiryState } from '../../src/domain/inquiry/state.ts';
import { createOutboxRunner } from '../../src/store/outbox-runner.ts';
import type { JobHandler } from '../../src/store/outbox.port.ts';
import { postChannelCard, updateChannelCard } from '../../src/usecases/deliver-channel-card.ts';
import { inquiryEffects } from '../../src/usecases/inquiries/inquiry-effects.ts';
import { inquiryStream, rosterStream } from '../../src/usecases/streams.ts';
import type { BotFixture } from './bot-fixture.ts';
import { BOT_ID, CHANNEL_ID, HOST_TENANT, rosterMembers, sender, TEAM_ID } from './bot-people.ts';
import { momentAt } from './meeting-builders.ts';
import type { ToldOfInquiry } from './inquiry-builders.ts';

const MOMENT: Moment = momentAt('09:00');

/** Puts events of an inquiry into the log, with what they cause, each by whoever did it. */
export async function tellInquiry(
  { workplace }: BotFixture,
  inquiryId: string,
  told: readonly ToldOfInquiry[],
): Promise<void> {
  for (const one of told) {
    const { event, by } = 'event' in one ? one : { event: one, by: 'sekr' };
    const named: InquiryEvent =
      event.type === 'InquiryOpened' ? { ...event, data: { ...event.data, inquiryId } } : event;
    await workplace.ledger.transact(inquiryStream('exempel', inquiryId), {
      actor: { personId: by, via: 'tab' },
      moment: MOMENT,
      decide: () => ({ ok: true, value: { events: [named] } }),
      effects: (after, events) =>
        inquiryEffects(after, events, { moment: MOMENT, timeZone: 'Europe/Stockholm' }),
    });
  }
}

/** The inquiry as its log has it. */
export async function inquiryIn({ workplace }: BotFixture, inquiryId: string): Promise<InquiryState> {
  return (await workplace.ledger.load(inquiryStream('exempel', inquiryId))).state;
}

/** The only inquiry there is. */
export async function onlyInquiry(fixture: BotFixture): Promise<InquiryState> {
  const rows = await fixture.store.register.inquiries('exempel', { limit: 10 });
  if (rows.length !== 1) throw new Error(`${rows.length} inquiries`);
  return inquiryIn(fixture, rows[0]?.inquiryId ?? '');
}

/** Lina answers for Cia as her delegate. */
export const lina = sender('lina');

/** Adds Lina to the roster, and makes the channel of the tests the group's. */
export async function withDelegateAndChannel({ workplace, serviceUrl }: BotFixture): Promise<void> {
  const [model] = rosterMembers();
  const identity = { kind: 'entra', tenantId: HOST_TENANT, objectId: lina.objectId } as const;
  const events: readonly GroupEvent[] = [
    {
      type: 'MemberAdded',
      data: {
        member: {
          ...model,
          personId: 'lina',
          name: 'Lina Vik',
          organisation: 'Åstorp',
          roles: ['delegate'],
          delegateFor: ['cia'],
          identities: [identity],
        },
      },
    },
    {
      type: 'ChannelConnected',
      data: {
        channel: {
          conversationId: CHANNEL_ID,
          serviceUrl,
          tenantId: HOST_TENANT,
          teamId: TEAM_ID,
          botId: BOT_ID,
        },
      },
    },
  ];
  await workplace.ledger.transact(rosterStream('exempel'), {
    actor: SYSTEM,
    moment: MOMENT,
    decide: () => ({ ok: true, value: { events } }),
  });
}

/** Carries out what waits for the channel, also what waits a second; answers what the Connector was sent for it. */
export async function deliverToChannel(fixture: BotFixture) {
  const { bot, connector, store, workplace } = fixture;
  const before = connector.sent.length;
  const handlers: Record<string, JobHandler> = {
    'channel.post': (job) => postChannelCard(workplace, bot.channel, job),
    'channel.update': (job) => updateChannelCard(workplace, bot.channel, job),
  };
  const runner = createOutboxRunner({
    outbox: store.outbox,
    handlers,
    clock: () => '2018-04-20T12:00:00.000Z',
    random: () => 0,
    onProblem: () => undefined,
    alone: true,
  });
  await runner.runDue();
  return connector.sent.slice(before);
}

/** The types of an inquiry's events, in order. */
export const typesOf = (events: readonly Recorded[]): readonly string[] => events.map(({ type }) => type);
