import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import { cardIn, messageIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { notifiedEvents, ongoingEvents } from '../support/meeting-builders.ts';

const [anna, bo, sekr] = [sender('anna'), sender('bo'), sender('sekr')];
const UNCHANGED = 'Ingenting har ändrats.';
const invited: MeetingEvent = {
  type: 'PresenterInvited',
  data: { invitationId: 'v1', itemId: 'i1', name: 'Ada Lind', says: { date: '2018-04-20' } },
};
const ready: MeetingEvent = { type: 'PresenterReady', data: { invitationId: 'v1' } };
const onNow: MeetingEvent = { type: 'ItemStarted', data: { itemId: 'i1', time: '08:40' } };

let fixture: BotFixture;
beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

const write = (who: typeof anna, text: string) => fixture.write(who, text);
const press = (who: typeof anna, verb: string, data: object = {}) =>
  fixture.press(who, verb, { meetingId: 'm1', ...data });
const presenter = async () => (await fixture.meeting('m1')).presenters[0];

describe('presenters from outside, by typing', () => {
  it('are invited with an address to an item, by the secretariat alone, and no link is said in the channel', async () => {
    await fixture.tell('m1', notifiedEvents());
    const said = await write(sekr, 'bjud in Ada Lind ada@lab.example till 2');
    expect(said).toBe('Ada Lind är inbjuden till 2. Bredband.');
    expect(await presenter()).toMatchObject({ name: 'Ada Lind', email: 'ada@lab.example', itemId: 'i2' });
    expect(await write(anna, 'invite Bea Ek bea@lab.example to item 1')).toContain(UNCHANGED);
    expect(await write(sekr, 'bjud in Bea Ek till 9')).toContain(UNCHANGED);
    expect((await fixture.meeting('m1')).presenters).toHaveLength(1);
  });

  it('are let in, thanked, given another link and lose it, by name', async () => {
    await fixture.tell('m1', [...ongoingEvents(), invited, onNow]);
    expect(await write(anna, 'släpp in Ada')).toBe('Ada Lind släpps in.');
    expect((await presenter())?.letInAt).toBeDefined();
    expect(await write(anna, 'thank Ada Lind')).toBe('Ada Lind är avtackad.');
    expect(await write(sekr, 'återkalla länken till Ada Lind')).toBe('Länken till Ada Lind är återkallad.');
    expect(await write(sekr, 'ny länk till Ada')).toBe('Ada Lind får en ny länk.');
    expect(await write(bo, 'släpp in Ada')).toContain(UNCHANGED);
    expect(await write(anna, 'släpp in Börje')).not.toContain('släpps in');
  });

  it('are listed with how far they have come, for those who lead', async () => {
    await fixture.tell('m1', [...ongoingEvents(), invited, ready]);
    expect(await write(anna, 'föredragande')).toBe('Ada Lind, 1. Budget: redo');
    expect(await write(bo, 'föredragande')).toContain(UNCHANGED);
  });
});

describe('presenters from outside, on the card of whoever leads', () => {
  it('are named when they are ready, let in and thanked by a button, and nobody else sees them', async () => {
    await fixture.tell('m1', [...ongoingEvents(), invited, ready, onNow]);
    const shown = cardIn(await press(sekr, 'refresh', { card: 'meeting' })) ?? '';
    expect(shown).toContain('Redo: Ada Lind');
    expect(shown).toContain('Släpp in Ada Lind');
    expect(cardIn(await press(bo, 'refresh', { card: 'meeting' }))).not.toContain('Ada Lind');
    const inside = cardIn(await press(sekr, 'let-presenter-in', { invitationId: 'v1' })) ?? '';
    expect(inside).toContain('Tacka av Ada Lind');
    expect(cardIn(await press(sekr, 'thank-presenter', { invitationId: 'v1' }))).not.toContain('Tacka av');
    expect(messageIn(await press(bo, 'let-presenter-in', { invitationId: 'v1' }))).toContain(UNCHANGED);
  });
});
