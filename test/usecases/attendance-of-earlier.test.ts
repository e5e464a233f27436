import { afterEach, beforeEach, expect, it } from 'vitest';
import { SYSTEM } from '../../src/domain/basics/event.ts';
import type { MeetingRow } from '../../src/store/register.port.ts';
import { fillAttendance } from '../../src/usecases/register/attendance-of-earlier.ts';
import { someGroup } from '../support/group-builders.ts';
import { agreedEvents, closedEvents, momentAt } from '../support/meeting-builders.ts';
import type { WorkplaceFixture } from '../support/workplace-fixture.ts';
import { openWorkplace } from '../support/workplace-fixture.ts';

let fixture: WorkplaceFixture;
beforeEach(async () => {
  fixture = await openWorkplace(someGroup(), momentAt('09:00', '2018-04-20'));
});
afterEach(() => fixture.close());

const rowOf = (meetingId: string) => fixture.workplace.store.register.meeting('exempel', meetingId);

/** A row as it was written before rows told who was there. */
async function asBefore(row: MeetingRow): Promise<void> {
  const { attendance: _, ...earlier } = row;
  await fixture.workplace.store.events.append({
    groupId: 'exempel',
    actor: SYSTEM,
    at: '2018-04-20T09:00:00.000Z',
    streams: [],
    register: [{ kind: 'meeting', row: earlier }],
  });
}

it('gives protocols that were agreed earlier their attendance, once', async () => {
  await fixture.tell('m1', ...agreedEvents());
  const agreed = await rowOf('m1');
  if (!agreed?.attendance) throw new Error('nobody was there');
  await asBefore(agreed);
  expect((await rowOf('m1'))?.attendance).toBeUndefined();

  expect(await fillAttendance(fixture.workplace)).toBe(1);
  expect(await rowOf('m1')).toEqual(agreed);
  expect(await fillAttendance(fixture.workplace)).toBe(0);
});

it('leaves a meeting alone whose protocol nobody has agreed', async () => {
  await fixture.tell('m1', ...closedEvents());
  expect(await fillAttendance(fixture.workplace)).toBe(0);
  expect((await rowOf('m1'))?.attendance).toBeUndefined();
});

it('passes an old protocol by: what its file says stands in its row', async () => {
  await asBefore({
    groupId: 'exempel',
    meetingId: 'im1',
    date: '2011-05-12',
    start: '',
    title: 'Protokoll',
    place: '',
    phase: 'agreed',
    imported: true,
  });
  expect(await fillAttendance(fixture.workplace)).toBe(0);
});
