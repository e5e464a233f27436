import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AttentionView } from '../../src/contract/delivery-views.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';

const MEETING = 'exempel-nasta-motet';

let product: ProductUnderTest;
beforeEach(async () => {
  product = await productUnderTest();
  await product.settle();
});
afterEach(() => product.end());

const notices = () =>
  product.simulator.channel.botPosts().filter((post) => JSON.stringify(post).includes('Kallelse: '));

it('shows a post of unknown outcome to the secretariat and never repeats it by itself', async () => {
  const secretary = product.as('maja');
  product.simulator.disturbances.failNext({ kind: 'lost-answer', operation: 'create' });
  await secretary.command(MEETING, { type: 'PostNotice', data: {} });
  await product.settle();
  expect(notices()).toHaveLength(1);
  const [waiting, ...others] = await secretary.get<AttentionView[]>('/attention');
  expect(others).toEqual([]);
  expect(waiting).toMatchObject({ kind: 'channel.post', outcome: 'unknown', meetingId: MEETING });

  const settled = await secretary.request('POST', `/attention/${waiting?.jobId}`, { how: 'done' });
  expect(settled.status).toBe(204);
  await product.settle();
  expect(await secretary.get<AttentionView[]>('/attention')).toEqual([]);
  expect(notices()).toHaveLength(1);
});

it('posts again when Teams certainly took nothing', async () => {
  const secretary = product.as('maja');
  product.simulator.disturbances.failNext({ kind: 'throttled', operation: 'create', retryAfterSeconds: 1 });
  await secretary.command(MEETING, { type: 'PostNotice', data: {} });
  await product.settle();
  expect(notices()).toHaveLength(1);
  expect(await secretary.get<AttentionView[]>('/attention')).toEqual([]);
  expect((await secretary.get<MeetingView>(`/meetings/${MEETING}`)).phase).toBe('notified');
});
