import { SYSTEM } from '../domain/basics/event.ts';
import { ok } from '../domain/basics/result.ts';
import type { GroupState } from '../domain/group/group.ts';
import { isMember, memberById } from '../domain/group/group.ts';
import type { ChatReference } from '../domain/group/places/place.ts';
import { chatWith } from '../domain/group/places/places.ts';
import { cueOf, recordCue } from '../domain/meeting/delivered/decide.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { PresentsItem } from '../domain/meeting/views/presenter-cues.ts';
import { nextToPresent, turnOf } from '../domain/meeting/views/presenter-cues.ts';
import type { ClaimedJob, JobOutcome } from '../store/outbox.port.ts';
import { DeliveryFault } from './channel.port.ts';
import { deliveryOutcome } from './delivery-outcome.ts';
import { groupToday } from './group-today.ts';
import { followCuesSchema, postCue, postCueSchema } from './jobs/presenters.ts';
import type { PersonalChats } from './personal-chats.port.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/**
 * Asks for the cue of whoever is next to present and has a chat with the bot, and brings the cues that were given up to
 * date: each says how it stands with that item now, so that nobody goes by an order that has changed.
 */
export async function followPresenterCues(
  workplace: Workplace,
  chats: PersonalChats,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const { meetingId } = followCuesSchema.parse(job.payload);
  const { state: group } = await groupToday(workplace, job.groupId);
  const stream = meetingStream(job.groupId, meetingId);
  const { state } = await workplace.ledger.load(stream);
  for (const cue of state.cues) {
    const chat = chatOf(group, cue.personId);
    if (!chat) continue;
    try {
      await chats.updateCue(chat, cue.activityId, { meeting: state, cue }, group);
    } catch (fault) {
      // It stands in the tab and in the meeting's card too: only what is tried again with success is worth a try.
      if (isWorthAnother(fault)) return deliveryOutcome(fault);
    }
  }
  const wanted = nextToPresent(state).filter(
    (each) => !cueOf(state, each) && chatOf(group, each.personId) !== undefined,
  );
  const asked = await workplace.ledger.transact(stream, {
    actor: SYSTEM,
    moment: workplace.clock.now(group.settings.timeZone),
    decide: () => ok({ events: [] }),
    effects: () => ({ jobs: wanted.map((each) => postCue(meetingId, each)) }),
    completesJob: job,
  });
  return asked.ok ? { kind: 'completed' } : { kind: 'retry', problem: asked.error.code };
}

/** Tells a presenter that they are next, once for each item, if it is so still. */
export async function postPresenterCue(
  workplace: Workplace,
  chats: PersonalChats,
  job: ClaimedJob,
): Promise<JobOutcome> {
  const { meetingId, ...presents } = postCueSchema.parse(job.payload);
  const { state: group } = await groupToday(workplace, job.groupId);
  const stream = meetingStream(job.groupId, meetingId);
  const { state } = await workplace.ledger.load(stream);
  const chat = chatOf(group, presents.personId);
  if (!chat || !isDue(state, presents)) return { kind: 'done' };
  try {
    const activityId = await chats.postCue(chat, { meeting: state, cue: presents }, group);
    const noted = await workplace.ledger.transact(stream, {
      actor: SYSTEM,
      moment: workplace.clock.now(group.settings.timeZone),
      decide: (now) => ok({ events: recordCue(now, { ...presents, activityId }) }),
      completesJob: job,
    });
    return noted.ok ? { kind: 'completed' } : { kind: 'done' };
  } catch (fault) {
    return isWorthAnother(fault) ? deliveryOutcome(fault) : { kind: 'done' };
  }
}

function isDue(state: MeetingState, presents: PresentsItem): boolean {
  return turnOf(state, presents) === 'next' && !cueOf(state, presents);
}

function chatOf(group: GroupState, personId: string): ChatReference | undefined {
  const member = memberById(group, personId);
  return member && isMember(member) ? chatWith(group, member) : undefined;
}

function isWorthAnother(fault: unknown): boolean {
  return !(fault instanceof DeliveryFault) || fault.outcome === 'not-sent';
}
