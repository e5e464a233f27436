import { SYSTEM } from '../domain/basics/event.ts';
import { ok } from '../domain/basics/result.ts';
import { recordCardPosted } from '../domain/meeting/delivered/decide.ts';
import type { ClaimedJob, JobOutcome } from '../store/outbox.port.ts';
import type { Channel } from './channel.port.ts';
import { deliveryOutcome } from './delivery-outcome.ts';
import { channelJobSchema, updateCard } from './jobs.ts';
import { meetingStream, rosterStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/** Posts a meeting's card to the channel and records where it stands, in the transaction that ends the job. */
export async function postChannelCard(
  workplace: Workplace,
  channel: Channel,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const { meetingId, card } = channelJobSchema.parse(job.payload);
  const stream = meetingStream(job.groupId, meetingId);
  const { state: group } = await workplace.ledger.load(rosterStream(job.groupId));
  const loaded = await workplace.ledger.load(stream);
  if (loaded.state.cards.has(card)) return { kind: 'done' };
  try {
    const posted = await channel.post(card, group, loaded.state);
    // Whoever changed the meeting while the card was on its way could not yet ask for its update: ask for them.
    let outdated = false;
    const recorded = await workplace.ledger.transact(stream, {
      actor: SYSTEM,
      moment: workplace.clock.now(group.settings.timeZone),
      decide(state) {
        outdated = state !== loaded.state;
        return ok({ events: recordCardPosted(state, posted) });
      },
      effects: () => (outdated ? { jobs: [updateCard(meetingId, card)] } : {}),
      completesJob: job,
    });
    return recorded.ok
      ? { kind: 'completed' }
      : { kind: 'park', outcome: 'unknown', problem: `posted as ${posted.activityId}, not recorded` };
  } catch (fault) {
    return deliveryOutcome(fault);
  }
}

/** Brings a posted card up to date with the meeting. A card that is gone from the channel is left alone. */
export async function updateChannelCard(
  workplace: Workplace,
  channel: Channel,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const { meetingId, card } = channelJobSchema.parse(job.payload);
  const { state: group } = await workplace.ledger.load(rosterStream(job.groupId));
  const { state } = await workplace.ledger.load(meetingStream(job.groupId, meetingId));
  const posted = state.cards.get(card);
  if (!posted) return { kind: 'done' };
  try {
    await channel.update(posted, group, state);
    return { kind: 'done' };
  } catch (fault) {
    const outcome = deliveryOutcome(fault);
    // An update may be repeated, so an unknown outcome is simply tried again.
    return outcome.kind === 'park' && outcome.outcome === 'unknown'
      ? { kind: 'retry', problem: outcome.problem }
      : outcome;
  }
}
