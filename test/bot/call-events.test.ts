import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { suggestionsOf } from '../../src/domain/meeting/signals/suggestions.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { ADDED, meetingChat } from '../support/bot-places.ts';
import { notifiedEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
const sekr = sender('sekr');
const CHAT = meetingChat('19:meeting_abc@thread.v2');
beforeEach(async () => {
  fixture = await startBot();
  await fixture.tell('m1', notifiedEvents());
});
afterEach(() => fixture.close());

const event = (name: string, value: unknown, where: object = CHAT) =>
  fixture.send(sender('itavdelningen'), {
    type: 'event',
    name: `application/vnd.microsoft.${name}`,
    value,
    ...where,
  });
const user = (key: string) => ({
  user: { id: sender(key).userId, aadObjectId: sender(key).objectId },
  meeting: { inMeeting: true },
});
const suggested = async () =>
  suggestionsOf(await fixture.meeting('m1')).map(({ kind, time, personId }) => [kind, time, personId]);
const STARTED = { StartTime: '2018-04-20T06:31:12.345Z', Title: 'x', MeetingType: 'Scheduled' };

describe('events of a meeting’s call', () => {
  beforeEach(() => fixture.send(sekr, { ...ADDED, ...CHAT }));

  it('suggest that the meeting has begun, at the time Teams tells, and begin nothing (D12)', async () => {
    expect((await event('meetingStart', STARTED)).status).toBe(200);
    expect(await suggested()).toEqual([['call-started', '08:31', undefined]]);
    expect((await fixture.meeting('m1')).phase).toBe('notified');
    const { length } = await fixture.events('meeting', 'm1');
    await event('meetingStart', STARTED);
    expect(await fixture.events('meeting', 'm1')).toHaveLength(length);
  });

  it('suggest who came and went, of those of the roster alone', async () => {
    await fixture.tell('m1', [{ type: 'MeetingStarted', data: { time: '08:30' } }]);
    await event('meetingParticipantJoin', { members: [user('bo'), user('främling')] });
    expect(await suggested()).toEqual([['joined', '09:00', 'bo']]);
    await event('meetingParticipantLeave', { members: [user('bo')] });
    expect(await suggested()).toEqual([]);
    expect((await fixture.meeting('m1')).attendance.size).toBe(0);
    await event('meetingEnd', { EndTime: '2018-04-20T10:04:00Z' });
    expect(await suggested()).toEqual([['call-ended', '12:04', undefined]]);
    expect((await fixture.meeting('m1')).phase).toBe('ongoing');
  });

  it('of another chat, of another day, or that say nothing, change nothing', async () => {
    const before = await fixture.events('meeting', 'm1');
    await event('meetingStart', STARTED, meetingChat('19:meeting_annan@thread.v2'));
    await event('meetingStart', { StartTime: '2018-04-19T06:31:00Z' });
    await event('meetingParticipantJoin', { members: 'alla' });
    await event('readReceipt', { lastReadMessageId: '1' });
    expect(await fixture.events('meeting', 'm1')).toEqual(before);
  });

  it('say nothing in any chat', async () => {
    const said = fixture.connector.sent.length;
    await event('meetingStart', STARTED);
    await event('meetingEnd', {});
    expect(fixture.connector.sent).toHaveLength(said);
  });
});

it('without the bot in the meeting’s chat nothing comes, and everything goes by hand', async () => {
  await event('meetingStart', STARTED);
  expect(await suggested()).toEqual([]);
  await fixture.press(sekr, 'start-meeting', { meetingId: 'm1' });
  expect((await fixture.meeting('m1')).phase).toBe('ongoing');
});
