import { afterEach, beforeEach, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../src/domain/meeting/events.ts';
import { waitingList } from '../../../src/usecases/pending/waiting-list.ts';
import { someGroup } from '../../support/group-builders.ts';
import { aPlan, closedEvents, draftedEvents, momentAt } from '../../support/meeting-builders.ts';
import type { WorkplaceFixture } from '../../support/workplace-fixture.ts';
import { openWorkplace } from '../../support/workplace-fixture.ts';

let fixture: WorkplaceFixture;
beforeEach(async () => {
  fixture = await openWorkplace(someGroup(), momentAt('09:00'));
});
afterEach(() => fixture.close());

const as = (meetingId: string, events: readonly MeetingEvent[]): readonly MeetingEvent[] =>
  events.map((event) =>
    event.type === 'MeetingDrafted' ? { ...event, data: { ...event.data, meetingId } } : event,
  );
const waiting = async () => [...(await waitingList(fixture.workplace, 'exempel')).state.waiting.keys()];

it('begins with what meetings had left over before there was a list, and nobody had taken up since', async () => {
  const carried = (itemId: string): MeetingEvent => ({
    type: 'LeftoverChosen',
    data: { itemId, choice: 'carry-over' },
  });
  await fixture.tell('m1', ...as('m1', closedEvents()), carried('i1'), carried('i2'));
  const taken: MeetingEvent = {
    type: 'ItemAdded',
    data: { itemId: 'n1', plan: aPlan(), carriedFrom: { meetingId: 'm1', itemId: 'i2' } },
  };
  await fixture.tell('m2', ...as('m2', draftedEvents()), taken);
  const rehearsal = { of: 'm1', by: 'sekr' };
  await fixture.tell(
    'm3',
    ...as('m3', closedEvents()).map((event) =>
      event.type === 'MeetingDrafted' ? { ...event, data: { ...event.data, rehearsal } } : event,
    ),
    carried('i1'),
  );
  expect(await waiting()).toEqual(['item:m1:i1']);
});

it('begins once, and is empty for a group that has left nothing over', async () => {
  await fixture.tell('m1', ...as('m1', closedEvents()));
  expect(await waiting()).toEqual([]);
  const [first, second] = await Promise.all([
    waitingList(fixture.workplace, 'exempel'),
    waitingList(fixture.workplace, 'exempel'),
  ]);
  expect([first.version, second.version]).toEqual([1, 1]);
});
