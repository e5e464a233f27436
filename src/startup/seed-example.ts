import type { Instant, Moment } from '../domain/basics/time.ts';
import { abilitiesOf } from '../domain/group/abilities.ts';
import type { GroupState } from '../domain/group/group.ts';
import { memberById } from '../domain/group/group.ts';
import type { ExampleMeeting, ExampleMoment } from '../group-file/example-meetings.ts';
import { commandMeeting } from '../usecases/command-meeting.ts';
import { draftMeeting } from '../usecases/draft-meeting.ts';
import type { Caller } from '../usecases/identify.ts';
import type { Workplace } from '../usecases/workplace.ts';

/**
 * Lives through the meetings that the demo begins with: the same use cases as for people, each at its own moment. Throws
 * when a step is refused: then the example and the rules disagree. A start that is killed in the middle leaves the
 * example half lived; emptying DATA_DIR begins the demo anew.
 */
export async function seedExample(
  workplace: Workplace,
  group: GroupState,
  meetings: readonly ExampleMeeting[],
): Promise<void> {
  for (const { meetingId, details, drafted, steps } of meetings) {
    const { caller, at } = scene(workplace, group, drafted);
    expectDone(await draftMeeting(at, caller, { meetingId, details, source: { kind: 'empty' } }), 'draft');
    for (const step of steps) {
      const then = scene(workplace, group, step);
      expectDone(
        await commandMeeting(then.at, then.caller, { meetingId, command: step.command }),
        step.command.type,
      );
    }
  }
  await forgetOldPosts(workplace);
}

const MOST_JOBS = 1_000;
const LEASE_MS = 60_000;

/**
 * What the earlier meeting posted in its time would stand in a real channel far above; here it would only be in the way
 * of whoever opens the demo. Its protocol is filed and posted as always.
 */
async function forgetOldPosts({ store, clock }: Workplace): Promise<void> {
  const now = clock.now('UTC').instant;
  for (const job of await store.outbox.claim(now, MOST_JOBS, LEASE_MS)) {
    if (job.kind.startsWith('channel.')) await store.outbox.complete(job);
    else await store.outbox.retry(job, now, 'left to the outbox');
  }
}

function scene(
  workplace: Workplace,
  group: GroupState,
  moment: ExampleMoment,
): { caller: Caller; at: Workplace } {
  const member = memberById(group, moment.by);
  if (!member) throw new Error(`the example names ${moment.by}, whom the roster does not know`);
  const caller: Caller = {
    groupId: group.groupId,
    group,
    member,
    abilities: abilitiesOf(member),
    actor: { personId: member.personId, via: 'tab' },
  };
  const now: Moment = {
    instant: instantOf(moment, group.settings.timeZone),
    date: moment.date,
    time: moment.time,
  };
  return { caller, at: { ...workplace, clock: { now: () => now } } };
}

function instantOf(moment: ExampleMoment, timeZone: string): Instant {
  const local = Temporal.PlainDateTime.from(`${moment.date}T${moment.time}`);
  return local.toZonedDateTime(timeZone).toInstant().toString({ fractionalSecondDigits: 3 });
}

function expectDone(
  result: { readonly ok: boolean; readonly error?: { readonly code: string } },
  what: string,
): void {
  if (!result.ok)
    throw new Error(`the example’s step ${what} was refused: ${result.error?.code ?? 'unknown'}`);
}
