import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import type { TaskCommand } from '../../src/domain/task/commands.ts';
import { axe, launchBrowser } from '../support/browser.ts';
import { DIRECTOR, OTHER_DIRECTOR, READER, SECRETARY } from '../support/server-people.ts';
import type { OpenPage, ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

const ARVID = { kind: 'person', name: 'Arvid Lindqvist', personId: 'arvid' } as const;

describe('tasks in the tab', () => {
  let browser: Browser;
  let tab: ServedTab;
  let lastKey = 0;
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });
  beforeEach(() => {
    tab.server.setTime({ instant: '2027-02-10T08:00:00.000Z', date: '2027-02-10', time: '09:00' });
  });

  async function done(command: TaskCommand, as = SECRETARY): Promise<void> {
    const answer = await tab.server.ask('/api/v1/tasks/commands', {
      as,
      body: command,
      headers: { 'idempotency-key': `tab-${(lastKey += 1)}` },
    });
    if (answer.status !== 200) throw new Error(await answer.text());
  }
  const give = (
    taskId: string,
    over: Partial<Extract<TaskCommand, { type: 'GiveTask' }>['data']> = {},
  ): Promise<void> =>
    done({ type: 'GiveTask', data: { taskId, text: `Göra ${taskId}`, owner: ARVID, ...over } });
  const entry = (frame: Frame, taskId: string) => frame.locator(`#task-${taskId}`);
  const row = async (taskId: string) =>
    (await tab.server.store.register.task('exempel', taskId)) ?? undefined;
  /** A meeting that has begun, with a clause in its first item. */
  async function begun(meetingId: string): Promise<string> {
    const meeting: MeetingView = await tab.server.meeting(meetingId);
    const itemId = meeting.items[0]?.itemId ?? '';
    await tab.server.command(meetingId, { type: 'StartMeeting', data: {} });
    const clause = { itemId, clauseId: `${meetingId}-k1`, text: 'uppdra åt Arvid att skriva remissvaret' };
    await tab.server.command(meetingId, { type: 'RecordClause', data: clause });
    return itemId;
  }
  async function sound(open: OpenPage): Promise<void> {
    expect(await axe(open.frame)).toEqual([]);
    await open.page.setViewportSize({ width: 320, height: 700 });
    expect(await open.frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(open.faults).toEqual([]);
    await open.close();
  }

  it('shows a director what is theirs, takes a tap and then a line, and the secretariat grants the time', async () => {
    await give('task-time', { deadline: { date: '2027-03-01' } });
    await give('task-hers', { owner: { kind: 'person', name: 'Tove', personId: 'tove' } });
    const his = await tab.open(DIRECTOR, 'tasks');
    await entry(his.frame, 'task-time').getByText('senast måndag 1 mars').waitFor();
    expect(await his.frame.getByText('Göra task-hers').count()).toBe(0);
    await entry(his.frame, 'task-time').getByRole('button', { name: 'Behöver mer tid' }).click();
    await his.frame.getByText('Registrerat: Behöver mer tid.').waitFor();
    expect((await row('task-time'))?.status).toBe('needs-time');
    await his.frame.getByLabel('Till när behövs det?').fill('20 mars');
    await his.frame.getByLabel('Hur går det?').fill('Underlaget dröjer.');
    await his.frame.getByRole('button', { name: 'Spara' }).click();
    await entry(his.frame, 'task-time').getByText('Ber om mer tid: senast lördag 20 mars').waitFor();
    await sound(his);

    const hers = await tab.open(SECRETARY, 'tasks/task-time');
    const wish = hers.frame.getByRole('form', { name: 'Ber om mer tid' });
    expect(await wish.getByLabel('Mer tid till').inputValue()).toBe('2027-03-20');
    await wish.getByRole('button', { name: 'Bevilja', exact: true }).click();
    await entry(hers.frame, 'task-time').getByText('Mer tid beviljades 10 februari 2027.').waitFor();
    expect(await row('task-time')).toMatchObject({
      status: 'in-progress',
      deadline: { date: '2027-03-20' },
    });
    await sound(hers);
  });

  it('marks what is overdue in words, and groups by day or by who has it', async () => {
    await give('task-late', { deadline: { date: '2027-02-15' } });
    await give('task-next', {
      deadline: { nextMeeting: true },
      owner: { kind: 'municipality', name: 'Kommun 4' },
    });
    tab.server.setTime({ instant: '2027-02-16T08:00:00.000Z', date: '2027-02-16', time: '09:00' });
    const open = await tab.open(SECRETARY, 'tasks');
    await open.frame.getByLabel('Visa').selectOption('Alla öppna');
    const overdue = open.frame.getByRole('region', { name: 'Försenade' });
    await overdue.getByText('Göra task-late').waitFor();
    await entry(open.frame, 'task-late').getByText('Försenat').waitFor();
    await open.frame.getByRole('region', { name: 'Till nästa möte' }).getByText('Göra task-next').waitFor();
    await open.frame.getByLabel('Ordna efter').selectOption('Vem');
    const hers = open.frame.getByRole('region', { name: 'Kommun 4' });
    await hers.getByText('Göra task-next').waitFor();
    expect(await hers.getByRole('article').count()).toBe(1);
    await sound(open);
  });

  it('lets the secretariat give a task by keys alone, and says what is missing and how a day was read', async () => {
    const open = await tab.open(SECRETARY, 'tasks');
    const { frame, page } = open;
    await frame.getByRole('button', { name: 'Lägg till uppdrag' }).focus();
    await page.keyboard.press('Enter');
    await frame.getByLabel('Vad ska göras?').waitFor();
    await frame.getByRole('button', { name: 'Spara' }).click();
    await frame.getByText('Skriv vad som ska göras.').waitFor();
    await frame.getByText('Välj vem som har uppdraget.').waitFor();
    await frame.getByLabel('Vad ska göras?').fill('Ta fram ett underlag');
    await frame.getByLabel('Vem har uppdraget?').selectOption('Ett nätverk');
    await frame.getByLabel('Namn', { exact: true }).fill('Näringsliv');
    await frame.getByLabel(/^Senast/).fill('12 maj');
    await frame.getByText('Läses som: senast onsdag 12 maj').waitFor();
    expect(await axe(frame)).toEqual([]);
    await frame.getByLabel(/^Senast/).press('Enter');
    await frame.getByText('Uppdraget är tillagt.').waitFor();
    const given = frame.getByRole('article').filter({ hasText: 'Ta fram ett underlag' });
    await given.getByText('nätverket Näringsliv').waitFor();
    await given.getByText('Bevakas av Sara Lindqvist').waitFor();
    await given.getByRole('button', { name: /^Ändra uppdraget/ }).click();
    expect(await frame.getByLabel(/^Senast/).inputValue()).toBe('2027-05-12');
    await frame.getByLabel('Vem har uppdraget?').selectOption('Arvid Lindqvist, Kommun 3');
    await frame.getByLabel(/^Senast/).fill('nästa möte');
    await frame.getByRole('button', { name: 'Spara' }).click();
    await given.getByText('till nästa möte').waitFor();
    expect(await given.getByText('nätverket Näringsliv').count()).toBe(0);
    await given.getByText('Arvid Lindqvist').first().waitFor();
    await sound(open);
  });

  it('makes a clause into a task at the desk, and shows it with the decision to those who meet', async () => {
    const itemId = await begun('tab-tasks-1');
    const desk = await tab.open(SECRETARY, 'meetings/tab-tasks-1/protocol');
    await desk.frame.getByRole('button', { name: 'Gör till uppdrag: Ekonomi' }).click();
    expect(await desk.frame.getByLabel('Vad ska göras?').inputValue()).toBe('skriva remissvaret');
    expect(await desk.frame.getByLabel('Vem har uppdraget?').inputValue()).toBe('p:arvid');
    await desk.frame.getByLabel('Vad ska göras?').fill('Skriv remissvaret');
    await desk.frame.getByLabel('Vem har uppdraget?').selectOption('Kommun 3');
    await desk.frame
      .getByRole('form', { name: 'Nytt uppdrag' })
      .getByRole('button', { name: 'Spara' })
      .click();
    const tasks = desk.frame.getByRole('list', { name: 'Uppdrag i Ekonomi' });
    await tasks.getByText('Skriv remissvaret').waitFor();
    await desk.frame.getByRole('button', { name: 'Lägg till uppdrag: Ekonomi' }).waitFor();
    await sound(desk);
    const [given] = await tab.server.store.register.tasks('exempel', { meetingId: 'tab-tasks-1', limit: 5 });
    expect(given?.source).toEqual({
      meetingId: 'tab-tasks-1',
      itemId,
      clauseId: 'tab-tasks-1-k1',
      matterId: itemId,
    });

    await tab.server.command('tab-tasks-1', { type: 'PostDecisions', data: { itemId } });
    const his = await tab.open(DIRECTOR, 'meetings/tab-tasks-1/decisions');
    const shown = his.frame.getByRole('list', { name: 'Uppdrag i Ekonomi' });
    await shown.getByText('Preliminärt').waitFor();
    await shown.getByRole('button', { name: 'Klart' }).click();
    await shown.getByText(/^Klart – Arvid Lindqvist/).waitFor();
    await sound(his);
    const readers = await tab.open(READER, 'meetings/tab-tasks-1/decisions');
    await readers.frame.getByText('uppdra åt Arvid').waitFor();
    expect(await readers.frame.getByText('Skriv remissvaret').count()).toBe(0);
    await readers.close();
  });

  it('reads in a clause who is to do what until when, and makes it a task by one press or one key', async () => {
    const itemId = await begun('tab-tasks-3');
    const desk = await tab.open(SECRETARY, 'meetings/tab-tasks-3/protocol');
    const { frame, page } = desk;
    const proposed = frame.getByRole('list', { name: 'Uppdrag enligt besluten i Ekonomi' });
    await proposed.getByText('Arvid Lindqvist').waitFor();
    await proposed.getByText('uppdra åt Arvid att skriva remissvaret').waitFor();
    expect(await proposed.locator('u').allTextContents()).toEqual(['uppdra åt', 'Arvid']);
    await proposed.getByRole('button', { name: 'Lägg till uppdraget: skriva remissvaret' }).click();
    const tasks = frame.getByRole('list', { name: 'Uppdrag i Ekonomi' });
    await tasks.getByText('skriva remissvaret').waitFor();
    expect(await proposed.count()).toBe(0);

    const field = frame.getByLabel('Ny att-sats: Ekonomi');
    await field.fill('Kommun 4 skickar underlaget senast 12 maj');
    await frame.getByText('Läses som: uppdrag till Kommun 4 · skickas ut · senast onsdag 12 maj').waitFor();
    await field.press('Enter');
    await proposed.getByText('senast onsdag 12 maj').waitFor();
    await page.keyboard.press('Control+Alt+u');
    await tasks.getByText('Kommun 4 skickar underlaget senast 12 maj').waitFor();
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true);

    await field.fill('uppdra åt Kommun 2 och Kommun 3 att redovisa kostnaderna');
    await field.press('Enter');
    await proposed.getByText('Kommun 2 och Kommun 3', { exact: true }).waitFor();
    await proposed.getByRole('button', { name: 'Lägg till 2 uppdrag: redovisa kostnaderna' }).click();
    await expect.poll(() => tasks.getByText('redovisa kostnaderna').count()).toBe(2);

    await field.fill('kartlägga behovet av lokaler');
    await frame.getByText(/Ingen ansvarig är angiven\. Ingen tid är angiven\.$/).waitFor();
    await field.press('Enter');
    await proposed.getByRole('button', { name: 'Välj ansvarig: kartlägga behovet av lokaler' }).waitFor();
    await proposed.getByRole('button', { name: 'Behövs inte: kartlägga behovet av lokaler' }).click();
    await proposed.waitFor({ state: 'detached' });
    await sound(desk);
    const given = await tab.server.store.register.tasks('exempel', { meetingId: 'tab-tasks-3', limit: 5 });
    expect(given.map(({ owner, deadline }) => ({ owner, deadline }))).toEqual(
      expect.arrayContaining([
        { owner: ARVID, deadline: undefined },
        { owner: { kind: 'municipality', name: 'Kommun 2' }, deadline: undefined },
        { owner: { kind: 'municipality', name: 'Kommun 3' }, deadline: undefined },
        { owner: { kind: 'municipality', name: 'Kommun 4' }, deadline: { date: '2027-05-12' } },
      ]),
    );
    expect(given.every(({ source }) => source?.itemId === itemId)).toBe(true);
  });

  it('reads in a clause what comes back, and puts it on a coming agenda by one press (D16)', async () => {
    await begun('tab-tasks-4');
    const desk = await tab.open(SECRETARY, 'meetings/tab-tasks-4/protocol');
    const { frame } = desk;
    const field = frame.getByLabel('Ny att-sats: Ekonomi');
    await field.fill('hänskjuta frågan till Socialchefsnätverket');
    await field.press('Enter');
    const proposed = frame.getByRole('list', { name: 'Återkommer enligt besluten i Ekonomi' });
    await proposed.getByText('när svar har kommit från Socialchefsnätverket').waitFor();
    expect(await proposed.locator('u').allTextContents()).toEqual(['hänskjuta', 'Socialchefsnätverket']);
    expect(await axe(frame)).toEqual([]);
    await proposed.getByRole('button', { name: /^Lägg till som kommande ärende: hänskjuta/ }).click();
    await proposed.waitFor({ state: 'detached' });
    await field.fill('redovisa utfallet senast 12 maj');
    await field.press('Enter');
    await proposed.getByRole('button', { name: /^Ändra först: redovisa/ }).click();
    const form = frame.getByRole('form', { name: 'Återkom till ärendet: Ekonomi' });
    await form.getByLabel('Ärende på ett kommande möte').fill('Utfallet');
    await form.getByRole('button', { name: 'Spara' }).click();
    await frame.getByText(/^Återkommer: Utfallet/).waitFor();
    await field.fill('bordlägga ärendet');
    await field.press('Enter');
    await proposed.getByRole('button', { name: /^Behövs inte: bordlägga/ }).click();
    await proposed.waitFor({ state: 'detached' });
    const [item] = (await tab.view('tab-tasks-4')).items;
    expect(
      item?.followUps.map(({ title, wishedFor, condition }) => ({ title, wishedFor, condition })),
    ).toEqual([
      {
        title: 'Ekonomi',
        wishedFor: { kind: 'next' },
        condition: 'när svar har kommit från Socialchefsnätverket',
      },
      { title: 'Utfallet', wishedFor: { kind: 'date', date: '2027-05-12' }, condition: undefined },
    ]);
    await sound(desk);
  });

  it('says of a recorded clause what may be missing, until somebody says that it does not matter (N4)', async () => {
    await begun('tab-tasks-5');
    const desk = await tab.open(SECRETARY, 'meetings/tab-tasks-5/protocol');
    const { frame } = desk;
    const field = frame.getByLabel('Ny att-sats: Ekonomi');
    await field.fill('bevilja QZX 20 000 kr');
    await field.press('Enter');
    const clause = frame
      .getByRole('list', { name: 'Beslut: Ekonomi', exact: true })
      .getByRole('listitem')
      .last();
    await clause.getByText('Det framgår inte varifrån pengarna tas. Vad betyder QZX?').waitFor();
    await clause.getByRole('button', { name: /^Behövs inte: bevilja/ }).click();
    await clause.getByText('Vad betyder').waitFor({ state: 'detached' });
    const amounts = frame.getByRole('list', { name: 'Belopp enligt besluten i Ekonomi' });
    expect(await amounts.locator('u').allTextContents()).toEqual(['20 000 kr']);
    await amounts.getByRole('button', { name: /^Lägg till beloppet: bevilja/ }).click();
    await amounts.waitFor({ state: 'detached' });
    const [item] = (await tab.view('tab-tasks-5')).items;
    expect(item?.clauses.at(-1)?.funding).toEqual({ amount: 20_000 });
    await frame.evaluate(() => location.reload());
    await frame.getByText('bevilja QZX').waitFor();
    await frame.getByLabel('Ny att-sats: Ekonomi').waitFor();
    expect(await frame.getByText('Vad betyder').count()).toBe(0);
    await sound(desk);
  });

  it('lists on the agenda what the meeting shall hear of, with the answers, and that it has', async () => {
    await give('task-due', { deadline: { date: '2027-04-16' } });
    await done(
      {
        type: 'SetTaskStatus',
        data: { taskId: 'task-due', status: 'in-progress', note: 'Hälften är klart.' },
      },
      DIRECTOR,
    );
    tab.server.setTime({ instant: '2027-03-20T08:00:00.000Z', date: '2027-03-20', time: '09:00' });
    await tab.server.meeting('tab-tasks-2', { details: { date: '2027-04-16' } });
    const open = await tab.open(SECRETARY, 'meetings/tab-tasks-2/agenda');
    const due = open.frame.getByRole('region', { name: 'Uppdrag att rapportera' });
    await due.getByText('Göra task-due').waitFor();
    await entry(open.frame, 'task-due').getByText('Hälften är klart.').waitFor();
    await due.getByRole('button', { name: 'Markera som rapporterat: Göra task-due' }).click();
    await due.getByText('Rapporterat vid mötet').waitFor();
    expect((await row('task-due'))?.reports.map(({ meetingId }) => meetingId)).toEqual(['tab-tasks-2']);
    await sound(open);
    const hers = await tab.open(OTHER_DIRECTOR, 'meetings/tab-tasks-2/agenda');
    await hers.frame.getByText('Rapporterat vid mötet').waitFor();
    expect(await entry(hers.frame, 'task-due').getByRole('button').count()).toBe(0);
    await sound(hers);
  });

  it('says where each municipality stands in a task of all directors', async () => {
    await give('task-all', { owner: { kind: 'all-directors' } });
    const open = await tab.open(SECRETARY, 'tasks/task-all');
    const task = entry(open.frame, 'task-all');
    await task.getByText('Inget svar: Kommun 2, Kommun 3 och Kommun 4').waitFor();
    await task.getByLabel('Svaret gäller').selectOption('Kommun 3');
    await task.getByRole('button', { name: 'Klart' }).click();
    await task.getByText('Klart: Kommun 3').waitFor();
    await task.getByText('Pågår: 1 av 3 kommuner klara').waitFor();
    expect(await task.getByRole('strong').textContent()).toBe('Samtliga kommundirektörer');
    await task.getByText('Inget svar: Kommun 2 och Kommun 4').waitFor();
    expect((await row('task-all'))?.status).toBe('open');
    await sound(open);
  });

  it('says so when the address names no task', async () => {
    const open = await tab.open(DIRECTOR, 'tasks/none');
    await open.frame.getByText('Uppdraget i adressen finns inte').waitFor();
    expect(await open.frame.getByRole('heading', { level: 1 }).textContent()).toBe('Uppdrag');
    await sound(open);
  });
});
