import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { deliverToChannel, inquiryIn, tellInquiry, withDelegateAndChannel } from '../support/inquiry-bot.ts';
import { openedEvents } from '../support/inquiry-builders.ts';
import { agreedEvents, closedEvents, draftedEvents, notifiedEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
beforeEach(async () => {
  fixture = await startBot();
  await withDelegateAndChannel(fixture);
});
afterEach(() => fixture.close());

const GONE = { status: 404, code: 'ActivityNotFoundInConversation' } as const;
const RESTORED = 'Kortet togs bort ur kanalen och har lagts ut på nytt.';
const REPLY: MeetingEvent = {
  type: 'AttendanceReplied',
  data: { personId: 'bo', reply: { kind: 'attending' } },
};
const replied = (personId: string): MeetingEvent => ({ ...REPLY, data: { ...REPLY.data, personId } });

/** Delivers with the card taken out of the channel: its update finds nothing. */
async function deliverWithoutCard() {
  fixture.connector.failNext(GONE);
  return deliverToChannel(fixture);
}
const ways = (calls: Awaited<ReturnType<typeof deliverToChannel>>) => calls.map(({ method }) => method);
const noticeOf = async (meetingId: string) => (await fixture.meeting(meetingId)).cards.get('notice');
const parked = async () =>
  (await fixture.store.outbox.parked('exempel')).filter(({ kind }) => kind.startsWith('channel.'));

describe('a card that was taken out of the channel', () => {
  it('is posted anew once, says so, and is the one that is brought up to date from then on', async () => {
    await fixture.tell('m1', notifiedEvents());
    await deliverToChannel(fixture);
    const first = await noticeOf('m1');
    await fixture.tell('m1', [REPLY]);
    const [update, post] = await deliverWithoutCard();
    expect([update?.method, post?.method]).toEqual(['PUT', 'POST']);
    expect(JSON.stringify(post?.body)).toContain(RESTORED);
    const second = await noticeOf('m1');
    expect(second).toMatchObject({ replaces: first?.activityId });
    await fixture.tell('m1', [replied('cia')]);
    const [again] = await deliverToChannel(fixture);
    expect(again?.path).toContain(`/activities/${second?.activityId}`);
    expect(JSON.stringify(again?.body)).toContain(RESTORED);
  });

  it('stays away the second time, and the secretariat is told', async () => {
    await fixture.tell('m1', notifiedEvents());
    await deliverToChannel(fixture);
    await fixture.tell('m1', [REPLY]);
    await deliverWithoutCard();
    await fixture.tell('m1', [replied('cia')]);
    expect(ways(await deliverWithoutCard())).toEqual(['PUT']);
    expect(await parked()).toMatchObject([{ kind: 'channel.update', outcome: 'failed' }]);
  });

  it('is left alone once it has nothing more to say', async () => {
    await fixture.tell('m1', notifiedEvents());
    await deliverToChannel(fixture);
    await fixture.tell('m1', [{ type: 'MeetingCancelled', data: {} }]);
    expect(ways(await deliverWithoutCard())).toEqual(['PUT']);
    expect(await parked()).toEqual([]);
  });

  it('is not posted a second time when nobody knows whether the new post arrived', async () => {
    await fixture.tell('m1', notifiedEvents());
    await deliverToChannel(fixture);
    await fixture.tell('m1', [REPLY]);
    fixture.connector.failNext(GONE);
    fixture.connector.failNext({ drop: true });
    expect(ways(await deliverToChannel(fixture))).toEqual(['PUT', 'POST']);
    expect(await parked()).toMatchObject([{ kind: 'channel.post', outcome: 'unknown' }]);
  });

  it('is posted anew as well when it asks a question', async () => {
    await tellInquiry(fixture, 'q1', openedEvents());
    await deliverToChannel(fixture);
    const first = (await inquiryIn(fixture, 'q1')).card;
    await tellInquiry(fixture, 'q1', [
      { type: 'InquiryExtended', data: { deadline: { date: '2018-05-30' } } },
    ]);
    expect(ways(await deliverWithoutCard())).toEqual(['PUT', 'POST']);
    expect((await inquiryIn(fixture, 'q1')).card).toMatchObject({ replaces: first?.activityId });
  });
});

describe('the cards of a meeting that is over', () => {
  const next = draftedEvents({ date: '2018-05-18', title: 'Majmötet' }).map(
    (event): MeetingEvent =>
      event.type === 'MeetingDrafted' ? { ...event, data: { ...event.data, meetingId: 'm2' } } : event,
  );

  it.each([
    ['agreed', agreedEvents()],
    ['closed', closedEvents()],
    ['cancelled', [...notifiedEvents(), { type: 'MeetingCancelled', data: {} } as const]],
  ])('link to the next one as soon as it is called (%s)', async (_name, events) => {
    await fixture.tell('m1', notifiedEvents());
    await deliverToChannel(fixture);
    await fixture.tell('m1', events.slice(notifiedEvents().length));
    const frozen = await deliverToChannel(fixture);
    expect(JSON.stringify(frozen)).not.toContain('Aktuellt möte');
    await fixture.tell('m2', [...next, { type: 'NoticePosted', data: {} }]);
    const calls = await deliverToChannel(fixture);
    const { activityId } = (await noticeOf('m1')) ?? {};
    const old = calls.find(({ path }) => path.includes(`/activities/${activityId}`));
    const text = JSON.stringify(old?.body);
    expect(text).toContain('Aktuellt möte: Majmötet fredag 18 maj 2018');
    expect(text).toContain('https://radslag.example/tab/meetings/m2');
    expect(text).not.toMatch(/Action\.(Execute","title":"(?!refresh)|Submit)/);
    // One new post: the notice. The rest are updates (D11).
    expect(ways(calls).filter((way) => way === 'POST')).toHaveLength(1);
  });
});
