import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '../../src/domain/basics/event.ts';
import type { FormalRules } from '../../src/domain/group/settings/settings.ts';
import { rosterStream } from '../../src/usecases/streams.ts';
import { cardIn, messageIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { closedEvents, momentAt, notifiedEvents, ongoingEvents } from '../support/meeting-builders.ts';

const [anna, bo, sekr] = ['anna', 'bo', 'sekr'].map((key) => sender(key));
let fixture: BotFixture;
const UNCHANGED = 'Ingenting har ändrats.';

beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

const write = (who: typeof anna, text: string) => fixture.write(who!, text);
const press = (who: typeof anna, verb: string, data: object = {}) =>
  fixture.press(who!, verb, { meetingId: 'm1', ...data });
const presence = async (personId: string) => (await fixture.meeting('m1')).attendance.get(personId);
async function turnOn(formal: FormalRules): Promise<void> {
  const ledger = fixture.workplace.ledger;
  const { state } = await ledger.load(rosterStream('exempel'));
  await ledger.transact(rosterStream('exempel'), {
    actor: SYSTEM,
    moment: momentAt('08:00'),
    decide: () => ({
      ok: true,
      value: {
        events: [{ type: 'SettingsChanged', data: { settings: { ...state.settings, formal } } } as const],
      },
    }),
  });
}

describe('undoing', () => {
  it('takes back by typing what the person did last, and nothing of what others did', async () => {
    await fixture.tell('m1', ongoingEvents());
    await write(anna, 'nästa');
    await write(sekr, 'anlände Bo Al 9.10');
    expect(await write(anna, 'ångra')).toBe('Ångrat: Nu: 1. Budget.');
    const meeting = await fixture.meeting('m1');
    expect(meeting.currentItemId).toBeUndefined();
    expect(meeting.attendance.has('bo')).toBe(true);
    expect(await write(anna, 'ångra')).toContain(UNCHANGED);
    expect(await write(sekr, 'undo')).toBe('Ångrat: Bo Al kom.');
    expect(await write(bo, 'ångra')).toContain(UNCHANGED);
  });

  it('is a button for the one who pressed, and gone once it is done', async () => {
    await fixture.tell('m1', ongoingEvents());
    const shown = cardIn(await press(anna, 'next-item', { itemId: 'i1' })) ?? '';
    expect(shown).toContain('Ångra: Nu: 1. Budget');
    const version = Number(/"version":(\d+)/.exec(shown)?.[1]);
    expect(cardIn(await press(sekr, 'refresh', { card: 'meeting' }))).not.toContain('Ångra: Nu: 1. Budget');
    expect(messageIn(await press(bo, 'undo', { version }))).toContain(UNCHANGED);
    expect(cardIn(await press(anna, 'undo', { version }))).not.toContain('Ångra: Nu: 1. Budget');
    expect(messageIn(await press(anna, 'undo', { version }))).toContain('Det är redan ångrat.');
  });
});

describe('who keeps the protocol', () => {
  it('is said in the meeting’s card, and changes hands by typing and by button', async () => {
    await fixture.tell('m1', notifiedEvents());
    await press(anna, 'start-meeting');
    expect(cardIn(await press(anna, 'refresh', { card: 'meeting' }))).not.toContain('för protokollet');
    expect(cardIn(await press(sekr, 'refresh', { card: 'meeting' }))).toContain('Ta över protokollet');
    expect(await write(anna, 'ta över')).toContain(UNCHANGED);
    expect(await write(sekr, 'ta över')).toBe('Du för protokollet från och med nu.');
    const card = cardIn(await press(anna, 'refresh', { card: 'meeting' }));
    expect(card).toContain('Eva Ros för protokollet.');
    expect(cardIn(await press(sekr, 'take-over'))).not.toContain('Ta över protokollet');
  });
});

describe('attendance told in words', () => {
  it('says that somebody was there for parts, or came when it was over (S4, S7)', async () => {
    await fixture.tell('m1', closedEvents());
    expect(await write(sekr, 'Cia By delar av mötet')).toBe('Cia By var med delar av mötet. Registrerat.');
    expect(await presence('cia')).toEqual({ presence: 'present', parts: true });
    expect(await write(sekr, 'Dag Ås anslöt efter mötet.')).toBe('Dag Ås anslöt efter mötet. Registrerat.');
    expect(await presence('dag')).toEqual({ presence: 'afterwards' });
    expect(await write(sekr, 'lämnade Bo Al ca 11')).toContain('Bo Al gick kl. 11.00.');
    expect(await presence('bo')).toMatchObject({ to: '11:00', toApproximate: true });
    expect(await write(bo, 'Cia By delar av mötet')).toContain(UNCHANGED);
    expect(await write(sekr, 'Nisse Hult delar av mötet')).toContain(UNCHANGED);
  });
});

describe('times and cancelling, typed', () => {
  it('puts right when an item was dealt with (D13)', async () => {
    await fixture.tell('m1', closedEvents());
    expect(await write(sekr, 'tider 1 9.00–9.20')).toBe('1. Budget: kl. 09.00–09.20. Registrerat.');
    expect((await fixture.meeting('m1')).items[0]).toMatchObject({ startedAt: '09:00', endedAt: '09:20' });
    expect(await write(sekr, 'tider 1 9.20–9.00')).toContain(UNCHANGED);
    expect(await write(sekr, 'tider 9 9.00')).toContain(UNCHANGED);
  });

  it('cancels the meeting people are called to; its card says so and takes no replies', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(await write(bo, 'ställ in mötet')).toContain(UNCHANGED);
    expect(await write(sekr, 'Ställ in mötet: För få kan komma.')).toContain('Mötet är inställt: ');
    expect(await fixture.meeting('m1')).toMatchObject({
      phase: 'cancelled',
      cancelled: { reason: 'För få kan komma.' },
    });
    const card = cardIn(await press(bo, 'refresh', { card: 'notice' }));
    expect(card).toContain('Mötet är inställt. Ingen behöver svara.');
    expect(card).toContain('Skäl: För få kan komma.');
    expect(card).not.toContain('"verb":"reply"');
    expect(messageIn(await press(bo, 'reply', { kind: 'attending' }))).toContain('Mötet är inställt.');
  });
});

describe('what a formal body notes, typed (D19)', () => {
  it('is refused where the group has not turned it on', async () => {
    await fixture.tell('m1', ongoingEvents());
    for (const line of ['jäv Bo Al 1', 'omröstning 1 7 för 3 emot', 'reservation Bo Al 1: För dyrt.'])
      expect(await write(sekr, line)).toContain('Gruppen tillämpar inte den regeln.');
  });

  it('is noted in the item with the number, or the one that is on', async () => {
    await fixture.tell('m1', ongoingEvents());
    await turnOn({ recusal: true, votes: true, reservations: true });
    expect(await write(anna, 'jäv Bo Al 1')).toBe('Bo Al har anmält jäv i 1. Budget. Antecknat.');
    await write(anna, 'nästa');
    expect(await write(sekr, 'omröstning 7 för, 3 emot och 1 avstod')).toBe(
      'Omröstningen är antecknad i 1. Budget.',
    );
    expect(await write(sekr, 'reservation Cia By 1: För dyrt.')).toBe(
      'Antecknat i 1. Budget: Cia By reserverade sig mot beslutet: För dyrt.',
    );
    expect(await write(sekr, 'protokollsanteckning Cia By 1: Driften saknas.')).toContain(
      'Protokollsanteckning av Cia By: Driften saknas.',
    );
    const [item] = (await fixture.meeting('m1')).items;
    expect(item).toMatchObject({
      recusals: [{ personId: 'bo' }],
      votes: [{ proposals: [{ for: { count: 7 } }], against: { count: 3 }, abstained: { count: 1 } }],
      reservations: [{ kind: 'reservation' }, { kind: 'statement' }],
    });
    expect(await write(anna, 'jäv inte Bo Al 1')).toBe('Jävet för Bo Al i 1. Budget är återtaget.');
    expect(await write(bo, 'jäv Anna Ek 1')).toContain(UNCHANGED);
  });

  it('warns of a missing quorum where a decision is recorded, and records it all the same', async () => {
    await fixture.tell('m1', ongoingEvents());
    await turnOn({ quorum: 4 });
    await write(sekr, 'alla på plats');
    await write(sekr, 'nästa');
    // Of none of them anything is known: that is no ground to warn on.
    expect(await write(sekr, 'beslut 1 att bifalla')).not.toContain('färre än som behövs');
    await write(sekr, 'alla på plats utom Anna Ek');
    for (const line of ['Bo Al 8.30', 'Cia By 8.30', 'Dag Ås kl 8.30']) await write(sekr, `anlände ${line}`);
    expect(await write(sekr, 'beslut 1 att avslå')).toContain(
      'Beslutet tas av färre än som behövs: 3 av minst 4 kommuner deltar.',
    );
    const dialog = await fixture.send(sekr!, {
      type: 'invoke',
      name: 'task/fetch',
      value: { data: { meetingId: 'm1', dialog: 'decision', itemId: 'i1' } },
    });
    expect(JSON.stringify(dialog)).toContain('3 av minst 4 kommuner deltar.');
    expect((await fixture.meeting('m1')).items[0]?.clauses).toHaveLength(2);
  });
});
