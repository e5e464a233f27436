import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pendingStream } from '../../src/usecases/streams.ts';
import { cardIn, dialogIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { draftedEvents, notifiedEvents, ongoingEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
const [anna, bo, sekr, siv] = ['anna', 'bo', 'sekr', 'siv'].map((key) => sender(key));

beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

const pending = async () => (await fixture.workplace.ledger.load(pendingStream('exempel'))).state;
const waiting = async () => [...(await pending()).waiting.values()];
const task = (who: typeof anna, step: 'fetch' | 'submit', data: object) =>
  fixture.send(who!, { type: 'invoke', name: `task/${step}`, value: { data: { meetingId: 'm1', ...data } } });

describe('putting an item off in the channel', () => {
  it('says what the protocol will print, and lets it wait for a coming meeting', async () => {
    await fixture.tell('m1', ongoingEvents());
    expect(await fixture.write(anna!, 'skjut upp 2 till mail eller nästa möte')).toBe(
      '2. Bredband: Ärendet tas upp via mail från sekretariatet eller vid nästa möte.',
    );
    expect(await waiting()).toMatchObject([
      { plan: { title: 'Bredband', matterId: 'i2' }, wishedFor: { kind: 'next' }, orByMail: true },
    ]);
    expect(await fixture.write(anna!, 'bordlägg 1')).toBe('1. Budget: Ärendet bordläggs till nästa möte.');
    expect(await fixture.write(anna!, 'ta upp 2')).toBe('2. Bredband tas upp vid det här mötet.');
    expect((await waiting()).map(({ plan }) => plan.title)).toEqual(['Budget']);
    expect(await fixture.write(bo!, 'skjut upp 2')).toContain('Ingenting har ändrats.');
    expect(await fixture.write(anna!, 'skjut upp 2 till påsk')).toContain('Vi förstod inte vart');
    expect(await fixture.write(anna!, 'skjut upp')).toContain('Ange vilket ärende');
    expect(await fixture.write(anna!, 'skjut upp 9')).toContain('finns inte längre');
  });

  it('is done in a dialog as well, with another matter and a reason', async () => {
    await fixture.tell('m1', ongoingEvents());
    expect(cardIn(await fixture.press(anna!, 'refresh', { meetingId: 'm1', card: 'meeting' }))).toContain(
      '"dialog":"defer"',
    );
    expect(dialogIn(await task(anna, 'fetch', { dialog: 'defer' })).card).toContain(
      'Bordläggs till nästa möte',
    );
    const said = { dialog: 'defer', itemId: 'i2', together: 'Skånes Kommuner', note: 'Yttrandet inväntas.' };
    expect(dialogIn(await task(anna, 'submit', { ...said, choice: 'either' })).message).toBe(
      '2. Bredband: Ärendet tas upp via mail från sekretariatet eller vid nästa möte tillsammans med ärendet Skånes Kommuner. Yttrandet inväntas.',
    );
    const back = await task(anna, 'submit', { ...said, choice: 'not-at-all' });
    expect(dialogIn(back).message).toBe('2. Bredband tas upp vid det här mötet.');
    expect(await waiting()).toEqual([]);
    const gone = dialogIn(await task(anna, 'submit', { ...said, itemId: 'i9', choice: 'next' }));
    expect(gone.card).toContain('finns inte längre');
    expect(gone.card).toContain('Skånes Kommuner');
  });

  it('shows on the notice that everybody reads, without what was decided about it', async () => {
    await fixture.tell('m1', notifiedEvents());
    await fixture.write(sekr!, 'bordlägg 2 via mail eller nästa möte');
    const card = cardIn(await fixture.press(bo!, 'refresh', { meetingId: 'm1', card: 'notice' }));
    expect(card).toContain('Uppskjutet: nästa möte, eller via mail');
    expect(card).not.toContain('bordläggs');
  });

  it('is one choice for all that is left when the meeting closes', async () => {
    await fixture.tell('m1', ongoingEvents());
    const asked = cardIn(await fixture.press(anna!, 'close-meeting', { meetingId: 'm1' }));
    expect(asked).toContain('Bordlägg alla');
    expect(asked).toContain('Ta upp alla via mail');
    await fixture.press(anna!, 'close-meeting', { meetingId: 'm1', leftovers: 'tabled' });
    expect((await waiting()).map(({ source }) => source)).toEqual(['tabled', 'tabled']);
  });
});

describe('a member’s proposal in the channel', () => {
  it('is registered for the next meeting, once for each message', async () => {
    await fixture.tell('m1', notifiedEvents());
    const words = 'föreslå ärende Gemensam växel, 15 min\nVi växer.';
    const said = await fixture.write(bo!, words, { id: 'proposal-1' });
    expect(said).toContain('Ditt förslag ”Gemensam växel” är registrerat.');
    await fixture.write(bo!, words, { id: 'proposal-1' });
    expect(await waiting()).toMatchObject([
      {
        source: 'proposal',
        plan: { title: 'Gemensam växel', minutes: 15, background: 'Vi växer.' },
        proposedBy: { personId: 'bo', name: 'Bo Al', meetingId: 'm1' },
      },
    ]);
    expect(await fixture.write(bo!, 'föreslå')).toContain('Skriv ärendet efter ordet');
    expect(await fixture.write(siv!, words)).toContain('Endast gruppens medlemmar');
  });

  it('is marked as late after the last day, and says so', async () => {
    const details = { proposalsBy: '2018-04-10' };
    await fixture.tell('m1', [...draftedEvents(details), { type: 'NoticePosted', data: {} }]);
    expect(cardIn(await fixture.press(bo!, 'refresh', { meetingId: 'm1', card: 'notice' }))).toContain(
      'senast tisdag 10 april',
    );
    expect(await fixture.write(bo!, 'föreslå Gemensam växel')).toContain('har passerat');
    expect((await waiting())[0]?.proposedBy?.late).toBe(true);
  });

  it('is made from the notice card, in a dialog that keeps what was typed', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(cardIn(await fixture.press(bo!, 'refresh', { meetingId: 'm1', card: 'notice' }))).toContain(
      '"dialog":"proposal"',
    );
    const dialogId = /"dialogId":"([^"]+)"/.exec(
      dialogIn(await task(bo, 'fetch', { dialog: 'proposal' })).card ?? '',
    )?.[1];
    const data = { dialog: 'proposal', dialogId, background: 'Vi växer.' };
    const again = dialogIn(await task(bo, 'submit', { ...data, title: ' ', minutes: '15' }));
    expect(again.card).toContain('Fältet är tomt');
    expect(again.card).toContain('Vi växer.');
    const wrong = dialogIn(await task(bo, 'submit', { ...data, title: 'Växel', minutes: 'en kvart' }));
    expect(wrong.card).toContain('Skriv antalet minuter med siffror.');
    const sent = dialogIn(await task(bo, 'submit', { ...data, title: 'Växel *<b>' }));
    expect(sent.message).toContain('är registrerat');
    await task(bo, 'submit', { ...data, title: 'Växel *<b>' });
    expect((await waiting()).map(({ plan }) => plan.title)).toEqual(['Växel *<b>']);
  });
});

describe('what waits, asked in the channel', () => {
  it('is shown without proposals, as everybody reads the thread', async () => {
    await fixture.tell('m1', ongoingEvents());
    expect(await fixture.write(bo!, 'väntande')).toContain('Inga ärenden väntar.');
    await fixture.write(bo!, 'föreslå ärende Hemligt');
    await fixture.write(anna!, 'bordlägg 1');
    const said = await fixture.write(sekr!, 'väntande ärenden');
    expect(said).toContain('Budget');
    expect(said).toContain('Bordlagt · Nästa möte');
    expect(said).not.toContain('Hemligt');
    expect(await fixture.write(siv!, 'väntande')).toContain('Ingenting har ändrats.');
  });
});
