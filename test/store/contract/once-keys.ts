import { beforeEach, expect, it } from 'vitest';
import type { OnceKey } from '../../../src/store/event-store.port.ts';
import type { Store } from '../../../src/store/store.port.ts';
import type { StoreHarness } from '../../support/store-builders.ts';
import { anAppend, anEvent, meetingStream } from '../../support/store-builders.ts';

/** A request with a key happens once. */
export function onceKeysContract(harness: () => StoreHarness): void {
  const stream = meetingStream('m1');
  let store: Store;
  beforeEach(async () => {
    store = await harness().open();
  });
  const key = (overrides: Partial<OnceKey> = {}): OnceKey => ({
    key: 'dialog-1',
    fingerprint: 'abc',
    ...overrides,
  });

  it('writes nothing for a second request with the same key, whatever version it expects', async () => {
    expect((await store.events.append(anAppend({ once: key() }))).kind).toBe('appended');
    const again = anAppend({ once: key(), streams: [{ stream, expectedVersion: 1, events: [anEvent()] }] });
    expect(await store.events.append(again)).toEqual({ kind: 'repeated', sameRequest: true });
    expect(await store.events.append(anAppend({ once: key() }))).toEqual({
      kind: 'repeated',
      sameRequest: true,
    });
    expect(await store.events.version(stream)).toBe(1);
  });

  it('notices a key that is used for something else', async () => {
    await store.events.append(anAppend({ once: key() }));
    expect(await store.events.append(anAppend({ once: key({ fingerprint: 'other' }) }))).toEqual({
      kind: 'repeated',
      sameRequest: false,
    });
  });

  it('writes once when the same request comes thrice at once', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => store.events.append(anAppend({ once: key() }))));
    expect(answers.map((answer) => answer.kind)).toEqual(['appended', 'repeated', 'repeated']);
  });

  it('tells keys of different people and groups apart', async () => {
    await store.events.append(anAppend({ once: key() }));
    const other = anAppend({ once: key(), actor: { personId: 'bo', via: 'tab' }, streams: [] });
    expect((await store.events.append(other)).kind).toBe('appended');
    expect((await store.events.append(anAppend({ once: key(), groupId: 'annan', streams: [] }))).kind).toBe(
      'appended',
    );
  });

  it('tells whether a key was used, and for what', async () => {
    const request = anAppend({ once: key() });
    const { groupId, actor } = request;
    expect(await store.events.repeated(groupId, actor, key())).toBeNull();
    await store.events.append(request);
    expect(await store.events.repeated(groupId, actor, key())).toEqual({ sameRequest: true });
    expect(await store.events.repeated(groupId, actor, key({ fingerprint: 'other' }))).toEqual({
      sameRequest: false,
    });
    expect(await store.events.repeated('annan', actor, key())).toBeNull();
  });

  it('forgets keys of old requests, the oldest first and a few at a time', async () => {
    const used = (day: string, name: string) =>
      store.events.append(
        anAppend({ once: key({ key: name }), at: `2027-01-${day}T00:00:00.000Z`, streams: [] }),
      );
    await used('02', 'second');
    await used('01', 'first');
    await used('03', 'third');
    await used('04', 'fourth');
    const { groupId, actor } = anAppend();
    const known = async () => {
      const names = ['first', 'second', 'third', 'fourth'];
      const found = await Promise.all(
        names.map((name) => store.events.repeated(groupId, actor, key({ key: name }))),
      );
      return names.filter((_, index) => found[index]);
    };
    expect(await store.events.forgetKeys('2027-01-04T00:00:00.000Z', 2)).toBe(2);
    expect(await known()).toEqual(['third', 'fourth']);
    expect(await store.events.forgetKeys('2027-01-04T00:00:00.000Z', 2)).toBe(1);
    expect(await store.events.forgetKeys('2027-01-04T00:00:00.000Z', 2)).toBe(0);
    expect(await known()).toEqual(['fourth']);
    expect((await used('05', 'first')).kind).toBe('appended');
  });

  it('does not use a key up for a request that conflicts', async () => {
    await store.events.append(anAppend());
    expect((await store.events.append(anAppend({ once: key() }))).kind).toBe('conflict');
    const anew = anAppend({ once: key(), streams: [{ stream, expectedVersion: 1, events: [anEvent()] }] });
    expect((await store.events.append(anew)).kind).toBe('appended');
  });
}
