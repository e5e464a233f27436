import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '../../bot/cards/adaptive-card.ts';
import { identify } from '../../src/usecases/identify.ts';
import { commandTask } from '../../src/usecases/tasks/command-task.ts';
import type { TaskCommand } from '../../src/domain/task/commands.ts';
import type { TaskRow } from '../../src/store/register.port.ts';
import { cardIn, messageIn } from '../support/bot-answers.ts';
import { cardChecker } from '../support/card-check.ts';
import type { BotFixture } from '../support/bot-fixture.ts';
import { startBot } from '../support/bot-fixture.ts';
import { HOST_TENANT, sender } from '../support/bot-people.ts';
import { ongoingEvents } from '../support/meeting-builders.ts';

const bo = sender('bo');
const anna = sender('anna');
const sekr = sender('sekr');
const siv = sender('siv');
const BO = { kind: 'person', name: 'Bo Al', personId: 'bo' } as const;
const checkCard = await cardChecker();

let fixture: BotFixture;
beforeEach(async () => {
  fixture = await startBot();
});
afterEach(() => fixture.close());

async function done(command: TaskCommand): Promise<void> {
  const account = { kind: 'entra', tenantId: HOST_TENANT, objectId: sekr.objectId } as const;
  const caller = await identify(fixture.workplace, [account], 'tab');
  if (!caller.ok) throw new Error(caller.error.code);
  const answer = await commandTask(fixture.workplace, caller.value, { command });
  if (!answer.ok) throw new Error(answer.error.code);
}
const give = (
  taskId: string,
  over: Partial<Extract<TaskCommand, { type: 'GiveTask' }>['data']> = {},
): Promise<void> => done({ type: 'GiveTask', data: { taskId, text: `Göra ${taskId}`, owner: BO, ...over } });
const task = async (taskId: string): Promise<TaskRow> => {
  const row = await fixture.store.register.task('exempel', taskId);
  if (!row) throw new Error(`no task ${taskId}`);
  return row;
};
/** The one task there is. */
const theOne = async (): Promise<TaskRow> => {
  const [only] = await fixture.store.register.tasks('exempel', { limit: 2 });
  if (!only) throw new Error('no task');
  return only;
};
const BOS = { tasks: 'of', of: 'bo' };

/** The card that a typed command was answered with, as JSON text; checked against the schema where that is there. */
async function cardFor(who: typeof bo, words: string, parts = {}): Promise<string> {
  const [attached] = JSON.parse(await fixture.write(who, words, parts)) as { content: Card }[];
  expect(checkCard?.(attached?.content) ?? []).toEqual([]);
  return JSON.stringify(attached?.content);
}
const press = (who: typeof bo, verb: string, data: object) => fixture.press(who, verb, data);

describe('tasks in the channel', () => {
  it('are listed with number, deadline, how they go, and a button for each answer', async () => {
    await give('task-0001', { deadline: { date: '2018-04-19' } });
    await give('task-0002', {
      owner: { kind: 'municipality', name: 'Ängelholm' },
      deadline: { nextMeeting: true },
    });
    await give('task-0003', { owner: { kind: 'person', name: 'Anna Ek', personId: 'anna' } });
    for (const words of ['mina uppdrag', 'uppgifter', 'Uppdrag', 'my tasks']) {
      const shown = await cardFor(bo, words);
      expect(shown).toContain('Uppdrag – Bo Al');
      expect(shown).toMatch(/"1\."|"1\\\\\."/);
      expect(shown).toContain('Uppdrag till Ängelholm: Göra task');
      expect(shown).toContain('Försenat – senast torsdag 19 april');
      expect(shown).toContain('till nästa möte');
      expect(shown).not.toContain('0003');
      expect(shown.match(/"verb":"task-status"/g)).toHaveLength(12);
    }
    expect(await cardFor(sekr, 'uppdrag Anna Ek')).toContain('Göra task-0003');
    expect(await cardFor(siv, 'alla uppdrag')).toContain('Göra task-0003');
    expect(await cardFor(sekr, 'mina uppdrag')).toContain('Inga öppna uppdrag.');
    expect(await cardFor(bo, 'my tasks', { locale: 'en-GB' })).toContain('Tasks – Bo Al');
  });

  it('are told of by typing a number, which stays the same for the day', async () => {
    await give('task-0001');
    await give('task-0002');
    await give('task-0003');
    expect(await fixture.write(bo, 'klart 1')).toBe('Registrerat: Klart: Göra task-0001');
    expect(await fixture.write(bo, 'pågår 2: manus klart')).toBe('Registrerat: Pågår: Göra task-0002');
    expect(await fixture.write(bo, 'mer tid 3 till 1 juni')).toBe(
      'Registrerat: Behöver mer tid: Göra task-0003',
    );
    expect(await task('task-0001')).toMatchObject({ status: 'done' });
    expect(await task('task-0002')).toMatchObject({
      status: 'in-progress',
      answers: [{ note: 'manus klart', by: 'bo', standing: 'owner' }],
    });
    expect(await task('task-0003')).toMatchObject({
      status: 'needs-time',
      answers: [{ until: { date: '2018-06-01' } }],
    });
    expect(await fixture.write(bo, 'done 2', { locale: 'en-GB' })).toBe('Registered: Done: Göra task-0002');
    expect(await fixture.write(bo, 'klart 4')).toContain(
      'inget uppdrag med nummer 4. Ingenting har ändrats.',
    );
  });

  it('are told of by the secretariat for whoever has them, and time is granted or not', async () => {
    await give('task-0001', { owner: { kind: 'municipality', name: 'Ängelholm' } });
    expect(await fixture.write(sekr, 'mer tid 1 för Ängelholm till 1 juni')).toBe(
      'Registrerat för Ängelholm: Behöver mer tid: Göra task-0001',
    );
    expect(await fixture.write(sekr, 'bevilja 1 för Bo Al')).toBe(
      'Mer tid är beviljad: senast fredag 1 juni: Göra task-0001',
    );
    expect(await task('task-0001')).toMatchObject({
      status: 'in-progress',
      deadline: { date: '2018-06-01' },
      answers: [{ standing: 'secretariat', by: 'sekr' }],
    });
    expect(await fixture.write(anna, 'klart 1 för Ängelholm')).toContain('Ingenting har ändrats.');
    expect(await fixture.write(anna, 'bevilja 1 för Ängelholm')).toContain('Ingenting har ändrats.');
  });

  it('of all directors are told of for one municipality', async () => {
    await give('task-0001', { owner: { kind: 'all-directors' } });
    expect(await fixture.write(bo, 'klart 1')).toBe('Registrerat: Klart: Göra task-0001');
    expect(await fixture.write(sekr, 'klart 1 för Bjuv')).toBe('Registrerat för Bjuv: Klart: Göra task-0001');
    expect((await task('task-0001')).answers.map(({ part }) => part)).toEqual(['Ängelholm', 'Bjuv']);
    expect(await cardFor(sekr, 'alla uppdrag')).toContain('Pågår: 2 av 4 kommuner klara');
  });

  it('of all directors leave the list of one whose own part is done the day after, and are not late for them', async () => {
    await give('task-0001', { owner: { kind: 'all-directors' }, deadline: { date: '2018-04-19' } });
    await give('task-0002');
    await fixture.write(bo, 'klart 1');
    const sameDay = await cardFor(bo, 'mina uppdrag');
    expect(sameDay).toContain('Göra task-0001');
    expect(sameDay).not.toContain('Försenat');
    expect(await cardFor(anna, 'mina uppdrag')).toContain('Försenat');
    fixture.setMoment({ instant: '2018-04-21T06:00:00.000Z', date: '2018-04-21', time: '08:00' });
    const nextDay = await cardFor(bo, 'mina uppdrag');
    expect(nextDay).not.toContain('task-0001');
    expect(nextDay).toContain('task-0002');
  });

  it('are given by the secretariat in one line, to whomever it names, until when it says', async () => {
    const shown = await cardFor(sekr, 'uppdrag Bo Al: spela in en *presentation* senast 12 maj');
    expect(shown).toContain('Uppdrag till Bo Al: spela in en \\\\*presentation\\\\*');
    expect(shown).toContain('senast lördag 12 maj');
    expect(await theOne()).toMatchObject({ owner: BO, deadline: { date: '2018-05-12' } });
  });

  it.each([
    ['uppdrag Ängelholm: läsa', { kind: 'municipality', name: 'Ängelholm' }],
    ['uppgift nätverket Näringsliv: läsa', { kind: 'network', name: 'Näringsliv' }],
    ['task network Business: läsa', { kind: 'network', name: 'Business' }],
    ['uppdrag alla kommundirektörer: läsa', { kind: 'all-directors' }],
    ['uppdrag Sekretariatet: läsa', { kind: 'role', name: 'sekretariatet' }],
    ['task Cia: läsa', { kind: 'person', name: 'Cia By', personId: 'cia' }],
  ])('are given to the one meant: %s', async (words, owner) => {
    await cardFor(sekr, words);
    const given = await theOne();
    expect(given).toMatchObject({ owner, text: 'läsa' });
    expect(given.keeper).toBe(owner.kind === 'network' || owner.kind === 'role' ? 'sekr' : undefined);
  });

  it('belong to the item with that number, or to the one that is on, and are preliminary', async () => {
    await fixture.tell('m1', ongoingEvents());
    const shown = await cardFor(sekr, 'uppdrag 2 Bo Al: läsa på till nästa möte');
    expect(shown).toContain('Preliminärt: protokollet är inte avstämt.');
    expect(await theOne()).toMatchObject({
      text: 'läsa på',
      deadline: { nextMeeting: true },
      source: { meetingId: 'm1', itemId: 'i2' },
    });
    expect(await fixture.write(sekr, 'uppdrag 9 Bo Al: läsa på')).toContain('Ingenting har ändrats.');
  });

  it('are not given to nobody, nor by anybody else, nor twice for one message', async () => {
    expect(await fixture.write(sekr, 'uppdrag Kalle Anka: läsa')).toContain(
      'Ingen i gruppen heter Kalle Anka.',
    );
    expect(await fixture.write(bo, 'uppdrag Bo Al: läsa')).toContain('Ingenting har ändrats.');
    await fixture.write(sekr, 'uppdrag Bo Al: läsa', { id: 'same' });
    await fixture.write(sekr, 'uppdrag Bo Al: läsa', { id: 'same' });
    expect(await fixture.store.register.tasks('exempel', { limit: 9 })).toHaveLength(1);
  });
});

describe('the buttons of a task card', () => {
  it('register at the first tap and show the presser alone a receipt with fields for more', async () => {
    await give('task-0001');
    await give('task-0002', { owner: { kind: 'person', name: 'Anna Ek', personId: 'anna' } });
    const data = { ...BOS, taskId: 'task-0001', status: 'needs-time' };
    const shown = cardIn(await press(bo, 'task-status', data));
    expect(shown).toContain('Registrerat: Behöver mer tid.');
    expect(shown).toContain('"id":"taskNote"');
    expect(shown).toContain('"id":"taskUntil"');
    expect(checkCard?.(JSON.parse(shown)) ?? []).toEqual([]);
    expect(shown.match(/"verb":"task-status"/g)).toHaveLength(6);
    expect((await task('task-0001')).status).toBe('needs-time');
    const noted = { ...BOS, taskId: 'task-0001', taskNote: ' Sjuk ', taskUntil: '2018-06-01' };
    cardIn(await press(bo, 'task-note', noted));
    expect((await task('task-0001')).answers.at(-1)).toMatchObject({
      note: 'Sjuk',
      until: { date: '2018-06-01' },
    });
  });

  it('are for nobody else: what is Anna`s has none for Bo, in the list of all', async () => {
    await give('task-0001');
    await give('task-0002', { owner: { kind: 'person', name: 'Anna Ek', personId: 'anna' } });
    const all = cardIn(await press(bo, 'refresh', { tasks: 'all' }));
    expect(all).toContain('Göra task-0002');
    expect(all.match(/"verb":"task-status"/g)).toHaveLength(6);
    const data = { tasks: 'all', taskId: 'task-0001', status: 'done' };
    expect(cardIn(await press(bo, 'task-status', data))).toContain('Registrerat: Klart.');
    const one = { tasks: 'one', taskId: 'task-0002', status: 'done' };
    expect(cardIn(await press(anna, 'task-status', one))).not.toContain('task-0001');
  });

  it('freeze when it is done, but for whoever has just said so', async () => {
    await give('task-0001');
    const data = { ...BOS, taskId: 'task-0001', status: 'done' };
    const own = cardIn(await press(bo, 'task-status', data));
    expect(own).toContain('Inte klart');
    const later = cardIn(await press(bo, 'refresh', BOS));
    expect(later).not.toContain('"verb":"task-status"');
    expect(later).toContain('Klart – Bo Al 20 april 2018');
  });

  it('offer the secretariat to grant the time that was asked for', async () => {
    await give('task-0001', { deadline: { date: '2018-05-12' } });
    await fixture.write(bo, 'mer tid 1 till 1 juni');
    const shown = cardIn(await press(sekr, 'refresh', BOS));
    expect(shown).toContain('Bevilja mer tid');
    expect(checkCard?.(JSON.parse(shown)) ?? []).toEqual([]);
    expect(cardIn(await press(bo, 'refresh', BOS))).not.toContain('Bevilja mer tid');
    const data = { ...BOS, taskId: 'task-0001', granted: true };
    expect(cardIn(await press(sekr, 'task-time', data))).toContain('senast fredag 1 juni');
    expect(messageIn(await press(bo, 'task-time', data))).toContain('Ingenting har ändrats.');
  });

  it('trust nothing of the card: neither whose it is, nor which tasks there are', async () => {
    await give('task-0001');
    const data = { ...BOS, taskId: 'task-0001', status: 'done' };
    expect(messageIn(await press(anna, 'task-status', data))).toContain('Bara den som har uppdraget');
    expect((await task('task-0001')).status).toBe('open');
    expect(messageIn(await press(bo, 'task-status', { ...data, taskId: 'nowhere' }))).toContain(
      'Uppdraget finns inte.',
    );
    const nobody = await press(bo, 'refresh', { tasks: 'of', of: 'nobody' });
    expect(messageIn(nobody)).toContain('Ingenting har ändrats.');
    const refused = await press(bo, 'refresh', { tasks: 'some' });
    expect((refused.body as { type: string }).type).toBe('application/vnd.microsoft.error');
    const wrongDay = { ...BOS, taskId: 'task-0001', taskUntil: 'snart' };
    expect(messageIn(await press(bo, 'task-note', wrongDay))).toContain('Ingenting har ändrats.');
  });

  it('work as messages in a client that does not know them', async () => {
    await give('task-0001');
    const value = { verb: 'task-status', ...BOS, taskId: 'task-0001', status: 'done' };
    const before = fixture.connector.sent.length;
    await fixture.send(bo, { type: 'message', value });
    expect(fixture.connector.sent.slice(before).map(({ body }) => body['text'])).toEqual([
      'Registrerat: Klart.',
    ]);
  });
});
