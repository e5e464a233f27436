import type { GroupWords } from '../../domain/clauses/group-words.ts';
import { SYSTEM } from '../../domain/basics/event.ts';
import type { ClaimedJob, JobOutcome } from '../../store/outbox.port.ts';
import { rereadRegister, rereadRegisterSchema } from '../jobs/register.ts';
import type { Workplace } from '../workplace.ts';

/** So many turns, of some meetings each, before the rest is a job of its own: no job holds its lease for long. */
const MOST_TURNS = 100;

/**
 * Has what a group decides read by the words that it has now: from here on at once, what stands by a job. Asked for by
 * the first search that finds them to be others than before, whatever it was that changed them.
 */
export async function keepVocabulary(
  { store, clock }: Pick<Workplace, 'store' | 'clock'>,
  groupId: string,
  words: GroupWords,
): Promise<void> {
  await store.events.append({
    groupId,
    actor: SYSTEM,
    at: clock.now('UTC').instant,
    streams: [],
    register: [{ kind: 'vocabulary', row: { groupId, words } }],
    jobs: [rereadRegister('')],
  });
}

/** Reads the register's decisions anew. */
export async function readRegisterAnew(
  { store, clock }: Pick<Workplace, 'store' | 'clock'>,
  job: ClaimedJob,
): Promise<JobOutcome> {
  let last: string | null = rereadRegisterSchema.parse(job.payload).after;
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    last = await store.search.reread(job.groupId, last);
    if (last === null) return { kind: 'done' };
  }
  await store.events.append({
    groupId: job.groupId,
    actor: SYSTEM,
    at: clock.now('UTC').instant,
    streams: [],
    jobs: [rereadRegister(last)],
    completesJob: { jobId: job.jobId, claim: job.claim },
  });
  return { kind: 'completed' };
}
