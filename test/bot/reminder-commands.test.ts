import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { notifiedEvents, ongoingEvents } from '../support/meeting-builders.ts';

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
