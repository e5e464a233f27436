import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { tellInquiry } from '../support/inquiry-bot.ts';
import { answered, openedEvents } from '../support/inquiry-builders.ts';
import { aPlan, closedEvents, draftedEvents } from '../support/meeting-builders.ts';

const ALONE = {
  conversation: {
    id: 'a:chat',
    conversationType: 'personal',
    tenantId: '22222222-2222-4222-8222-222222222222',
  },
};
const coming: readonly MeetingEvent[] = draftedEvents({ date: '2018-05-18', replyBy: '2018-05-15' }).map(
  (event) =>
    event.type === 'MeetingDrafted' ? { ...event, data: { ...event.data, meetingId: 'm2' } } : event,
);

describe('what waits for somebody', () => {
  let fixture: BotFixture;
  beforeAll(async () => {
    fixture = await startBot();
    await fixture.tell('m1', [
      ...closedEvents(),
      {
        type: 'ReviewOpened',
        data: {
          reviewers: [{ personId: 'anna', name: 'Anna Ek' }],
          deadline: '2018-04-27',
          how: 'checked',
          asked: ['anna'],
        },
      },
    ]);
    await fixture.tell('m2', [
      ...coming,
      { type: 'NoticePosted', data: {} },
      { type: 'AttendanceReplied', data: { personId: 'anna', reply: { kind: 'attending' } } },
      { type: 'ItemAdded', data: { itemId: 'ny', plan: aPlan({ title: 'Nytt' }) } },
    ]);
    await tellInquiry(fixture, 'q1', [...openedEvents(), answered('anna', 'bifaller')]);
    await fixture.write(sender('sekr'), 'uppdrag Bo Al: spela in modellen senast 12 maj');
  });
  afterAll(() => fixture.close());

  const ask = (who: string, line = 'vad väntar på mig?', parts = {}) =>
    fixture.write(sender(who), line, parts);

  it('is what they have not answered, read, said or done, with how to', async () => {
    const bo = await ask('bo');
    expect(bo).toContain('Det här väntar på dig, Bo Al');
    expect(bo).toContain('Svara på kallelsen: Kommundirektörsmöte fredag 18 maj 2018');
    expect(bo).toContain('Senast tisdag 15 maj. Skriv till exempel ”närvaro ja”.');
    expect(bo).toContain('Dagordningen har ändrats: Kommundirektörsmöte fredag 18 maj 2018');
    expect(bo).toContain('Svara på frågan: Ska gruppen ställa sig bakom ansökan?');
    expect(bo).toContain('Uppdrag 1: spela in modellen');
    expect(bo).toContain('Skriv till exempel ”klart 1”.');
    expect(bo).not.toContain('Lämna besked');
  });

  it('is another thing for each', async () => {
    const anna = await ask('anna', 'att göra');
    expect(anna).toContain('Lämna besked om utkastet: Kommundirektörsmöte fredag 20 april 2018');
    expect(anna).not.toMatch(/Svara på (?:kallelsen|frågan)|Uppdrag 1/);
    expect(await ask('sekr', 'what waits for me')).toContain('Inget väntar på dig just nu.');
  });

  it('tells the secretariat what it alone may know where nobody reads along', async () => {
    expect(await ask('sekr')).not.toContain('För sekretariatet');
    const alone = await ask('sekr', 'vad väntar på mig', ALONE);
    expect(alone).toContain('För sekretariatet');
    expect(alone).toContain('3 har inte svarat. Skriv ”påminn”.');
    expect(await ask('bo', 'vad väntar på mig', ALONE)).not.toContain('För sekretariatet');
  });
});
