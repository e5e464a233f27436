import { streamName } from '../domain/basics/event.ts';
import { daysAfter } from '../domain/basics/days.ts';
import { fingerprint } from '../domain/basics/fingerprint.ts';
import type { ClockTime, Instant, IsoDate } from '../domain/basics/time.ts';
import { evolveGroup, groupAggregate, ROSTER_ID } from '../domain/group/aggregate.ts';
import type { GroupState } from '../domain/group/group.ts';
import { memberById } from '../domain/group/group.ts';
import { LIVED_DAYS, OPEN_INQUIRY } from '../group-file/example-step.ts';
import { exampleStory } from '../group-file/example-story.ts';
import { LAST_TASK } from '../group-file/example-tasks.ts';
import type { GroupFile } from '../group-file/load-group-file.ts';
import type { AppendRequest } from '../store/event-store.port.ts';
import type { NewJob } from '../store/outbox.port.ts';
import type { FilingPlaces } from '../usecases/file-protocol.ts';
import { foundGroup } from '../usecases/found-group.ts';
import { groupToday } from '../usecases/group-today.ts';
import type { Caller } from '../usecases/identify.ts';
import { identify } from '../usecases/identify.ts';
import { clockAt, instantAt } from '../usecases/instant-at.ts';
import { createLedger } from '../usecases/ledger.ts';
import { rosterStream, taskStream } from '../usecases/streams.ts';
import type { Workplace } from '../usecases/workplace.ts';
import { carryOut } from './example-acts.ts';

/**
 * Founds the example group and lives through its story: the same use cases as for people, each step at its own moment.
 * Throws when a step is refused: then the example and the rules disagree. What a start that was killed in the middle has
 * left undone the next one does, counting from the same day; once all is done nothing is done again.
 */
export async function openExample(
  workplace: Workplace,
  file: GroupFile,
  places: FilingPlaces,
): Promise<void> {
  const { groupId, events } = file;
  const last = await workplace.ledger.load(taskStream(groupId, LAST_TASK));
  if (last.version > 0) return;
  const asFounded = events.reduce(evolveGroup, groupAggregate.initial);
  const { timeZone } = asFounded.settings;
  const past = withoutOldJobs(workplace);
  const firstDay = daysAfter(workplace.clock.now(timeZone).date, -LIVED_DAYS);
  await foundGroup(atMoment(past, firstDay, '08:00', timeZone), groupId, events);
  const { state: group } = await past.ledger.load(rosterStream(groupId));
  // Founded by a version whose example was another: it has been lived through.
  if (group.series.length === 0) return;
  const { instant: now } = workplace.clock.now(timeZone);
  const today = daysAfter(await foundedOn(workplace, group), LIVED_DAYS);
  for (const [index, { date, time, by, act }] of exampleStory(asFounded, today).entries()) {
    const then = atMoment(past, date, time, timeZone);
    const caller = await callerOf(then, groupId, by);
    const once = { key: `exempel-${index}`, fingerprint: fingerprint(act) };
    const done = await carryOut({ workplace: then, caller, places, now }, act, once);
    if (!done.ok)
      throw new Error(`the example’s step ${index} was refused: ${done.error.code} ${JSON.stringify(act)}`);
  }
}

/**
 * A workplace in which what is done has the side effects that are still to come, and none of those that lie behind:
 * what the people of the example posted and mailed in their time would only be in the way of whoever opens the demo.
 */
function withoutOldJobs(workplace: Workplace): Workplace {
  const { store, clock } = workplace;
  const { instant: now } = clock.now('UTC');
  const append = ({ jobs = [], ...request }: AppendRequest) =>
    store.events.append({ ...request, jobs: jobs.flatMap((job) => stillWanted(job, now)) });
  return { ...workplace, ledger: createLedger({ ...store.events, append }) };
}

/** The protocol is filed and posted, then the question that is out, and what is timed for later comes at its time. */
function stillWanted(job: NewJob, now: Instant): readonly NewJob[] {
  const { kind, payload, notBefore } = job;
  if (notBefore !== undefined) return notBefore > now ? [job] : [];
  if (kind === 'archive.protocol') return [job];
  if (kind !== 'channel.post') return [];
  if ('card' in payload && payload.card === 'protocol') return [job];
  const isOut = 'inquiryId' in payload && payload.inquiryId === OPEN_INQUIRY;
  return isOut ? [{ ...job, notBefore: secondsAfter(now, BETWEEN_POSTS) }] : [];
}

/** Enough for one post to be there before the next is made: jobs that are due together end in no order. */
const BETWEEN_POSTS = 2;

function secondsAfter(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1_000).toISOString();
}

function atMoment(workplace: Workplace, date: IsoDate, time: ClockTime, timeZone: string): Workplace {
  const moment = { instant: instantAt(date, time, timeZone), date, time };
  return { ...workplace, clock: { now: () => moment } };
}

/** The day on which the group was founded, which the whole story counts from. */
async function foundedOn({ store }: Workplace, { groupId, settings }: GroupState): Promise<IsoDate> {
  const [first] = await store.events.read(streamName(groupId, groupAggregate.kind, ROSTER_ID), 0);
  if (!first) throw new Error('the example group was not founded');
  return clockAt(first.at, settings.timeZone).date;
}

/** Somebody of the example as they come in through the tab, with what the roster of that day lets them do. */
async function callerOf(then: Workplace, groupId: string, personId: string): Promise<Caller> {
  const { state: group } = await groupToday(then, groupId);
  const caller = await identify(then, memberById(group, personId)?.identities ?? [], 'tab');
  if (!caller.ok) throw new Error(`the example names ${personId}, whom the roster does not know that day`);
  return caller.value;
}
