import { afterEach, describe, expect, it } from 'vitest';
import { StoreFault } from '../../src/store/store-fault.ts';
import type { Store } from '../../src/store/store.port.ts';
import { messageIn } from '../support/bot-answers.ts';
import type { BotFixture, BotFixtureOptions } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { notifiedEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
const bo = sender('bo');
afterEach(() => fixture.close());

/** A store whose appends do this first, once the meeting is there. */
async function startWith(before: () => Promise<void>, options: BotFixtureOptions = {}): Promise<void> {
  let troubled = false;
  const withStore = (store: Store): Store => ({
    ...store,
    events: {
      ...store.events,
      async append(request) {
        if (troubled) await before();
        return store.events.append(request);
      },
    },
  });
  fixture = await startBot({ ...options, withStore });
  await fixture.tell('m1', notifiedEvents());
  troubled = true;
}
const reply = () => fixture.press(bo, 'reply', { meetingId: 'm1', kind: 'attending' });

describe('a reply in trouble', () => {
  it('that cannot be saved says so and how else to reply (wording 25)', async () => {
    const fault = new StoreFault('store-write-failed', 'could not write "Hemlig anteckning"');
    await startWith(() => Promise.reject(fault));
    expect((await reply()).body).toEqual({
      statusCode: 500,
      type: 'application/vnd.microsoft.error',
      value: {
        code: 'fault',
        message: 'Svaret kunde inte sparas. Försök igen eller skriv ”@Rådslag närvaro ja” i kanalen.',
      },
    });
    const log = fixture.lines.join('\n');
    expect(log).toContain('"code":"store-write-failed"');
    expect(log).not.toContain('Hemlig');
    expect((await fixture.meeting('m1')).replies.size).toBe(0);
  });

  it('that takes long is answered before Teams gives up, and still registered', async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    await startWith(() => held, { answerWithinMs: 50 });
    expect(messageIn(await reply())).toContain('Det tar ovanligt lång tid.');
    release();
    await expect.poll(async () => (await fixture.meeting('m1')).replies.size).toBe(1);
  });

  it('in a dialog is told in the dialog’s way', async () => {
    await startWith(() => Promise.reject(new Error('the disk is full')));
    const data = {
      dialog: 'decision',
      meetingId: 'm1',
      dialogId: 'dialog-1',
      itemId: 'i1',
      clauses: 'att x',
      post: 'no',
    };
    const answer = await fixture.send(sender('sekr'), {
      type: 'invoke',
      name: 'task/submit',
      value: { data },
    });
    expect(answer.body).toMatchObject({ task: { type: 'message' } });
  });

  it('is not told to the world: the answer holds nothing of the fault', async () => {
    await startWith(() => Promise.reject(new Error('secret path /srv/data')));
    expect(JSON.stringify(await reply())).not.toContain('/srv/data');
  });
});

describe('an answer in a thread', () => {
  const REGISTERED = 'Ditt svar är registrerat: du deltar.';
  const said = () => fixture.connector.sent.map(({ body }) => (body as { text?: string }).text);

  it.each([
    ['is asked to wait', [{ status: 429, retryAfter: '0' }]],
    ['is asked to wait several times', Array.from({ length: 3 }, () => ({ status: 429, retryAfter: '0' }))],
  ] as const)('that %s follows by itself, in the thread where it belongs', async (_name, failures) => {
    await startWith(() => Promise.resolve());
    for (const failure of failures) fixture.connector.failNext(failure);
    await fixture.write(bo, 'närvaro ja');
    await expect.poll(said).toEqual(Array.from({ length: failures.length + 1 }, () => REGISTERED));
    const paths = fixture.connector.sent.map(({ path }) => path);
    expect(new Set(paths).size).toBe(1);
    expect(fixture.lines.join('\n')).not.toContain('was not delivered');
  });

  it.each([
    ['whose connection broke, when it may have arrived', { drop: true }],
    ['that is refused', { status: 403 }],
    ['that shall wait longer than anybody waits', { status: 429, retryAfter: '600' }],
  ] as const)('%s is sent once, and the log tells of it', async (_name, failure) => {
    await startWith(() => Promise.resolve());
    fixture.connector.failNext(failure);
    await fixture.write(bo, 'närvaro ja');
    await expect.poll(() => fixture.lines.join('\n')).toContain('an answer in a thread was not delivered');
    expect(said()).toEqual([REGISTERED]);
    expect((await fixture.meeting('m1')).replies.size).toBe(1);
  });

  it('is given up when it was asked to wait time after time', async () => {
    await startWith(() => Promise.resolve());
    for (let time = 0; time < 5; time += 1) fixture.connector.failNext({ status: 429, retryAfter: '0' });
    await fixture.write(bo, 'närvaro ja');
    await expect.poll(() => fixture.lines.join('\n')).toContain('"tries":5');
    expect(said()).toHaveLength(5);
  });
});
