import type { Workplace } from './workplace.ts';

/** How long a request sent again is known for the same: longer than any device holds on to what it could not send. */
const KEPT_MS = 30 * 24 * 3_600_000;
/** Keys forgotten in one step, and steps in one go: nobody who waits to write notices. */
const MOST_KEYS = 1_000;
const MOST_STEPS = 20;

/** Forgets keys of requests that nobody sends again; what is left over is for the next time. Answers how many. */
export async function forgetOldKeys(workplace: Workplace): Promise<number> {
  const { instant } = workplace.clock.now('UTC');
  const before = new Date(Date.parse(instant) - KEPT_MS).toISOString();
  let forgotten = 0;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const now = await workplace.store.events.forgetKeys(before, MOST_KEYS);
    forgotten += now;
    if (now < MOST_KEYS) break;
  }
  return forgotten;
}
