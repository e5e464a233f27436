import { beforeEach, expect, it } from 'vitest';
import { isErased } from '../../../src/store/event-store.port.ts';
import type { Store } from '../../../src/store/store.port.ts';
import type { Upcasters } from '../../../src/store/upcasters.ts';
import type { StoreHarness } from '../../support/store-builders.ts';
import { anAppend, anEvent, meetingStream } from '../../support/store-builders.ts';

/** The chain over commitments: whole over erasures, broken by anything else (N12). */
export function chainContract(harness: () => StoreHarness): void {
  const stream = meetingStream('m1');
  let store: Store;
  beforeEach(async () => {
    store = await harness().open();
    const events = ['ett', 'två', 'tre', 'fyra'].map((text) => anEvent(text));
    await store.events.append(anAppend({ streams: [{ stream, expectedVersion: 0, events }] }));
  });

  it('verifies what was written, and the same head each time', async () => {
    const report = await store.events.verify(stream);
    expect(report).toMatchObject({ stream, events: 4, erased: [], faults: [] });
    expect(report.head).toMatch(/^[0-9a-f]{64}$/);
    expect(await store.events.verify(stream)).toEqual(report);
  });

  it('verifies up to a version, with the head that the stream had then', async () => {
    const before = await store.events.verify(stream);
    await store.events.append(
      anAppend({ streams: [{ stream, expectedVersion: 4, events: [anEvent('fem')] }] }),
    );
    expect(await store.events.verify(stream, 4)).toEqual(before);
    expect(await store.events.verify(stream, 0)).toMatchObject({ events: 0, head: '', faults: [] });
    expect(await store.events.verify(stream)).toMatchObject({ events: 5, faults: [] });
  });

  it.each([
    [
      'a payload',
      `update payloads set data = '{"text":"Två"}' where version = 2`,
      [{ version: 2, what: 'commitment' }],
    ],
    ['a salt', `update payloads set salt = '00' where version = 2`, [{ version: 2, what: 'commitment' }]],
    [
      'a commitment',
      `update events set commitment = '00' where version = 2`,
      [
        { version: 2, what: 'commitment' },
        { version: 2, what: 'chain' },
      ],
    ],
    [
      'who did it',
      `update events set actor_person = 'bo' where version = 2`,
      [{ version: 2, what: 'chain' }],
    ],
    [
      'when',
      `update events set at = '2018-04-21T12:00:00.000Z' where version = 2`,
      [{ version: 2, what: 'chain' }],
    ],
    ['what', `update events set type = 'Other' where version = 2`, [{ version: 2, what: 'chain' }]],
    [
      'a hash',
      `update events set hash = commitment where version = 4`,
      [
        { version: 4, what: 'chain' },
        { version: 4, what: 'chain' },
      ],
    ],
    ['the head', `update streams set head = '00'`, [{ version: 4, what: 'chain' }]],
    ['the stream`s version', `update streams set version = 3`, [{ version: 3, what: 'chain' }]],
  ])('finds %s that was altered', async (_what, sql, faults) => {
    await harness().tamper(sql);
    expect((await store.events.verify(stream)).faults).toEqual(faults);
  });

  it('finds an event that was taken out, from the middle or the end', async () => {
    await harness().tamper('delete from events where version = 2');
    expect((await store.events.verify(stream)).faults).toEqual([
      { version: 2, what: 'gap' },
      { version: 3, what: 'chain' },
    ]);
    await harness().tamper('delete from events where version = 4');
    expect((await store.events.verify(stream)).faults).toContainEqual({ version: 4, what: 'gap' });
  });

  it('finds two payloads that changed places with their salts', async () => {
    await harness().tamper('update payloads set version = 6 - version where version in (1, 5)');
    await harness().tamper('update payloads set version = 9 where version = 2');
    await harness().tamper('update payloads set version = 2 where version = 3');
    await harness().tamper('update payloads set version = 3 where version = 9');
    const { faults } = await store.events.verify(stream);
    expect(faults).toContainEqual({ version: 2, what: 'commitment' });
    expect(faults).toContainEqual({ version: 3, what: 'commitment' });
  });

  it('is whole after a payload was erased, and reads the event as one that was', async () => {
    const { head } = await store.events.verify(stream);
    await store.events.erasePayload(stream, 2);
    await store.events.erasePayload(stream, 2);
    expect(await store.events.verify(stream)).toEqual({ stream, events: 4, head, erased: [2], faults: [] });
    const events = await store.events.read(stream, 0);
    expect(events[1]).toMatchObject({
      type: 'Noted',
      data: { erased: true },
      version: 2,
      actor: { personId: 'asa' },
    });
    expect(events.map((event) => isErased(event))).toEqual([false, true, false, false]);
    await store.events.append(anAppend({ streams: [{ stream, expectedVersion: 4, events: [anEvent()] }] }));
    expect((await store.events.verify(stream)).faults).toEqual([]);
  });

  it('tells a payload that was lost from one that was erased', async () => {
    await harness().tamper('delete from payloads where version = 2');
    expect((await store.events.verify(stream)).faults).toEqual([{ version: 2, what: 'commitment' }]);
    await expect(store.events.read(stream, 0)).rejects.toMatchObject({ code: 'store-damaged' });
    await expect(store.events.erasePayload(stream, 77)).rejects.toMatchObject({ code: 'event-missing' });
  });

  it('lifts events of an older form when it reads them, and leaves the chain alone', async () => {
    const upcasters: Upcasters = {
      Noted: [(data) => ({ words: data['text'] }), (data) => ({ words: data['words'], lang: 'sv' })],
    };
    const newer = await harness().open({ upcasters });
    expect((await newer.events.read(stream, 0))[0]?.data).toEqual({ words: 'ett', lang: 'sv' });
    const event = { type: 'Noted', data: { words: 'fem', lang: 'en' } };
    await newer.events.append(anAppend({ streams: [{ stream, expectedVersion: 4, events: [event] }] }));
    expect((await newer.events.read(stream, 4))[0]?.data).toEqual(event.data);
    expect((await newer.events.verify(stream)).faults).toEqual([]);
    await expect(store.events.read(stream, 0)).rejects.toMatchObject({ code: 'event-newer' });
  });
}
