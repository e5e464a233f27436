import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AttentionView } from '../../src/contract/delivery-views.ts';
import type { InquiryView } from '../../src/contract/inquiry-views.ts';
import type { InquiryCommand } from '../../src/domain/inquiry/commands.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';

const MEETING = 'exempel-nasta-motet';

let product: ProductUnderTest;
beforeEach(async () => {
  product = await productUnderTest();
  await product.settle();
});
afterEach(() => product.end());

/** Cards of the question that stand in the channel, as text. */
const posts = () =>
  product.simulator.channel
    .botPosts()
    .filter((post) => JSON.stringify(post).includes('Ska gruppen ställa sig bakom ansökan?'));
const seenBy = async (who: string, id: string) =>
  JSON.stringify(await product.simulator.client.viewOf(who, id));

async function ask(command: InquiryCommand): Promise<InquiryView> {
  const answer = await product.as('maja').request('POST', '/inquiries/commands', command);
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as InquiryView;
}
function opening(): InquiryCommand {
  const { date } = product.workplace.clock.now('Europe/Stockholm');
  const later = Temporal.PlainDate.from(date).add({ days: 14 }).toString();
  return {
    type: 'OpenInquiry',
    data: {
      inquiryId: 'fraga-0001',
      purpose: 'per-capsulam',
      question: 'Ska gruppen ställa sig bakom ansökan?',
      background: [{ type: 'paragraph', spans: [{ text: 'Se utskicket.' }] }],
      alternatives: [],
      deadline: { date: later, time: '12:00' },
    },
  };
}

it('decides per capsulam by a card of its own, and enters the named answers in the next protocol', async () => {
  const { client } = product.simulator;
  await ask(opening());
  await product.settle();
  const [post, ...others] = posts();
  expect(others).toEqual([]);
  const card = post?.id ?? '';

  const pressed = await Promise.all(
    (['disa', 'borje', 'freja'] as const).map((who) =>
      client.press(who, card, who === 'borje' ? 'Avslår' : 'Bifaller'),
    ),
  );
  expect(pressed.map(({ kind }) => kind)).toEqual(['card', 'card', 'card']);
  await client.sendMessage('alva', 'svara avstår yttrande: Vi har inte hunnit bereda frågan.');
  await product.settle();
  expect(posts()).toHaveLength(1);
  expect(await seenBy('maja', card)).toContain('4 av 11 har svarat. Bifaller: 2 · Avslår: 1 · Avstår: 1');
  expect(await seenBy('freja', card)).toContain('Ditt svar är registrerat: Bifaller.');

  await ask({
    type: 'CloseInquiry',
    data: { inquiryId: 'fraga-0001', outcome: 'att ställa sig bakom ansökan' },
  });
  await product.settle();
  const frozen = await seenBy('freja', card);
  expect(frozen).toContain('Beslut: att ställa sig bakom ansökan');
  expect(frozen).not.toContain('"verb":"inquiry-answer"');
  const late = await client.act('freja', card, {
    type: 'Action.Execute',
    verb: 'inquiry-answer',
    data: { inquiryId: 'fraga-0001', alternativeId: 'avslar' },
  });
  expect(JSON.stringify(late)).toContain('Beslut: att ställa sig bakom ansökan');

  const entered = await ask({
    type: 'EnterInquiry',
    data: { inquiryId: 'fraga-0001', meetingId: MEETING, itemId: 'item-0001' },
  });
  expect(entered.entered).toEqual({ meetingId: MEETING, itemId: 'item-0001' });
  const page = await product.as('maja').request('GET', `/meetings/${MEETING}/protocol.html`);
  const protocol = await page.text();
  for (const words of [
    'Beslut per capsulam: Ska gruppen ställa sig bakom ansökan?',
    'Bjuv (Alva Påhittsson)',
    'Yttrande från Bjuv (Alva Påhittsson):',
    'Vi har inte hunnit bereda frågan.',
    'Inget svar:',
    'ställa sig bakom ansökan',
  ])
    expect(protocol).toContain(words);
  expect(posts()).toHaveLength(1);
});

it('shows a card of unknown outcome to the secretariat and never repeats it by itself', async () => {
  const secretary = product.as('maja');
  product.simulator.disturbances.failNext({ kind: 'lost-answer', operation: 'create' });
  await ask(opening());
  await product.settle();
  expect(posts()).toHaveLength(1);
  expect(await secretary.get<AttentionView[]>('/attention')).toMatchObject([
    { kind: 'channel.post', outcome: 'unknown' },
  ]);
  await ask({ type: 'WithdrawInquiry', data: { inquiryId: 'fraga-0001', reason: 'Fel underlag' } });
  await product.settle();
  expect(posts()).toHaveLength(1);
});
