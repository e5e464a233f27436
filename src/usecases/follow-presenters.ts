import { SYSTEM } from '../domain/basics/event.ts';
import { ok } from '../domain/basics/result.ts';
import type { Moment } from '../domain/basics/time.ts';
import { clockTimeOf } from '../domain/basics/time.ts';
import { nextNearTime, presentersWait, tellPresenters } from '../domain/meeting/presenting/news.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { ClaimedJob, JobOutcome, NewJob } from '../store/outbox.port.ts';
import { groupToday } from './group-today.ts';
import { instantAt } from './instant-at.ts';
import { followPresentersAt, followPresentersSchema } from './jobs/presenters.ts';
import { meetingEffects } from './meeting-effects.ts';
import { meetingStream } from './streams.ts';
import type { Workplace } from './workplace.ts';

/**
 * Tells presenters from outside what has become of their time, and looks again when that may be another: while the
 * meeting goes on every other minute, since an item that runs over moves all after it and says nothing.
 */
export async function tellWaitingPresenters(workplace: Workplace, job: ClaimedJob): Promise<JobOutcome> {
  const { meetingId } = followPresentersSchema.parse(job.payload);
  const { state: group } = await groupToday(workplace, job.groupId);
  const { timeZone } = group.settings;
  const moment = workplace.clock.now(timeZone);
  const stream = meetingStream(job.groupId, meetingId);
  const told = await workplace.ledger.transact(stream, {
    actor: SYSTEM,
    moment,
    decide: (state) => ok({ events: tellPresenters(state, moment) }),
    effects(after, events) {
      const { jobs = [], ...effects } = meetingEffects(after, events);
      return { ...effects, jobs: [...jobs, ...nextLook(after, moment, timeZone)] };
    },
    completesJob: job,
  });
  return told.ok ? { kind: 'completed' } : { kind: 'retry', problem: told.error.code };
}

const EVERY_MS = 120_000;

/** Times to look again stand on a grid, so that several changes in a row do not each begin a round of their own. */
function nextLook(state: MeetingState, moment: Moment, timeZone: string): readonly NewJob[] {
  const grid = (Math.floor(Date.parse(moment.instant) / EVERY_MS) + 1) * EVERY_MS;
  const soonest = new Date(grid).toISOString();
  if (state.phase === 'ongoing' && presentersWait(state, moment))
    return [followPresentersAt(state.meetingId, soonest)];
  const near =
    state.phase === 'draft' || state.phase === 'notified' ? nextNearTime(state, moment) : undefined;
  if (!near) return [];
  const at = instantAt(near.date, clockTimeOf(near.minutes), timeZone);
  return [followPresentersAt(state.meetingId, at < soonest ? soonest : at)];
}
