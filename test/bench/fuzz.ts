import { botToFuzz } from '../support/fuzzed-bot.ts';
import { fuzzBot } from '../support/mutated-activities.ts';
import type { Figures } from './figure.ts';
import { rounded } from './figure.ts';

const COUNT = 10_000;
const SEED = Number(process.env['FUZZ_SEED'] ?? 20181130);

/**
 * Ten thousand activities and card payloads that are nearly right, from people who may do nothing, over HTTP with real
 * tokens. Throws when one of them is answered with a fault or not clearly, or leaves an event in the log. `FUZZ_SEED`
 * chooses other ones; a seed that found something is written into the error.
 */
export async function fuzz(): Promise<Figures> {
  const fixture = await botToFuzz();
  try {
    const started = performance.now();
    const { sent, statuses, wrong } = await fuzzBot(fixture, { seed: SEED, count: COUNT, atOnce: 50 });
    const seconds = (performance.now() - started) / 1_000;
    if (wrong.length > 0) throw new Error(`seed ${SEED}:\n${wrong.join('\n')}`);
    return {
      'fuzz.sent': { value: sent, unit: `activities, seed ${SEED}` },
      'fuzz.perSecond': { value: rounded(sent / seconds), unit: 'activities/s' },
      ...Object.fromEntries(
        Object.entries(statuses).map(([status, count]) => [
          `fuzz.answered${status}`,
          { value: count, unit: 'activities' },
        ]),
      ),
    };
  } finally {
    await fixture.close();
  }
}
