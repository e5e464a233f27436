import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cardIn, dialogIn, messageIn } from '../support/bot-answers.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { sender } from '../support/bot-people.ts';
import { momentAt, notifiedEvents, ongoingEvents } from '../support/meeting-builders.ts';

let fixture: BotFixture;
const [anna, bo, sekr] = ['anna', 'bo', 'sekr'].map((key) => sender(key));

beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

const press = (who: typeof anna, verb: string, data: object = {}) =>
  fixture.press(who!, verb, { meetingId: 'm1', ...data });
const task = (who: typeof anna, step: 'fetch' | 'submit', data: object) =>
  fixture.send(who!, { type: 'invoke', name: `task/${step}`, value: { data: { meetingId: 'm1', ...data } } });

describe('running the meeting by card', () => {
  it('goes from start to end with the chair’s buttons', async () => {
    await fixture.tell('m1', notifiedEvents());
    expect(cardIn(await press(anna, 'refresh', { card: 'notice' }))).toContain('Starta mötet');
    expect(cardIn(await press(anna, 'start-meeting'))).toContain('Är alla anmälda på plats?');
    expect(cardIn(await press(anna, 'confirm-attendance'))).toContain('Närvarande: ');
    expect(cardIn(await press(anna, 'next-item', { itemId: 'i1' }))).toContain('Nu: 1. Budget');
    expect(cardIn(await press(anna, 'pause'))).toContain('Paus sedan kl. 09.00.');
    expect(cardIn(await press(anna, 'resume'))).not.toContain('Paus sedan');
    const asked = cardIn(await press(anna, 'close-meeting'));
    expect(asked).toContain('Ärenden som inte hann behandlas: 1.');
    expect((await fixture.meeting('m1')).phase).toBe('ongoing');
    expect(cardIn(await press(anna, 'close-meeting', { leftovers: 'carry-over' }))).toContain('avslutades');
    expect((await fixture.meeting('m1')).phase).toBe('closed');
  });

  it('takes the next item once, however often the button arrives and whoever presses it', async () => {
    await fixture.tell('m1', ongoingEvents());
    await press(anna, 'next-item', { itemId: 'i1' });
    await press(anna, 'next-item', { itemId: 'i2' });
    await Promise.all([
      press(anna, 'next-item', { itemId: 'i1' }),
      press(sekr, 'next-item', { itemId: 'i2' }),
    ]);
    expect((await fixture.meeting('m1')).currentItemId).toBe('i2');
    const started = (await fixture.events('meeting', 'm1')).filter(({ type }) => type === 'ItemStarted');
    expect(started).toHaveLength(2);
  });

  it('is refused to a director in words', async () => {
    await fixture.tell('m1', ongoingEvents());
    expect(messageIn(await press(bo, 'pause'))).toContain('Ingenting har ändrats.');
    expect(cardIn(await press(bo, 'refresh', { card: 'meeting' }))).not.toContain('Avsluta mötet');
  });
});

describe('the decision dialog', () => {
  const opened = async () => {
    const { card } = dialogIn(await task(sekr, 'fetch', { dialog: 'decision' }));
    return /"dialogId":"([^"]+)"/.exec(card ?? '')?.[1] ?? '';
  };
  const clauses = async () => (await fixture.meeting('m1')).items[0]?.clauses.map(({ text }) => text);

  beforeEach(() => fixture.tell('m1', ongoingEvents()));

  it('records an att-clause a paragraph and shows them when the secretary chooses', async () => {
    const dialogId = await opened();
    const data = {
      dialog: 'decision',
      dialogId,
      itemId: 'i1',
      clauses: 'att *anta* budgeten\nsamt att följa upp',
    };
    expect(dialogIn(await task(sekr, 'submit', { ...data, post: 'no' })).message).toContain('registrerat (2');
    expect(await clauses()).toEqual(['*anta* budgeten', 'följa upp']);
    expect(cardIn(await press(bo, 'refresh', { card: 'meeting' }))).not.toContain('följa upp');
    expect(cardIn(await press(sekr, 'post-decisions', { itemId: 'i1' }))).toContain(
      'att \\\\*anta\\\\* budgeten',
    );
  });

  it('sent three times is one decision, and sent again with other words a rewording', async () => {
    const data = { dialog: 'decision', dialogId: await opened(), itemId: 'i1', post: 'yes' };
    const submit = (text: string) => task(sekr, 'submit', { ...data, clauses: text });
    await Promise.all([submit('att bifalla'), submit('att bifalla'), submit('att bifalla')]);
    expect(await clauses()).toEqual(['bifalla']);
    await submit('att avslå');
    expect(await clauses()).toEqual(['avslå']);
    expect(cardIn(await press(bo, 'refresh', { card: 'meeting' }))).toContain('att avslå');
  });

  it('says how its clauses were read and what may be missing, and gives the tasks that are left ticked (N3, N4)', async () => {
    const dialogId = await opened();
    const sent = { dialog: 'decision', dialogId, itemId: 'i1', post: 'no' };
    const typed = 'att uppdra åt Bjuv och Åstorp att skriva svaret\natt kartlägga behovet';
    const { card } = dialogIn(await task(sekr, 'submit', { ...sent, clauses: typed }));
    expect(card).toContain('Beslutet är registrerat (2 att-satser)');
    expect(card).toContain('Läses som: uppdrag till Bjuv och Åstorp');
    expect(card).toContain('Uppdrag till Bjuv: skriva svaret (utan bestämd dag)');
    expect(card).toContain('Ingen ansvarig är angiven.');
    const chosen = { dialog: 'decision-tasks', dialogId, itemId: 'i1', 'task-1-1': 'yes', 'task-1-2': 'no' };
    for (const _time of [1, 2, 3])
      expect(dialogIn(await task(sekr, 'submit', chosen)).message).toBe(
        'Beslutet är registrerat. Tillagda uppdrag: 1.',
      );
    const given = await fixture.store.register.tasks('exempel', { meetingId: 'm1', limit: 9 });
    expect(given.map(({ text, owner, source }) => ({ text, owner, clauseId: source?.clauseId }))).toEqual([
      { text: 'skriva svaret', owner: { kind: 'municipality', name: 'Bjuv' }, clauseId: `${dialogId}-1` },
    ]);
    const none = { dialog: 'decision-tasks', dialogId, itemId: 'i1', 'task-9-1': 'yes', 'task-1-2': 'ja' };
    expect(dialogIn(await task(sekr, 'submit', none)).message).toContain('Inga uppdrag har lagts till.');
    expect(dialogIn(await task(bo, 'submit', chosen)).message).toContain('Endast sekretariatet');
  });

  it('keeps what was typed when it is refused', async () => {
    const data = {
      dialog: 'decision',
      dialogId: await opened(),
      itemId: 'borta',
      clauses: 'att bifalla',
      post: 'yes',
    };
    const { card } = dialogIn(await task(sekr, 'submit', data));
    expect(card).toContain('Ärendet finns inte längre på dagordningen');
    expect(card).toContain('"value":"att bifalla"');
    const empty = dialogIn(await task(sekr, 'submit', { ...data, itemId: 'i1', clauses: ' ' }));
    expect(empty.card).toContain('Inget beslut är skrivet.');
  });

  it('is for the secretariat alone (wording 23)', async () => {
    const refusal = 'Endast sekretariatet kan registrera beslut. Ingenting har ändrats.';
    for (const who of [anna, bo])
      expect(dialogIn(await task(who, 'fetch', { dialog: 'decision' })).message).toContain(refusal);
    const data = { dialog: 'decision', dialogId: 'stulet-id-1', itemId: 'i1', clauses: 'att x', post: 'yes' };
    expect(dialogIn(await task(bo, 'submit', data)).message).toContain(refusal);
    expect(await clauses()).toEqual([]);
  });

  it('says so when it is not ours', async () => {
    for (const data of [{ dialog: 'okänd' }, { dialog: 'decision', dialogId: 7 }, {}])
      expect(dialogIn(await task(sekr, 'submit', data)).message).toContain('Ingenting har ändrats');
  });
});

describe('the dialogs of attendance', () => {
  beforeEach(async () => {
    await fixture.tell('m1', [
      ...notifiedEvents(),
      { type: 'AttendanceReplied', data: { personId: 'anna', reply: { kind: 'attending' } } },
      { type: 'AttendanceReplied', data: { personId: 'bo', reply: { kind: 'attending' } } },
      { type: 'MeetingStarted', data: { time: '08:30' } },
    ]);
  });
  const presence = async (personId: string) => (await fixture.meeting('m1')).attendance.get(personId);

  it('confirm all but those named, and those who came unexpected (D3)', async () => {
    expect(dialogIn(await task(anna, 'fetch', { dialog: 'attendance' })).card).toContain('Bo Al, Ängelholm');
    const data = { dialog: 'attendance', missing: 'bo', alsoPresent: 'dag' };
    expect(dialogIn(await task(anna, 'submit', data)).message).toBe('Närvaron är bekräftad.');
    expect((await presence('anna'))?.presence).toBe('present');
    expect((await presence('bo'))?.presence).toBe('absent');
    expect((await presence('dag'))?.presence).toBe('present');
  });

  it('register an arrival at a time, also an approximate one', async () => {
    fixture.setMoment(momentAt('11:00'));
    expect(dialogIn(await task(sekr, 'fetch', { dialog: 'presence' })).card).toContain('"value":"11:00"');
    const data = { dialog: 'presence', personId: 'bo', time: '10:40', approximate: 'yes', what: 'arrived' };
    expect(dialogIn(await task(sekr, 'submit', data)).message).toBe('Bo Al anlände kl. 10.40. Registrerat.');
    expect(await presence('bo')).toEqual({ presence: 'present', from: '10:40', fromApproximate: true });
    const wrong = { ...data, time: '10:99' };
    expect(dialogIn(await task(sekr, 'submit', wrong)).card).toContain('är inget klockslag');
  });

  it('are refused to a director', async () => {
    expect(dialogIn(await task(bo, 'fetch', { dialog: 'presence' })).message).toContain(
      'Ingenting har ändrats',
    );
    const data = { dialog: 'attendance', missing: '', alsoPresent: 'bo' };
    expect(dialogIn(await task(bo, 'submit', data)).message).toContain('Ingenting har ändrats');
    expect((await fixture.meeting('m1')).attendanceConfirmed).toBe(false);
  });
});
