import { afterAll, beforeAll, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';

const MEETING = 'exempel-nasta-motet';
const BUTTONS = ['Deltar', 'Deltar via Teams', 'Deltar del av mötet', 'Anmäl förhinder'] as const;
const KINDS = {
  Deltar: 'attending',
  'Deltar via Teams': 'remote',
  'Deltar del av mötet': 'partial',
  'Anmäl förhinder': 'declined',
} as const;

let product: ProductUnderTest;
beforeAll(async () => {
  product = await productUnderTest();
});
afterAll(() => product.end());

it('keeps every reply of eleven directors who press at the same moment, again and again', async () => {
  const { client, channel } = product.simulator;
  const directors = channel.members.filter(
    (member) => member.group === 'director' || member.group === 'chair',
  );
  expect(directors).toHaveLength(11);
  const secretary = product.as('maja');
  await product.settle();
  await secretary.command(MEETING, { type: 'PostNotice', data: {} });
  await product.settle();
  const notice = channel.botPosts().at(-1)?.id ?? '';

  for (let round = 0; round < 8; round += 1) {
    const pressed = directors.map((director, index) => {
      const button = BUTTONS[(index + round) % BUTTONS.length] ?? 'Deltar';
      return { director, button };
    });
    const outcomes = await Promise.all(
      pressed.map(({ director, button }) => client.press(director.key, notice, button)),
    );
    for (const outcome of outcomes) expect(JSON.stringify(outcome)).toContain('Ditt svar är registrerat');

    const { people, counts } = await secretary.get<MeetingView>(`/meetings/${MEETING}`);
    for (const { director, button } of pressed)
      expect(people.find((person) => person.personId === director.key)?.reply?.value.kind).toBe(
        KINDS[button],
      );
    expect(counts.unanswered).toBe(0);
    expect(counts.attending + counts.declined).toBe(11);
  }

  await product.settle();
  const card = JSON.stringify(client.glance('maja').find((message) => message.id === notice)?.card);
  const { counts } = await secretary.get<MeetingView>(`/meetings/${MEETING}`);
  expect(card).toContain(`${counts.attending} deltar, ${counts.declined} förhinder`);
});

it('answers one press delivered three times as one reply', async () => {
  const { client, channel } = product.simulator;
  const notice = channel.botPosts().at(-1)?.id ?? '';
  const secretary = product.as('maja');
  await client.press('freja', notice, 'Deltar');
  const before = await secretary.get<MeetingView>(`/meetings/${MEETING}`);
  await Promise.all([1, 2, 3].map(() => client.press('freja', notice, 'Deltar via Teams')));
  const after = await secretary.get<MeetingView>(`/meetings/${MEETING}`);
  expect(after.version).toBe(before.version + 1);
});
