import { afterEach, expect, it } from 'vitest';
import type { Instant } from '../../src/domain/basics/time.ts';
import { forgetOldKeys } from '../../src/usecases/forget-old-keys.ts';
import { someGroup } from '../support/group-builders.ts';
import { momentAt } from '../support/meeting-builders.ts';
import type { WorkplaceFixture } from '../support/workplace-fixture.ts';
import { openWorkplace } from '../support/workplace-fixture.ts';

let fixture: WorkplaceFixture;
afterEach(() => fixture.close());

it('remembers a request for thirty days, and forgets any number of older ones', async () => {
  fixture = await openWorkplace(someGroup(), momentAt('09:00', '2018-04-20'));
  const { events } = fixture.workplace.store;
  const actor = { personId: 'anna', via: 'tab' } as const;
  const request = (key: string, at: Instant) =>
    events.append({ groupId: 'exempel', actor, at, streams: [], once: { key, fingerprint: '' } });
  await Promise.all([
    ...Array.from({ length: 1_500 }, (_, index) => request(`old-${index}`, '2018-03-21T08:59:59.999Z')),
    request('kept', '2018-03-21T09:00:00.000Z'),
  ]);
  expect(await forgetOldKeys(fixture.workplace)).toBe(1_500);
  expect(await forgetOldKeys(fixture.workplace)).toBe(0);
  expect(await events.repeated('exempel', actor, { key: 'kept', fingerprint: '' })).not.toBeNull();
});
