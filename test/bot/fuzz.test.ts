import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BotFixture } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { botToFuzz } from '../support/fuzzed-bot.ts';
import { fuzzBot, seededRandom } from '../support/mutated-activities.ts';

/** A few hundred of what `npm run bench -- --only fuzz` sends ten thousand of. */
describe('activities that no client sends', () => {
  let fixture: BotFixture;
  beforeAll(async () => {
    fixture = await botToFuzz();
  });
  afterAll(() => fixture.close());

  it('are each answered clearly, fault nothing and leave nothing in the log', async () => {
    const report = await fuzzBot(fixture, { seed: 20181130, count: 400 });
    expect(report.wrong).toEqual([]);
    expect(report.sent).toBe(400);
    // It is still there, and answers who may.
    expect(await fixture.write(sender('bo'), 'närvaro ja')).toContain('Ditt svar är registrerat');
  });

  it('are the same ones for the same seed', () => {
    const [one, other] = [seededRandom(7), seededRandom(7)];
    expect(Array.from({ length: 5 }, one)).toEqual(Array.from({ length: 5 }, other));
  });
});
