import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '../../src/domain/basics/event.ts';
import type { GroupEvent } from '../../src/domain/group/events.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { createOutboxRunner } from '../../src/store/outbox-runner.ts';
import { followPresenterCues, postPresenterCue } from '../../src/usecases/presenter-cues.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import { cardIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { BOT_ID, HOST_TENANT, sender } from '../support/bot-people.ts';
import { aPlan, draftedEvents, momentAt } from '../support/meeting-builders.ts';

const presented = (itemId: string, title: string, personId: string): MeetingEvent => ({
  type: 'ItemAdded',
  data: {
    itemId,
    plan: aPlan({ title, minutes: 20, presenters: [{ name: personId, personId }] }),
    drafted: true,
  },
});
const STARTED: readonly MeetingEvent[] = [
  ...draftedEvents().slice(0, 1),
  presented('a', 'Budget', 'anna'),
  presented('b', 'Vattenkontroll', 'bo'),
  presented('c', 'Bredband', 'cia'),
  { type: 'NoticePosted', data: {} },
  { type: 'MeetingStarted', data: { time: '08:30' } },
];
const item = (itemId: string, time = '08:40'): MeetingEvent => ({
  type: 'ItemStarted',
  data: { itemId, time },
});

let fixture: BotFixture;
beforeEach(async () => {
  fixture = await startBot();
  fixture.setMoment(momentAt('08:40'));
  await reach('bo');
});
afterEach(() => fixture.close());

/** Somebody has the app for themselves. */
async function reach(personId: string): Promise<void> {
  const { serviceUrl, workplace } = fixture;
  const chat = { conversationId: `a:${personId}`, serviceUrl, tenantId: HOST_TENANT, botId: BOT_ID };
  const event: GroupEvent = { type: 'PersonReached', data: { personId, chat } };
  await workplace.ledger.transact(rosterStream('exempel'), {
    actor: SYSTEM,
    moment: momentAt('08:00'),
    decide: () => ({ ok: true, value: { events: [event] } }),
  });
}

/** Carries out the cues that wait; answers what was sent to chats. */
async function deliver() {
  const { bot, connector, store, workplace } = fixture;
  const before = connector.sent.length;
  const runner = createOutboxRunner({
    outbox: store.outbox,
    handlers: {
      'cues.follow': (job) => followPresenterCues(workplace, bot.chats, job),
      'cues.post': (job) => postPresenterCue(workplace, bot.chats, job),
    },
    clock: () => '2018-04-20T12:00:00.000Z',
    random: () => 0,
    onProblem: () => undefined,
    alone: true,
  });
  await runner.runDue();
  return connector.sent.slice(before).map(({ method, path, body }) => ({
    way: `${method} ${path.split('/')[3]}`,
    text: JSON.stringify(body),
  }));
}

describe('a presenter who has a chat with the bot', () => {
  it('is told once that they are next, and when that is likely', async () => {
    await fixture.tell('m1', [...STARTED, item('a')]);
    const [told, ...others] = await deliver();
    expect(others).toEqual([]);
    expect(told?.way).toBe('POST a:bo');
    expect(told?.text).toContain('Du är näst på tur');
    expect(told?.text).toContain('Vattenkontroll');
    expect(told?.text).toContain('Beräknad tid: kl. 09.00.');
    await fixture.tell('m1', [{ type: 'BreakStarted', data: { time: '08:45' } }]);
    expect((await deliver()).map(({ way }) => way)).toEqual(['PUT a:bo']);
  });

  it('sees in the same message that the order has changed, that they are next again, and that it is over', async () => {
    await fixture.tell('m1', [...STARTED, item('a')]);
    await deliver();
    for (const [event, said] of [
      [{ type: 'ItemMoved', data: { itemId: 'c', before: 'b' } }, 'Ordningen har ändrats'],
      [{ type: 'ItemMoved', data: { itemId: 'c' } }, 'Du är näst på tur'],
      [item('b', '09:05'), 'Ditt ärende pågår'],
      [item('c', '09:20'), 'Du behöver inte göra något'],
    ] as const) {
      await fixture.tell('m1', [event]);
      const [update, ...others] = await deliver();
      expect([update?.way, others]).toEqual(['PUT a:bo', []]);
      expect(update?.text).toContain(said);
    }
  });

  it('is told nothing when it is over before the word is sent', async () => {
    await fixture.tell('m1', [...STARTED, item('a')]);
    await fixture.tell('m1', [item('b', '08:41')]);
    expect(await deliver()).toEqual([]);
  });

  it('is not told twice when nobody knows whether it arrived, and nobody is bothered with it', async () => {
    await fixture.tell('m1', [...STARTED, item('a')]);
    fixture.connector.failNext({ status: 502 });
    expect((await deliver()).map(({ way }) => way)).toEqual(['POST a:bo']);
    expect(await deliver()).toEqual([]);
    const parked = await fixture.store.outbox.parked('exempel');
    expect(parked.filter(({ kind }) => kind.startsWith('cues'))).toEqual([]);
  });

  it('sees how it stands when they open it, in their language; another sees nobody’s turn as their own', async () => {
    await fixture.tell('m1', [...STARTED, item('a')]);
    const data = { meetingId: 'm1', card: 'cue', itemId: 'b' };
    const own = cardIn(await fixture.press(sender('bo'), 'refresh', data, 'en-GB'));
    expect(own).toContain('You are next');
    expect(cardIn(await fixture.press(sender('cia'), 'refresh', data))).toContain(
      'Du behöver inte göra något',
    );
  });
});

describe('a presenter without such a chat', () => {
  it('is told in their own view of the meeting’s card, and nothing is sent', async () => {
    await fixture.tell('m1', [...STARTED, item('b')]);
    expect(await deliver()).toEqual([]);
    const refresh = async (who: string) =>
      cardIn(await fixture.press(sender(who), 'refresh', { meetingId: 'm1', card: 'meeting' }));
    expect(await refresh('cia')).toContain('Du är näst på tur, beräknat kl. 09.00.');
    expect(await refresh('dag')).not.toContain('Du är näst på tur');
  });
});
