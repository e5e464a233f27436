import type { DomainEvent } from '../domain/basics/event.ts';
import { SYSTEM } from '../domain/basics/event.ts';
import { ok } from '../domain/basics/result.ts';
import type { ClaimedJob, JobOutcome } from '../store/outbox.port.ts';
import type { Channel } from './channel.port.ts';
import type { CardOf } from './channel-cards.ts';
import { inquiryCardOf, meetingCardOf } from './channel-cards.ts';
import { deliveryOutcome } from './delivery-outcome.ts';
import { groupToday } from './group-today.ts';
import { channelJobSchema } from './jobs.ts';
import type { Workplace } from './workplace.ts';

/** Posts a card to the channel and records where it stands, in the transaction that ends the job. */
export function postChannelCard(
  workplace: Workplace,
  channel: Channel,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const wanted = channelJobSchema.parse(job.payload);
  return 'inquiryId' in wanted
    ? post(workplace, channel, job, inquiryCardOf(job.groupId, wanted.inquiryId))
    : post(workplace, channel, job, meetingCardOf(job.groupId, wanted.meetingId, wanted.card));
}

/** Brings a posted card up to date with what it shows. A card that is gone from the channel is left alone. */
export function updateChannelCard(
  workplace: Workplace,
  channel: Channel,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const wanted = channelJobSchema.parse(job.payload);
  return 'inquiryId' in wanted
    ? update(workplace, channel, job, inquiryCardOf(job.groupId, wanted.inquiryId))
    : update(workplace, channel, job, meetingCardOf(job.groupId, wanted.meetingId, wanted.card));
}

async function post<S, E extends DomainEvent>(
  workplace: Workplace,
  channel: Channel,
  job: ClaimedJob,
  card: CardOf<S, E>,
): Promise<JobOutcome> {
  const { state: group } = await groupToday(workplace, job.groupId);
  const loaded = await workplace.ledger.load(card.stream);
  if (card.standing(loaded.state)) return { kind: 'done' };
  try {
    const posted = await channel.post(card.shown(loaded.state), group);
    // Whoever changed what it shows while the card was on its way could not yet ask for its update: ask for them.
    let outdated = false;
    const recorded = await workplace.ledger.transact(card.stream, {
      actor: SYSTEM,
      moment: workplace.clock.now(group.settings.timeZone),
      decide(state) {
        outdated = state !== loaded.state;
        return ok({ events: card.noted(state, posted) });
      },
      effects: () => (outdated ? { jobs: [card.update] } : {}),
      completesJob: job,
    });
    return recorded.ok
      ? { kind: 'completed' }
      : { kind: 'park', outcome: 'unknown', problem: `posted as ${posted.activityId}, not recorded` };
  } catch (fault) {
    return deliveryOutcome(fault);
  }
}

async function update<S, E extends DomainEvent>(
  workplace: Workplace,
  channel: Channel,
  job: ClaimedJob,
  card: CardOf<S, E>,
): Promise<JobOutcome> {
  const { state: group } = await groupToday(workplace, job.groupId);
  const { state } = await workplace.ledger.load(card.stream);
  const standing = card.standing(state);
  if (!standing) return { kind: 'done' };
  try {
    await channel.update(standing, card.shown(state), group);
    return { kind: 'done' };
  } catch (fault) {
    const outcome = deliveryOutcome(fault);
    // An update may be repeated, so an unknown outcome is simply tried again.
    return outcome.kind === 'park' && outcome.outcome === 'unknown'
      ? { kind: 'retry', problem: outcome.problem }
      : outcome;
  }
}
