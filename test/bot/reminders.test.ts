import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '../../src/domain/basics/event.ts';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { meetingStream } from '../../src/usecases/streams.ts';
import { cardIn, messageIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { momentAt, notifiedEvents, ongoingEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
const bo = sender('bo');
const sekr = sender('sekr');

beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

const reminders = async () => (await fixture.meeting('m1')).reminders;

describe('a typed reminder', () => {
  it('mails those who have not answered, and says who, and who has to be reminded otherwise', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(await fixture.write(sekr, 'påminn')).toBe(
      'Påminnelse skickad till Åstorp och Ängelholm. Utan e-postadress, påminn själv: Bjuv och Örkelljunga.',
    );
    expect(await reminders()).toMatchObject([{ personIds: ['bo', 'cia'], by: 'sekr' }]);
  });

  it('goes to nobody twice within twelve hours, unless it is asked for again', async () => {
    await fixture.tell('m1', notifiedEvents());
    await fixture.write(sekr, 'påminn dem som inte har svarat');
    await fixture.write(bo, 'närvaro ja');
    expect(await fixture.write(sekr, 'Påminn!', { id: 'another' })).toContain('skriv ”påminn igen”');
    expect(await reminders()).toHaveLength(1);
    expect(await fixture.write(sekr, 'påminn igen')).toMatch(/^Påminnelse skickad till Åstorp\./);
    expect((await reminders()).map(({ personIds }) => personIds)).toEqual([['bo', 'cia'], ['cia']]);
  });

  it('delivered twice is one', async () => {
    await fixture.tell('m1', notifiedEvents());
    const once = { id: 'the-same-message' };
    const first = await fixture.write(sekr, 'remind', once);
    expect(first).toMatch(/^Påminnelse skickad till/);
    expect(await fixture.write(sekr, 'remind', once)).toBe(first);
    expect(await reminders()).toHaveLength(1);
  });

  it('is the secretariat’s alone, and belongs to a notice that awaits answers', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(await fixture.write(bo, 'påminn')).toMatch(/Ingenting har ändrats/);
    expect(await reminders()).toEqual([]);
    await fixture.tell('m1', ongoingEvents().slice(-1));
    expect(await fixture.write(sekr, 'påminn')).toMatch(/Ingenting har ändrats/);
    expect(await reminders()).toEqual([]);
  });

  it('is not taken for one when something else is meant', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(await fixture.write(sekr, 'påminn Bo om bilagan')).toContain('påminn Bo om bilagan');
    expect(await reminders()).toEqual([]);
  });
});

describe('the reminder on the notice card', () => {
  const press = (round: number, who = sekr) => fixture.press(who, 'remind', { meetingId: 'm1', round });
  const shown = async (who = sekr) =>
    cardIn(await fixture.press(who, 'refresh', { meetingId: 'm1', card: 'notice' }));

  it('is the secretariat’s button, and says afterwards whom it went to', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(await shown()).toContain('Påminn dem som inte har svarat');
    expect(await shown(bo)).not.toContain('Påminn dem');
    const card = cardIn(await press(0));
    expect(card).toContain('Påminnelse skickad fredag 20 april kl. 09.00 till Åstorp och Ängelholm.');
    expect(card).not.toContain('Påminn dem som inte har svarat');
    expect(await shown(bo)).not.toContain('Påminnelse skickad');
  });

  it('reminds once, however often it arrives and whoever presses it', async () => {
    await fixture.tell('m1', notifiedEvents());
    await Promise.all([press(0), press(0)]);
    cardIn(await press(0));
    expect(await reminders()).toHaveLength(1);
    expect(messageIn(await press(1))).toContain('de senaste tolv timmarna');
  });

  it('says when a reminder went by itself', async () => {
    await fixture.tell('m1', notifiedEvents());
    const events: readonly MeetingEvent[] = [
      { type: 'RemindersSent', data: { reminderId: 'timed', personIds: ['bo'] } },
    ];
    await fixture.workplace.ledger.transact(meetingStream('exempel', 'm1'), {
      actor: SYSTEM,
      moment: momentAt('12:00', '2018-04-18'),
      decide: () => ({ ok: true, value: { events } }),
    });
    expect(await shown()).toContain(
      'Påminnelse skickad automatiskt onsdag 18 april kl. 14.00 till Ängelholm.',
    );
  });
});
