import { SYSTEM } from '../../src/domain/basics/event.ts';
import type { Moment } from '../../src/domain/basics/time.ts';
import type { GroupEvent } from '../../src/domain/group/events.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { openSqliteStore } from '../../src/store/open-sqlite-store.ts';
import { createOutboxRunner } from '../../src/store/outbox-runner.ts';
import type { JobHandler } from '../../src/store/outbox.port.ts';
import { JOB_KINDS } from '../../src/usecases/jobs/kinds.ts';
import { createLedger } from '../../src/usecases/ledger.ts';
import { meetingEffects } from '../../src/usecases/meeting-effects.ts';
import { meetingStream, rosterStream } from '../../src/usecases/streams.ts';
import type { Workplace } from '../../src/usecases/workplace.ts';

/** A workplace of one group over a store in memory, at a time that is set by hand. */
export interface WorkplaceFixture {
  readonly workplace: Workplace;
  setMoment(moment: Moment): void;
  /** Puts events of a meeting into the log, with their side effects. */
  tell(meetingId: string, ...events: readonly MeetingEvent[]): Promise<void>;
  meeting(meetingId: string): Promise<MeetingState>;
  /** Carries out every job that is due; those of kinds that have no handler here are done at once. */
  runDue(handlers: Readonly<Record<string, JobHandler>>): Promise<void>;
  close(): Promise<void>;
}

const NOTHING = Object.fromEntries(
  JOB_KINDS.map((kind): [string, JobHandler] => [kind, () => Promise.resolve({ kind: 'done' })]),
);

export async function openWorkplace(group: GroupState, start: Moment): Promise<WorkplaceFixture> {
  const store = await openSqliteStore({ file: ':memory:' });
  let moment = start;
  let lastId = 0;
  const workplace: Workplace = {
    store,
    ledger: createLedger(store.events),
    clock: { now: () => moment },
    ids: { next: () => `minted-${(lastId += 1)}` },
    groupIds: [group.groupId],
  };
  const { groupId, name, municipalities, settings, members } = group;
  const events: GroupEvent[] = [
    { type: 'GroupFounded', data: { groupId, name, municipalities, settings } },
    ...members.map((member): GroupEvent => ({ type: 'MemberAdded', data: { member } })),
  ];
  await workplace.ledger.transact(rosterStream(groupId), {
    actor: SYSTEM,
    moment,
    decide: () => ({ ok: true, value: { events } }),
  });
  return {
    workplace,
    setMoment(given) {
      moment = given;
    },
    async tell(meetingId, ...events) {
      await workplace.ledger.transact(meetingStream(groupId, meetingId), {
        actor: { personId: 'sekr', via: 'tab' },
        moment,
        decide: () => ({ ok: true, value: { events } }),
        effects: meetingEffects,
      });
    },
    meeting: async (meetingId) => (await workplace.ledger.load(meetingStream(groupId, meetingId))).state,
    async runDue(handlers) {
      const runner = createOutboxRunner({
        outbox: store.outbox,
        handlers: { ...NOTHING, ...handlers },
        clock: () => moment.instant,
        random: () => 0,
        onProblem: () => {},
        alone: true,
      });
      await runner.runDue();
    },
    close: () => store.close(),
  };
}
