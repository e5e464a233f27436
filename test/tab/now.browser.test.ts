import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { axe, launchBrowser } from '../support/browser.ts';
import { plainSpaces } from '../support/plain-spaces.ts';
import { DIRECTOR, OTHER_DIRECTOR, SECRETARY } from '../support/server-people.ts';
import { CHANGES_PATH, SOME_CHANGES } from './agenda-views.ts';
import { aMeeting, anAgreedMeeting, anOngoingMeeting, director, MEETING_ID } from './example-views.ts';
import {
  aBreakInTheMeeting,
  aMeetingIMissed,
  aMeetingIMissedSomeOf,
  aMeetingOfMyDirector,
  aMeetingWithoutTimes,
  delegate,
  myTasks,
  tasksOfMeeting,
} from './now-views.ts';
import type { OpenTab, TabSetting } from './tab-in-teams.ts';
import { forDirector, forSecretary, openTab } from './tab-in-teams.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

const M = `meetings/${MEETING_ID}`;

describe('where the meeting is, on a phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const open = (setting: TabSetting) =>
    openTab(browser, { path: `${M}/now`, me: director, width: 390, ...setting });
  const card = (tab: OpenTab, name: string) => tab.frame.getByRole('region', { name, exact: true });
  const parts = (tab: OpenTab) =>
    tab.frame.getByRole('navigation', { name: 'Mötets delar' }).getByRole('link');

  it('is what a director comes to, and what the secretariat finds last in the row', async () => {
    const his = await open({ path: M, meeting: forDirector(anOngoingMeeting()) });
    await card(his, 'Nu').waitFor();
    expect(await parts(his).first().textContent()).toBe('Läget');
    expect(await parts(his).first().getAttribute('aria-current')).toBe('page');
    await his.close();
    const hers = await openTab(browser, { path: M, meeting: forSecretary(anOngoingMeeting()) });
    await hers.frame.getByRole('button', { name: 'Nästa ärende' }).waitFor();
    expect(await parts(hers).last().textContent()).toBe('Läget');
    await hers.close();
  });

  it('gives way to the item that an address points at', async () => {
    const tab = await open({ path: `${M}#item-item-iot`, meeting: forDirector(anOngoingMeeting()) });
    await expect.poll(() => tab.frame.evaluate(() => document.activeElement?.id)).toBe('item-item-iot');
    await tab.close();
  });

  it('tells what is on, how late it is, what comes when, and what the reader presents further on (N6)', async () => {
    const tab = await open({ meeting: aMeetingIMissedSomeOf() });
    const now = card(tab, 'Nu');
    await now.getByRole('link', { name: '2. Gemensamt yttrande' }).waitFor();
    await now.getByText('Sedan kl. 09.22').waitFor();
    await now.getByText('Mötet ligger cirka 12 minuter efter.').waitFor();
    expect((await now.getByRole('listitem').allInnerTexts()).map(plainSpaces)).toEqual([
      'Kaffe\nBeräknad kl. 09.47 (+12 min), ett ärende före',
      '3. Sakernas internet och gemensam tjänsteutveckling\nBeräknad kl. 10.07 (+12 min), ett ärende före',
      'Näringsliv och destination\nBeräknad kl. 10.52 (+12 min), två ärenden före',
      '4. Kompetensförsörjning i kommunerna\nBeräknad kl. 11.52 (+12 min), tre ärenden före\nDu föredrar',
    ]);
    expect(await now.getByRole('link', { name: 'Anslut till mötet' }).getAttribute('href')).toBe(
      'https://teams.example/mote',
    );
    await tab.close();
  });

  it('goes along with the meeting, and withdraws its times by the clock alone (D13)', async () => {
    const tab = await open({ meeting: aMeetingIMissedSomeOf(), stillClock: true });
    await tab.frame.getByText('Beräknad kl. 10.07 (+12 min), ett ärende före').waitFor();
    // Nothing happens at the meeting: the server has nothing to tell, and is asked all the same.
    tab.api.state.meeting = aMeetingWithoutTimes();
    await tab.page.clock.fastForward(61_000);
    await tab.frame.getByText('Just nu går det inte att säga när nästa ärende börjar.').waitFor();
    await tab.frame.getByText('Planerad kl. 09.55').waitFor();
    expect(await tab.frame.getByText('Beräknad').count()).toBe(0);
    tab.api.change(aBreakInTheMeeting());
    await card(tab, 'Nu').getByText('Paus', { exact: true }).waitFor();
    await card(tab, 'Nu').getByText('Sedan kl. 09.40').waitFor();
    await card(tab, 'Nu').getByText('Mötet fortsätter kl. 10.00.').waitFor();
    // Nobody is asked whether they come who is there.
    expect(await card(tab, 'Ditt svar').count()).toBe(0);
    await tab.close();
  });

  it('asks the secretariat whether "next" was forgotten, where others are told that nothing can be said', async () => {
    const meeting = forSecretary(anOngoingMeeting({ clock: { withdrawn: true } }));
    const tab = await openTab(browser, { path: `${M}/now`, meeting });
    await tab.frame.getByText('Har ”Nästa ärende” glömts?').waitFor();
    expect(await tab.frame.getByText('går det inte att säga').count()).toBe(0);
    await tab.close();
  });

  it('tells before the meeting when and where it is and what comes first, and on its day the way in', async () => {
    const tab = await open({ meeting: forDirector(aMeeting()) });
    const before = card(tab, 'Inför mötet');
    await before.getByText('På fredag kl. 08.30–12.05').waitFor();
    await before.getByText('Stadshuset, Helsingborg').waitFor();
    expect(plainSpaces(await before.getByRole('listitem').first().innerText())).toContain(
      'Planerad kl. 08.45',
    );
    expect(await before.getByRole('listitem').count()).toBe(3);
    expect(await before.getByRole('link', { name: 'Anslut till mötet' }).count()).toBe(0);
    await card(tab, 'Ditt svar').getByRole('button', { name: 'Deltar', exact: true }).click();
    await tab.frame.getByText('Ditt svar är registrerat: du deltar.').waitFor();
    await tab.close();
    const onTheDay = await open({
      me: { ...director, today: '2026-04-17' },
      meeting: forDirector(aMeeting()),
    });
    await card(onTheDay, 'Inför mötet').getByText('I dag kl. 08.30–12.05').waitFor();
    await card(onTheDay, 'Inför mötet').getByRole('link', { name: 'Anslut till mötet' }).waitFor();
    await onTheDay.close();
  });

  it('says to a delegate whose reply it is, and registers it as theirs (D4)', async () => {
    const tab = await open({ me: delegate, meeting: aMeetingOfMyDirector() });
    const reply = card(tab, 'Svar för Mats Ekdahl, Bjuv');
    await reply.getByText('Mats Ekdahl ser att du har svarat.').waitFor();
    await reply.getByRole('button', { name: 'Deltar via Teams' }).click();
    await reply.getByText('Svaret för Mats Ekdahl är registrerat: deltar via Teams.').waitFor();
    await reply.getByRole('button', { name: 'Ändra svar för Mats Ekdahl' }).waitFor();
    expect(tab.api.state.commands).toEqual([
      { type: 'Reply', data: { personId: 'bjuv', reply: { kind: 'remote' } } },
    ]);
    expect(await card(tab, 'Ditt svar').count()).toBe(0);
    await tab.close();
  });

  it('says how one’s own attendance is registered, and whom to tell when it is wrong', async () => {
    const tab = await open({ meeting: aMeetingIMissedSomeOf() });
    await expect
      .poll(async () => plainSpaces(await card(tab, 'Din närvaro').locator('p').textContent()))
      .toBe('Du är antecknad som närvarande från kl. 09.25. Stämmer det inte? Säg till Anna Berg.');
    tab.api.change(
      aMeetingIMissedSomeOf({
        people: aMeetingIMissedSomeOf().people.map((person) =>
          person.isMe ? { ...person, attendance: { presence: 'expected-later' } } : person,
        ),
      }),
    );
    await expect
      .poll(() => card(tab, 'Din närvaro').locator('p').textContent())
      .toContain('Du väntas senare.');
    await tab.close();
  });

  it('tells what the reader missed and what it led to, as preliminary, with the way to it (N8, D5)', async () => {
    const tab = await open({ meeting: aMeetingIMissedSomeOf() });
    const missed = card(tab, 'Detta missade du');
    await missed.getByText('Besluten är preliminära: protokollet är inte avstämt.').waitFor();
    const [first, second] = await missed
      .getByRole('listitem')
      .filter({ has: tab.frame.locator('p') })
      .allInnerTexts();
    expect(first).toContain('Du var inte med.');
    expect(first).toContain('att uppdra åt Lena Öberg att förbereda ett underlag.');
    expect(first).toContain('Återkommer: Uppföljning av workshop (nästa möte)');
    expect(second).toContain('Du kom under ärendet.');
    expect(second).toContain('Ärendet pågår.');
    // What stands there is not told a second time.
    expect(await card(tab, 'Senaste besluten').count()).toBe(0);
    await missed.getByRole('link', { name: /^1\. Uppföljning/ }).click();
    await expect.poll(() => tab.frame.evaluate(() => document.activeElement?.id)).toBe('item-item-workshop');
    await tab.close();
  });

  it('keeps apart what nobody knows whether they missed, and shows many when they are asked for (D3)', async () => {
    const tab = await open({ meeting: aMeetingIMissed() });
    const missed = card(tab, 'Detta missade du');
    await missed.getByText('Ärendet bordläggs till nästa möte.').waitFor();
    expect(await missed.getByText('Du anmälde jäv.').isVisible()).toBe(false);
    await missed.getByText('Visa 1 till').click();
    await missed.getByText('Du anmälde jäv.').waitFor();
    expect(await missed.getByText('Näringsliv och destination').isVisible()).toBe(false);
    await missed.getByText('Okänt om du var med i två ärenden').click();
    await missed.getByText('Det är okänt om du var med när detta behandlades.').waitFor();
    await missed.getByText('Näringsliv och destination').waitFor();
    await tab.close();
  });

  it('says nothing of what was missed to who missed nothing, and what was decided last instead', async () => {
    const tab = await open({ meeting: aBreakInTheMeeting() });
    await card(tab, 'Senaste besluten').getByText('avstämning görs på nästa möte.').waitFor();
    expect(await tab.frame.getByText('missa').count()).toBe(0);
    tab.api.change(forDirector(anAgreedMeeting()));
    await card(tab, 'Efter mötet').getByText('protokollet är fastställt').waitFor();
    expect(await tab.frame.getByText('preliminära').count()).toBe(0);
    await tab.close();
  });

  it('has the reader’s tasks, those of this meeting first, and takes an answer by one tap', async () => {
    const tab = await open({
      meeting: aMeetingIMissedSomeOf(),
      state: {
        answers: { tasks: myTasks, [`${M}/tasks`]: tasksOfMeeting },
        writes: { 'tasks/commands': () => ({ ...myTasks.tasks[1], status: 'done' }) },
      },
    });
    const tasks = card(tab, 'Dina uppdrag');
    const first = tasks.getByRole('article').first();
    await first.getByText('ta fram ett förslag').waitFor();
    await tasks.getByText('Redovisas på mötet').waitFor();
    await first.getByRole('button', { name: 'Klart' }).click();
    await tab.frame.getByText('Registrerat: Klart.').waitFor();
    // It stays where it was under the reader's hands.
    expect(await tasks.getByRole('article').count()).toBe(2);
    const wish = tab.api.state.requests.find(({ path }) => path.endsWith('/tasks/commands'));
    expect(wish?.body).toEqual({ type: 'SetTaskStatus', data: { taskId: 'task-due', status: 'done' } });
    await tab.close();
  });

  it('tells what is new in the agenda, which is read when it is opened', async () => {
    const tab = await open({
      meeting: forDirector(aMeeting()),
      state: { answers: { [CHANGES_PATH]: SOME_CHANGES } },
      stillClock: true,
    });
    const seen = () => tab.api.state.requests.filter(({ path }) => path.endsWith('/seen')).length;
    await tab.frame.getByText('Dagordningen har ändrats sedan du senast läste den.').waitFor();
    await tab.page.clock.fastForward(30_000);
    await tab.frame.getByRole('button', { name: 'Visa ändringar' }).waitFor();
    expect(seen()).toBe(0);
    await tab.frame.getByRole('button', { name: 'Visa ändringar' }).click();
    await expect.poll(seen).toBe(1);
    await tab.close();
  });
});

describe('somebody who comes late', () => {
  let browser: Browser;
  let tab: ServedTab;
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });

  it('sees on the phone what was decided before they came, and who was there sees nothing missed', async () => {
    const { server } = tab;
    server.setTime({ instant: '2027-02-17T08:00:00.000Z', date: '2027-02-17', time: '09:00' });
    const done = async (command: MeetingCommand) => {
      const answer = await server.command('late-arrival-1', command, { as: SECRETARY });
      if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
    };
    const { items } = await server.meeting('late-arrival-1');
    const [first, second] = items.map(({ itemId }) => itemId);
    const his = await tab.open(DIRECTOR, 'meetings/late-arrival-1', { width: 390 });
    await his.frame.getByRole('heading', { name: 'Inför mötet' }).waitFor();
    await done({ type: 'StartMeeting', data: { time: '08:30' } });
    await done({ type: 'ConfirmAttendance', data: { missing: ['arvid'], alsoPresent: ['tove', 'hedda'] } });
    await done({ type: 'StartItem', data: { itemId: first ?? '', time: '08:30' } });
    const clause = { itemId: first ?? '', clauseId: 'late-c1', text: 'bifalla förslaget.' };
    await done({ type: 'RecordClause', data: clause });
    await done({ type: 'StartItem', data: { itemId: second ?? '', time: '08:50' } });
    await done({ type: 'RegisterArrival', data: { personId: 'arvid', time: '08:50' } });
    await his.frame.getByText('Du är antecknad som närvarande från kl. 08.50.').waitFor();
    const missed = his.frame.getByRole('region', { name: 'Detta missade du' });
    await missed.getByText('bifalla förslaget.').waitFor();
    expect(await missed.getByRole('link').allTextContents()).toEqual(['1. Ekonomi']);
    expect(await axe(his.frame)).toEqual([]);
    const hers = await tab.open(OTHER_DIRECTOR, 'meetings/late-arrival-1', { width: 390 });
    await hers.frame.getByRole('region', { name: 'Nu' }).getByText('2. Skolfrågor').waitFor();
    expect(await hers.frame.getByText('Detta missade du').count()).toBe(0);
    expect([...his.faults, ...hers.faults]).toEqual([]);
    await his.close();
    await hers.close();
  });
});
