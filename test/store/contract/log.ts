import { beforeEach, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.port.ts';
import type { StoreHarness } from '../../support/store-builders.ts';
import { anAppend, anEvent, GROUP, meetingStream, NOON, noonPlus } from '../../support/store-builders.ts';

/** What every event store does with one instance of it. */
export function logContract(harness: () => StoreHarness): void {
  const stream = meetingStream('m1');
  let store: Store;
  beforeEach(async () => {
    store = await harness().open();
  });

  it('answers that it can be reached', async () => {
    await expect(store.events.ping()).resolves.toBeUndefined();
  });

  it('knows nothing of a stream that nobody wrote to', async () => {
    expect(await store.events.version(stream)).toBe(0);
    expect(await store.events.read(stream, 0)).toEqual([]);
    expect(await store.events.verify(stream)).toEqual({
      stream,
      events: 0,
      head: '',
      erased: [],
      faults: [],
    });
    expect(await store.events.groups()).toEqual([]);
  });

  it('gives back what was appended, with who, when and where it stands', async () => {
    const answer = await store.events.append(
      anAppend({
        streams: [{ stream, expectedVersion: 0, events: [anEvent('ett'), anEvent('två', 'Changed')] }],
      }),
    );
    expect(answer).toEqual({ kind: 'appended', versions: new Map([[stream, 2]]) });
    expect(await store.events.version(stream)).toBe(2);
    const common = { stream, at: NOON, actor: { personId: 'asa', via: 'card' } };
    expect(await store.events.read(stream, 0)).toEqual([
      { ...common, type: 'Noted', data: { text: 'ett' }, version: 1 },
      { ...common, type: 'Changed', data: { text: 'två' }, version: 2 },
    ]);
    expect(await store.events.read(stream, 1)).toHaveLength(1);
    expect(await store.events.read(stream, 2)).toEqual([]);
  });

  it('keeps every character as typed: Swedish letters, quotation marks, NUL, lone surrogates, emoji', async () => {
    const text = 'Åsa Öberg "sa" \'så\' <b>*_` \u0000 \ud800 \udfff \u2028 👩‍🚒 \\u0000 %s $1';
    const data = { [text]: [text, null, true, 1.5, -1e-7, { '': '' }] };
    const sent = await store.events.append(
      anAppend({ streams: [{ stream, expectedVersion: 0, events: [{ type: 'Noted', data }] }] }),
    );
    expect(sent.kind).toBe('appended');
    expect((await store.events.read(stream, 0))[0]?.data).toEqual(data);
    expect((await store.events.verify(stream)).faults).toEqual([]);
  });

  it('takes any text as the name of a stream without mixing two up', async () => {
    const names = ['a\u0000b', '"a\\u0000b"', '\ud800', 'å', 'a/b', '%', "'"].map((id) => meetingStream(id));
    for (const name of names)
      await store.events.append(
        anAppend({ streams: [{ stream: name, expectedVersion: 0, events: [anEvent(name)] }] }),
      );
    for (const name of names)
      expect((await store.events.read(name, 0)).map((event) => event.data)).toEqual([{ text: name }]);
    expect(await store.events.streams(GROUP, 'meeting')).toEqual(names);
    expect((await store.events.verify(names[0] ?? '')).faults).toEqual([]);
  });

  it('answers a conflict with the version there is, and writes nothing of that request', async () => {
    await store.events.append(anAppend());
    const other = meetingStream('m2');
    const answer = await store.events.append(
      anAppend({
        streams: [
          { stream: other, expectedVersion: 0, events: [anEvent()] },
          { stream, expectedVersion: 0, events: [anEvent()] },
        ],
        jobs: [{ kind: 'x', payload: {}, delivery: 'once' }],
        once: { key: 'k', fingerprint: 'f' },
      }),
    );
    expect(answer).toEqual({ kind: 'conflict', stream, actualVersion: 1 });
    expect(await store.events.version(other)).toBe(0);
    expect(await store.outbox.counts()).toEqual({ waiting: 0, running: 0, parked: 0 });
    expect(
      (await store.events.append(anAppend({ streams: [], once: { key: 'k', fingerprint: 'f' } }))).kind,
    ).toBe('appended');
  });

  it('appends to several streams as one', async () => {
    const other = meetingStream('m2');
    const answer = await store.events.append(
      anAppend({
        streams: [
          { stream, expectedVersion: 0, events: [anEvent()] },
          { stream: other, expectedVersion: 0, events: [anEvent(), anEvent()] },
        ],
      }),
    );
    expect(answer).toEqual({
      kind: 'appended',
      versions: new Map([
        [stream, 1],
        [other, 2],
      ]),
    });
  });

  it('checks the version of a stream that gets no events, and leaves it as it is', async () => {
    const nothing = (expectedVersion: number) =>
      anAppend({ streams: [{ stream, expectedVersion, events: [] }] });
    expect(await store.events.append(nothing(0))).toEqual({
      kind: 'appended',
      versions: new Map([[stream, 0]]),
    });
    expect((await store.events.append(nothing(3))).kind).toBe('conflict');
    expect(await store.events.streams(GROUP, 'meeting')).toEqual([]);
  });

  it('carries out 200 appends to one stream that build on each other before any is durable', async () => {
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        store.events.append(
          anAppend({ streams: [{ stream, expectedVersion: index, events: [anEvent(`${index}`)] }] }),
        ),
      ),
    );
    expect(answers.map((answer) => answer.kind === 'appended' && answer.versions.get(stream))).toEqual(
      Array.from({ length: 200 }, (_, index) => index + 1),
    );
    const events = await store.events.read(stream, 0);
    expect(events.map((event) => (event.data as { text: string }).text)).toEqual(
      Array.from({ length: 200 }, (_, i) => `${i}`),
    );
    expect(await store.events.verify(stream)).toMatchObject({ events: 200, faults: [] });
  });

  it('lets one of 200 that expect the same version in, and tells the others', async () => {
    const answers = await Promise.all(Array.from({ length: 200 }, () => store.events.append(anAppend())));
    expect(answers.filter((answer) => answer.kind === 'appended')).toHaveLength(1);
    expect(answers.filter((answer) => answer.kind === 'conflict')).toHaveLength(199);
    expect(await store.events.read(stream, 0)).toHaveLength(1);
  });

  it('carries out the rest of a batch in which some requests conflict', async () => {
    const asked = [0, 0, 1, 5, 2, 2, 3];
    const answers = await Promise.all(
      asked.map((expectedVersion) =>
        store.events.append(anAppend({ streams: [{ stream, expectedVersion, events: [anEvent()] }] })),
      ),
    );
    expect(answers.map((answer) => answer.kind)).toEqual([
      'appended',
      'conflict',
      'appended',
      'conflict',
      'appended',
      'conflict',
      'appended',
    ]);
    expect(await store.events.verify(stream)).toMatchObject({ events: 4, faults: [] });
  });

  it('takes more rows in one request than an insert can hold', async () => {
    const events = Array.from({ length: 2_500 }, (_, index) => anEvent(`${index}`));
    await store.events.append(anAppend({ streams: [{ stream, expectedVersion: 0, events }] }));
    expect(await store.events.verify(stream)).toMatchObject({ events: 2_500, faults: [] });
  });

  it('refuses a request that is not plain JSON or not of its group, and carries out those beside it', async () => {
    const faulty = store.events.append(
      anAppend({
        streams: [{ stream, expectedVersion: 0, events: [{ type: 'Noted', data: { when: new Date(0) } }] }],
      }),
    );
    const foreign = store.events.append(anAppend({ groupId: 'annan' }));
    const good = store.events.append(anAppend());
    await expect(faulty).rejects.toMatchObject({ code: 'store-misuse' });
    await expect(foreign).rejects.toMatchObject({ code: 'store-misuse' });
    expect((await good).kind).toBe('appended');
  });

  it('lists streams of a kind in the order they began, and the groups', async () => {
    const began = [
      ['b', 0],
      ['a', 0],
      ['c', -5],
    ] as const;
    for (const [id, ms] of began)
      await store.events.append(
        anAppend({
          at: noonPlus(ms),
          streams: [{ stream: meetingStream(id), expectedVersion: 0, events: [anEvent()] }],
        }),
      );
    await store.events.append(
      anAppend({
        groupId: 'annan',
        streams: [{ stream: 'group/annan/roster/main', expectedVersion: 0, events: [anEvent()] }],
      }),
    );
    expect(await store.events.streams(GROUP, 'meeting')).toEqual(
      ['c', 'b', 'a'].map((id) => meetingStream(id)),
    );
    expect(await store.events.streams('annan', 'meeting')).toEqual([]);
    expect(await store.events.streams('annan', 'roster')).toEqual(['group/annan/roster/main']);
    expect(await store.events.groups()).toEqual(['annan', GROUP]);
  });

  it('answers appends that were under way when it is closed, and refuses later ones', async () => {
    const under = store.events.append(anAppend());
    const closed = store.close();
    expect((await under).kind).toBe('appended');
    await closed;
    await expect(store.events.append(anAppend())).rejects.toMatchObject({ code: 'store-closed' });
    expect(await (await harness().open()).events.version(stream)).toBe(1);
  });
}
