import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AttentionView } from '../../src/contract/delivery-views.ts';
import type { MeetingView } from '../../src/contract/views.ts';
import { instantAt } from '../../src/usecases/instant-at.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import { parsed, partsOf } from '../support/read-mime.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';

const MEETING = 'exempel-nasta-motet';

let product: ProductUnderTest;
let meeting: MeetingView;
beforeEach(async () => {
  product = await productUnderTest();
  await product.settle();
  meeting = await product.as('maja').command(MEETING, { type: 'PostNotice', data: {} });
  await product.settle();
});
afterEach(() => product.end());

/**
 * The reminders to reply in the demo's folder, by the address of whoever is asked; an assistant is written to beside
 * them. The example's tasks and questions have reminders of their own, which come by the same clock.
 */
function mails(): ReadonlyMap<string, string> {
  const folder = join(product.dataDir, 'mail');
  let names: readonly string[];
  try {
    names = readdirSync(folder);
  } catch {
    return new Map();
  }
  return new Map(
    names.filter(isOfReplies).map((name) => {
      const message = readFileSync(join(folder, name), 'utf8');
      return [/<([^>]*)>/.exec(parsed(message).headers.get('to') ?? '')?.[1] ?? '', message];
    }),
  );
}

const isOfReplies = (name: string) => /^reply-reminder-[0-9a-f]{32}\.eml$/.test(name);
const members = () => meeting.people.filter(({ standing }) => standing !== 'secretariat');
const reply = (personId: string) =>
  product.as(personId).command(MEETING, { type: 'Reply', data: { personId, reply: { kind: 'attending' } } });

/** Noon of the day before the last day to reply, on the group's clock; minutes are added. */
function noonBefore(minutes: number): string {
  const day = Temporal.PlainDate.from(meeting.details.replyBy ?? '').subtract({ days: 1 });
  const noon = Temporal.Instant.from(instantAt(day.toString(), '12:00', 'Europe/Stockholm'));
  return noon.add({ minutes }).toString({ smallestUnit: 'millisecond' });
}

async function clockAt(instant: string): Promise<void> {
  await product.simulator.clock.moveTo(instant);
  await product.settle();
}

it('mails exactly those who have not answered when the time comes, and nobody twice', async () => {
  const [first, second, ...rest] = members();
  await reply(first?.personId ?? '');
  await reply(second?.personId ?? '');
  await clockAt(noonBefore(-10));
  expect(mails().size).toBe(0);

  await clockAt(noonBefore(1));
  const sent = mails();
  const group = await product.workplace.ledger.load(rosterStream('exempel'));
  const addresses = rest.map(
    ({ personId }) => group.state.members.find((member) => member.personId === personId)?.email,
  );
  expect(new Set(sent.keys())).toEqual(new Set(addresses));
  for (const message of sent.values()) {
    const [text, page] = partsOf(message);
    expect(text?.text).toContain('Svara gärna senast i morgon kl. 12.00.');
    expect(text?.text).toContain(`${product.url}/tab/meetings/${MEETING}/reply`);
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  }

  await clockAt(noonBefore(3 * 24 * 60));
  expect(mails().size).toBe(rest.length);
  expect(await product.as('maja').get<AttentionView[]>('/attention')).toEqual([]);
});

it('mails nobody about a meeting that has begun', async () => {
  await product.as('maja').command(MEETING, { type: 'StartMeeting', data: {} });
  await clockAt(noonBefore(1));
  expect(mails().size).toBe(0);
});

it('mails at once when the secretariat asks, and then not again by itself within twelve hours', async () => {
  await clockAt(noonBefore(-120));
  const secretary = product.as('maja');
  await secretary.command(MEETING, { type: 'RemindUnanswered', data: { reminderId: 'r1' } });
  await product.settle();
  expect(mails().size).toBe(members().length);
  const again = { type: 'RemindUnanswered', data: { reminderId: 'r2' } };
  const refused = await secretary.request('POST', `/meetings/${MEETING}/commands`, again);
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ code: 'reminded-recently' });
  await clockAt(noonBefore(1));
  expect(mails().size).toBe(members().length);
});

it('lets nobody but the secretariat send reminders', async () => {
  const command = { type: 'RemindUnanswered', data: { reminderId: 'r1' } };
  const refused = await product.as('alva').request('POST', `/meetings/${MEETING}/commands`, command);
  expect(refused.status).toBe(403);
  await product.settle();
  expect(mails().size).toBe(0);
});
