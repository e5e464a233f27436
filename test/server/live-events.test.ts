import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.port.ts';
import type { Ask, ServerFixture } from '../support/server-fixture.ts';
import { problemOf, startServer } from '../support/server-fixture.ts';
import { DIRECTOR, SECRETARY } from '../support/server-people.ts';

describe('the live stream of a meeting', () => {
  let server: ServerFixture | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });

  async function start(options: { heartbeatMs?: number } = {}) {
    const watching = { count: 0 };
    const withStore = (store: Store): Store => ({
      ...store,
      events: {
        ...store.events,
        watch(topic, listener) {
          watching.count += 1;
          const end = store.events.watch(topic, listener);
          return () => {
            watching.count -= 1;
            end();
          };
        },
      },
    });
    const started = await startServer({ ...options, withStore });
    server = started;
    const { version } = await started.meeting('live-meeting');
    const reply = (kind: 'attending' | 'declined' | 'remote') =>
      started.command(
        'live-meeting',
        { type: 'Reply', data: { personId: 'arvid', reply: { kind } } },
        { as: DIRECTOR },
      );
    return { ...started, version, reply, watching };
  }

  it('says where the meeting is, and then each change', async () => {
    const { ask, reply, version } = await start();
    const stream = await open(ask, { as: DIRECTOR });
    expect(await stream.next()).toEqual({
      id: version,
      event: 'meeting',
      data: { event: 'meeting', version },
    });
    await reply('attending');
    expect((await stream.next()).id).toBe(version + 1);
    await reply('declined');
    expect((await stream.next()).id).toBe(version + 2);
    await stream.close();
  });

  it('resumes: says nothing to who has seen the newest, and at once what was missed', async () => {
    const { ask, reply, version } = await start();
    await reply('attending');
    const behind = await open(ask, { as: DIRECTOR, headers: { 'last-event-id': String(version) } });
    expect((await behind.next()).id).toBe(version + 1);
    const even = await open(ask, { as: DIRECTOR, headers: { 'last-event-id': String(version + 1) } });
    await reply('declined');
    expect((await even.next()).id).toBe(version + 2);
    await Promise.all([behind.close(), even.close()]);
  });

  it('tells of drafts to those who write, and to nobody else', async () => {
    const { ask, reply, version } = await start();
    const writer = await open(ask, { as: SECRETARY });
    const director = await open(ask, { as: DIRECTOR });
    await director.next();
    expect([(await writer.next()).event, (await writer.next()).event]).toEqual(['meeting', 'drafts']);
    const draft = { content: 'x', basedOn: 0, sequence: 1 };
    await ask('/api/v1/meetings/live-meeting/drafts/text:opening', {
      as: SECRETARY,
      method: 'PUT',
      body: draft,
    });
    expect(await writer.next()).toEqual({ event: 'drafts', data: { event: 'drafts' } });
    await reply('remote');
    expect((await director.next()).id).toBe(version + 1);
    await Promise.all([writer.close(), director.close()]);
  });

  it('keeps the connection awake', async () => {
    const { ask } = await start({ heartbeatMs: 20 });
    const stream = await open(ask, { as: DIRECTOR });
    expect(await stream.until(': still here\n\n')).toBe(true);
    await stream.close();
  });

  it('ends when the token does', async () => {
    const { ask, issuer } = await start();
    const exp = Math.floor(Date.now() / 1000) + 2;
    const stream = await open(ask, { token: await issuer.token(DIRECTOR, { exp }) });
    await stream.next();
    await stream.ended();
    expect(Math.abs(Date.now() / 1000 - exp)).toBeLessThan(0.5);
  });

  it('ends when the server stops, and leaves no watcher behind', async () => {
    const { ask, stop, watching } = await start();
    const streams = await Promise.all([1, 2, 3].map(() => open(ask, { as: SECRETARY })));
    expect(watching.count).toBe(6);
    const ended = Promise.all(streams.map((stream) => stream.ended()));
    server = undefined;
    await stop();
    await ended;
    expect(watching.count).toBe(0);
  });

  it('leaves no watcher behind when its reader goes', async () => {
    const { ask, watching } = await start();
    const stream = await open(ask, { as: SECRETARY });
    await stream.close();
    await expect.poll(() => watching.count).toBe(0);
  });

  it('lets one person have only so many', async () => {
    const { ask } = await start();
    const streams = await Promise.all(Array.from({ length: 20 }, () => open(ask, { as: DIRECTOR })));
    const oneMore = await ask('/api/v1/meetings/live-meeting/events', { as: DIRECTOR });
    expect([oneMore.status, (await problemOf(oneMore)).code]).toEqual([429, 'too-many-streams']);
    const other = await open(ask, { as: SECRETARY });
    await Promise.all([...streams, other].map((stream) => stream.close()));
  });

  it('answers HEAD without staying', async () => {
    const { ask } = await start();
    const answer = await ask('/api/v1/meetings/live-meeting/events', { as: DIRECTOR, method: 'HEAD' });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/event-stream; charset=utf-8',
    ]);
  });

  it('tells a reader who was slow only the newest', async () => {
    const { ask, command, version } = await start();
    const stream = await open(ask, { as: DIRECTOR });
    const details = { title: 'M', date: '2027-02-17', start: '08:30', end: '12:30' };
    for (let times = 0; times < 20; times += 1)
      await command('live-meeting', {
        type: 'ChangeDetails',
        data: { details: { ...details, place: `P${times}` } },
      });
    const seen: number[] = [];
    while (seen.at(-1) !== version + 20) seen.push((await stream.next()).id ?? 0);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    await stream.close();
  });
});

interface StreamEvent {
  readonly id?: number;
  readonly event: string;
  readonly data: unknown;
}

/** Reads a stream event by event; heartbeats are skipped. */
async function open(ask: ServerFixture['ask'], asked: Ask) {
  const gone = new AbortController();
  const response = await ask('/api/v1/meetings/live-meeting/events', { ...asked, signal: gone.signal });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const reader = (response.body ?? new ReadableStream<Uint8Array>())
    .pipeThrough(new TextDecoderStream())
    .getReader();
  let rest = '';
  async function more(): Promise<boolean> {
    const { done, value } = await reader.read();
    rest += value ?? '';
    return !done;
  }
  return {
    async next(): Promise<StreamEvent> {
      for (;;) {
        const end = rest.indexOf('\n\n');
        if (end < 0) {
          if (!(await more())) throw new Error('the stream has ended');
          continue;
        }
        const block = rest.slice(0, end);
        rest = rest.slice(end + 2);
        const [, id, event, data] = /^(?:id: (\d+)\n)?event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
        if (event) return { ...(id ? { id: Number(id) } : {}), event, data: JSON.parse(data ?? '') };
      }
    },
    /** Whether the text comes before the stream ends. */
    async until(text: string): Promise<boolean> {
      while (!rest.includes(text)) if (!(await more())) return false;
      return true;
    },
    async ended(): Promise<void> {
      while (await more());
    },
    async close(): Promise<void> {
      gone.abort();
      await reader.cancel().catch(() => undefined);
    },
  };
}
