import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';

const MEETING = 'exempel-nasta-motet';
const BUTTONS = ['Deltar', 'Deltar via Teams', 'Anmäl förhinder'] as const;
const BURSTS = 20;
const IN_A_BURST = 10;
/** Ten seconds in all on the product's clock. */
const BETWEEN_MS = 500;
/** What Teams takes of a bot in one thread. */
const LIMITS = [
  { withinMs: 1_000, most: 7 },
  { withinMs: 2_000, most: 8 },
  { withinMs: 30_000, most: 60 },
];

let product: ProductUnderTest;
beforeEach(async () => {
  product = await productUnderTest();
  await product.settle();
});
afterEach(() => product.end());

it('two hundred replies in ten seconds are a few updates within what Teams takes, and the last of them is right', async () => {
  const { channel, client, clock } = product.simulator;
  const secretary = product.as('maja');
  await secretary.command(MEETING, { type: 'PostNotice', data: {} });
  await product.settle();
  const notice = channel.botPosts().at(-1)?.id ?? '';
  const posts = channel.botPosts().length;
  const directors = channel.members.filter(({ group }) => group === 'director' || group === 'chair');
  const now = () => Date.parse(clock.instant());

  const updatedAt: number[] = [];
  let seen = channel.find(notice)?.version ?? 1;
  channel.onChange(() => {
    const version = channel.find(notice)?.version ?? 1;
    for (; seen < version; seen += 1) updatedAt.push(now());
  });
  const began = now();
  let pressed = 0;
  for (let burst = 0; burst < BURSTS; burst += 1) {
    const outcomes = await Promise.all(
      Array.from({ length: IN_A_BURST }, () => {
        const who = directors[pressed % directors.length]?.key ?? '';
        const button =
          BUTTONS[(pressed + Math.floor(pressed / directors.length)) % BUTTONS.length] ?? 'Deltar';
        pressed += 1;
        return client.press(who, notice, button);
      }),
    );
    for (const outcome of outcomes) expect(JSON.stringify(outcome)).toContain('Ditt svar är registrerat');
    await clock.moveBy(BETWEEN_MS / 60_000);
  }
  await product.settle();

  expect(pressed).toBe(200);
  // An update a second of the product's clock, however slow the machine is, and one for what came last.
  expect(updatedAt.length).toBeLessThanOrEqual(Math.ceil((now() - began) / 1_000) + 1);
  expect(updatedAt.length).toBeLessThan(pressed / 4);
  for (const { withinMs, most } of LIMITS)
    for (const at of updatedAt)
      expect(updatedAt.filter((other) => other >= at && other < at + withinMs).length).toBeLessThanOrEqual(
        most,
      );
  expect(channel.botPosts()).toHaveLength(posts);

  const { counts } = await secretary.get<MeetingView>(`/meetings/${MEETING}`);
  const card = JSON.stringify(channel.find(notice)?.attachments);
  expect(card).toContain(
    `Svar: ${counts.attending} deltar, ${counts.declined} förhinder, ${counts.unanswered} har inte svarat.`,
  );
});
