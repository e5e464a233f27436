import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { plainFromRichText } from '../../src/domain/basics/rich-text.ts';
import { launchBrowser } from '../support/browser.ts';
import { SECRETARY } from '../support/server-people.ts';
import type { ServedTab } from './tab-on-server.ts';
import type { Writer } from './two-writers.ts';
import { BIRGIT, serveTwo, writer } from './two-writers.ts';

const MEETING = 'places-of-two';
const ADDED = ['Trafik', 'Vatten'];
const SEED = 20180420;

let browser: Browser;
let tab: ServedTab;
beforeAll(async () => {
  browser = await launchBrowser();
  tab = await serveTwo(browser);
});
afterAll(async () => {
  await tab.stop();
  await browser.close();
});

it('every word of two who write stands where its writer put it, when they change places and come back (D1)', async () => {
  await tab.server.meeting(MEETING);
  for (const [index, title] of ADDED.entries())
    await tab.server.command(
      MEETING,
      {
        type: 'AddItem',
        data: { itemId: `added-${index}`, plan: { kind: 'matter', title, presenters: [], papers: [] } },
      },
      { as: SECRETARY },
    );
  await tab.server.command(MEETING, { type: 'StartMeeting', data: {} }, { as: SECRETARY });
  const [sara, birgit] = await Promise.all(
    [SECRETARY, BIRGIT].map(async (who) => writer(await tab.open(who, `meetings/${MEETING}/protocol`))),
  );
  if (!sara || !birgit) throw new Error('two pages');
  const titles = (await tab.view(MEETING)).items.map(({ title }) => title);
  const [upper, lower] = [titles.slice(0, 2), titles.slice(2)];
  const put = new Map<string, string[]>(titles.map((title) => [title, []]));

  /** Some words in each writer's own items, in an order of chance, until all are saved. */
  async function write(one: Writer, name: string, items: readonly string[], chance: () => number) {
    for (let step = 0; step < 6; step += 1) {
      const title = items[Math.floor(chance() * items.length)] ?? '';
      const word = `${name}-${step}`;
      put.get(title)?.push(word);
      if (chance() < 0.25) await one.clauses(title, [`notera ${word}`]);
      else await one.write(title, ` ${word}`);
    }
    await one.leave();
    await one.frame.getByText('Allt är sparat').first().waitFor();
  }
  const [chanceOfSara, chanceOfBirgit] = [chances(SEED), chances(SEED + 1)];
  for (const [round, [saras, birgits]] of [
    [upper, lower],
    [lower, upper],
    [upper, lower],
  ].entries())
    await Promise.all([
      write(sara, `sara-${round}`, saras ?? [], chanceOfSara),
      write(birgit, `birgit-${round}`, birgits ?? [], chanceOfBirgit),
    ]);

  const found = async () => {
    const { items } = await tab.view(MEETING);
    return items.map(({ title, text, clauses }) => {
      const words = [plainFromRichText(text.text), ...clauses.map((clause) => clause.text)].join(' ');
      return [title, words.match(/\w+-\d-\d/g)?.toSorted()];
    });
  };
  await expect.poll(found).toEqual([...put].map(([title, words]) => [title, words.toSorted()]));
  expect([...sara.faults, ...birgit.faults]).toEqual([]);
  await Promise.all([sara.close(), birgit.close()]);
});

/** Numbers from 0 to 1 that are the same in every run. */
function chances(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
