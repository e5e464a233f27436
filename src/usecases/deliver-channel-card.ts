import type { DomainEvent } from '../domain/basics/event.ts';
import { SYSTEM } from '../domain/basics/event.ts';
import { ok } from '../domain/basics/result.ts';
import type { GroupState } from '../domain/group/group.ts';
import type { ClaimedJob, JobOutcome, NewJob } from '../store/outbox.port.ts';
import type { Channel, ShownInChannel } from './channel.port.ts';
import { DeliveryFault } from './channel.port.ts';
import type { CardOf } from './channel-cards.ts';
import { inquiryCardOf, meetingCardOf } from './channel-cards.ts';
import { deliveryOutcome } from './delivery-outcome.ts';
import { groupToday } from './group-today.ts';
import { channelJobSchema, postAgain } from './jobs/cards.ts';
import { withCurrent, olderCards } from './older-cards.ts';
import { uptakeOfMeetings } from './uptake/read-uptake.ts';
import type { Workplace } from './workplace.ts';

/**
 * Posts a card to the channel and records where it stands, in the transaction that ends the job. With a new notice the
 * cards of earlier meetings are drawn anew, so that they link to it (D20).
 */
export async function postChannelCard(
  workplace: Workplace,
  channel: Channel,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const wanted = channelJobSchema.parse(job.payload);
  const delivery = { workplace, channel, job, group: (await groupToday(workplace, job.groupId)).state };
  if ('inquiryId' in wanted)
    return post(delivery, inquiryCardOf(job.groupId, wanted.inquiryId), { lost: wanted.lost });
  const { card, lost, meetingId } = wanted;
  const isNotice = card === 'notice' && lost === undefined;
  const followers = isNotice ? await olderCards(workplace, delivery.group, meetingId) : [];
  return post(delivery, meetingCardOf(job.groupId, meetingId, card), { lost, followers });
}

/**
 * Brings a posted card up to date with what it shows. One that was taken out of the channel is posted anew, once and
 * while it still has something to say; taken out again, the secretariat is told and it stays away.
 */
export async function updateChannelCard(
  workplace: Workplace,
  channel: Channel,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const wanted = channelJobSchema.parse(job.payload);
  const delivery = { workplace, channel, job, group: (await groupToday(workplace, job.groupId)).state };
  return 'inquiryId' in wanted
    ? update(delivery, inquiryCardOf(job.groupId, wanted.inquiryId))
    : update(delivery, meetingCardOf(job.groupId, wanted.meetingId, wanted.card));
}

interface Delivery {
  readonly workplace: Workplace;
  readonly channel: Channel;
  readonly job: ClaimedJob;
  readonly group: GroupState;
}

async function post<S, E extends DomainEvent>(
  { workplace, channel, job, group }: Delivery,
  card: CardOf<S, E>,
  { lost, followers = [] }: { readonly lost: string | undefined; readonly followers?: readonly NewJob[] },
): Promise<JobOutcome> {
  const loaded = await workplace.ledger.load(card.stream);
  // Posted already, or lost and posted anew by somebody else.
  if (card.standing(loaded.state)?.activityId !== lost) return { kind: 'done' };
  if (group.places.lost)
    return {
      kind: 'park',
      outcome: 'failed',
      problem: `the bot is not in the channel: ${group.places.lost.why}`,
    };
  const shown = await asItIs(workplace, group, card.shown(loaded.state), lost !== undefined);
  try {
    const { activityId, conversationId } = await channel.post(shown, group);
    const posted = { conversationId, activityId, ...(lost === undefined ? {} : { replaces: lost }) };
    // Whoever changed what it shows while the card was on its way could not yet ask for its update: ask for them.
    let outdated = false;
    const recorded = await workplace.ledger.transact(card.stream, {
      actor: SYSTEM,
      moment: workplace.clock.now(group.settings.timeZone),
      decide(state) {
        outdated = state !== loaded.state;
        return ok({ events: card.noted(state, posted) });
      },
      effects: () => ({ jobs: [...(outdated ? [card.update] : []), ...followers] }),
      completesJob: job,
    });
    return recorded.ok
      ? { kind: 'completed' }
      : { kind: 'park', outcome: 'unknown', problem: `posted as ${posted.activityId}, not recorded` };
  } catch (fault) {
    return deliveryOutcome(fault);
  }
}

async function update<S, E extends DomainEvent>(delivery: Delivery, card: CardOf<S, E>): Promise<JobOutcome> {
  const { workplace, channel, group } = delivery;
  const { state } = await workplace.ledger.load(card.stream);
  const standing = card.standing(state);
  // When the bot is back in a channel it had left, everything there is brought up to date (connect-channel.ts).
  if (!standing || group.places.lost) return { kind: 'done' };
  const shown = await asItIs(workplace, group, card.shown(state), standing.replaces !== undefined);
  try {
    await channel.update(standing, shown, group);
    return { kind: 'done' };
  } catch (fault) {
    if (fault instanceof DeliveryFault && fault.outcome === 'gone') {
      if (!card.isLive(state)) return { kind: 'done' };
      if (standing.replaces === undefined) return askForAnother(delivery, card, standing.activityId);
    }
    const outcome = deliveryOutcome(fault);
    // An update may be repeated, so an unknown outcome is simply tried again.
    return outcome.kind === 'park' && outcome.outcome === 'unknown'
      ? { kind: 'retry', problem: outcome.problem }
      : outcome;
  }
}

/** The post is a job of its own: unlike an update it may never be made twice. */
async function askForAnother<S, E extends DomainEvent>(
  { workplace, job, group }: Delivery,
  card: CardOf<S, E>,
  lost: string,
): Promise<JobOutcome> {
  const asked = await workplace.ledger.transact(card.stream, {
    actor: SYSTEM,
    moment: workplace.clock.now(group.settings.timeZone),
    decide: () => ok({ events: [] }),
    effects: () => ({ jobs: [postAgain(card.update, lost)] }),
    completesJob: job,
  });
  return asked.ok ? { kind: 'completed' } : { kind: 'retry', problem: asked.error.code };
}

async function asItIs(
  workplace: Workplace,
  group: GroupState,
  shown: ShownInChannel,
  restored: boolean,
): Promise<ShownInChannel> {
  const current = await withUptake(workplace, group, await withCurrent(workplace, group, shown));
  return restored ? { ...current, restored } : current;
}

/** The card of the agreed protocol tells how its decisions are taken up, too (N1). */
async function withUptake(
  workplace: Workplace,
  group: GroupState,
  shown: ShownInChannel,
): Promise<ShownInChannel> {
  if (shown.kind !== 'meeting' || shown.card !== 'protocol') return shown;
  const row = await workplace.store.register.meeting(group.groupId, shown.meeting.meetingId);
  const [uptake] = row ? await uptakeOfMeetings(workplace, group, [row]) : [];
  return uptake ? { ...shown, uptake } : shown;
}
