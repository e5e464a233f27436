import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PresenterPageView } from '../../src/contract/presenter-view.ts';
import { PRESENTER_HEADER } from '../../src/contract/presenter-view.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { instantAt } from '../../src/usecases/instant-at.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';
import { parsed, partsOf } from '../support/read-mime.ts';

const MEETING = 'exempel-nasta-motet';
const ITEM = 'exempel-n-kris';

let product: ProductUnderTest;
beforeEach(async () => {
  product = await productUnderTest();
  await product.settle();
});
afterEach(() => product.end());

const view = () => product.as('maja').get<MeetingView>(`/meetings/${MEETING}`);
const command = (wish: MeetingCommand) => product.as('maja').command(MEETING, wish);
const about = (type: 'LetPresenterIn' | 'ThankPresenter'): MeetingCommand => ({
  type,
  data: { invitationId: 'v1' },
});

/** The demo's clock on the meeting's day, and all that is due by then. */
async function at(time: string): Promise<void> {
  const { date } = (await view()).details;
  await product.simulator.clock.moveTo(instantAt(date, time, 'Europe/Stockholm'));
  await due();
}

/** What is due is carried out; looking again in two minutes is not waited for. */
async function due(): Promise<void> {
  const { outbox } = product.workplace.store;
  for (;;) {
    await product.outbox.runDue();
    const next = await outbox.nextDue();
    const now = product.workplace.clock.now('UTC').instant;
    // The product's own runner works beside.
    if ((await outbox.counts()).running === 0 && (next === null || next > now)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The presenter's mails in the demo's folder: of each its subject and its text, in the order they came. */
function mails(): readonly { readonly subject: string; readonly text: string }[] {
  const folder = join(product.dataDir, 'mail');
  const names = readdirSync(folder).filter((name) => name.startsWith('presenter-'));
  return names.map((name) => {
    const message = readFileSync(join(folder, name), 'utf8');
    const text = partsOf(message)[0]?.text ?? '';
    return { subject: parsed(message).headers.get('subject') ?? '', text };
  });
}

async function openPage(link: string) {
  const headers = { 'sec-fetch-site': 'same-origin', [PRESENTER_HEADER]: '1' };
  const opened = await fetch(link, { method: 'POST', headers, redirect: 'manual' });
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const path = `${product.url}${opened.headers.get('location')}`;
  const ask = (what: string, body?: object) =>
    fetch(`${path}/${what}`, {
      method: body ? 'POST' : 'GET',
      headers: { ...headers, cookie, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  return { ask, view: async () => (await (await ask('view')).json()) as PresenterPageView };
}

describe('somebody who presents from outside, through the whole product', () => {
  it('is invited, opens the page, is told once that the time moved, says ready, is let in and thanked', async () => {
    await command({ type: 'PostNotice', data: {} });
    await command({
      type: 'InvitePresenter',
      data: { invitationId: 'v1', itemId: ITEM, name: 'Tora Tänkvärd', email: 'tora@exempel.example' },
    });
    await due();
    const link = /https?:\S+\/presenter\/[\w-]{43}/.exec(mails()[0]?.text ?? '')?.[0] ?? '';
    expect(link).not.toBe('');
    const page = await openPage(link);
    expect(await page.view()).toMatchObject({ standing: 'planned', item: 'Gemensam övning i krisledning' });
    expect((await view()).presenters?.find(({ invitationId }) => invitationId === 'v1')?.status).toBe(
      'opened',
    );

    // The meeting begins, and with it the item before, twelve minutes late.
    await at('08:42');
    await command({ type: 'StartMeeting', data: {} });
    const { items } = await view();
    const before = items.findIndex(({ itemId }) => itemId === ITEM) - 1;
    expect(items[before]?.plannedStart).toBe('08:55');
    await at('09:07');
    await command({ type: 'StartItem', data: { itemId: items[before]?.itemId ?? '' } });
    const moved = () => mails().filter(({ subject }) => subject.startsWith('Ny tid'));
    for (const time of ['09:09', '09:11', '09:13']) await at(time);
    expect(moved()).toHaveLength(1);
    expect(await page.view()).toMatchObject({ standing: 'next', drift: 12, before: 1 });

    expect((await page.ask('ready', { ready: true })).status).toBe(200);
    await at('09:44');
    expect(mails().filter(({ subject }) => subject.startsWith('Snart din tur'))).toHaveLength(1);
    await command({ type: 'StartItem', data: { itemId: ITEM } });
    const cue = (await view()).presenters?.find(({ invitationId }) => invitationId === 'v1');
    expect(cue).toMatchObject({ status: 'ready', cue: 'let-in' });
    await command(about('LetPresenterIn'));
    expect(await page.view()).toMatchObject({ standing: 'now', letIn: true, joinUrl: expect.any(String) });
    await command(about('ThankPresenter'));
    const thanked = await page.view();
    expect(thanked).toMatchObject({ standing: 'done', thanked: true });
    expect(thanked.joinUrl).toBeUndefined();
    await at('10:30');
    expect(moved()).toHaveLength(1);
  });
});
