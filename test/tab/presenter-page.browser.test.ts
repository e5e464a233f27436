import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Moment } from '../../src/domain/basics/time.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { axe, launchBrowser } from '../support/browser.ts';
import { A_PDF } from '../support/paper-samples.ts';
import { inviteTo, linkTo } from '../support/presenter-visitor.ts';
import { A_MEETING } from '../support/server-fixture.ts';
import { misfits, motions, unseenFocus } from './page-checks.browser.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

const DAY = A_MEETING.date;
const PDF = Buffer.from(A_PDF);

describe('the page of somebody who presents from outside, over the real server', () => {
  let browser: Browser;
  let tab: ServedTab;
  let meetings = 0;
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });

  const at = (time: string, date: string = DAY): Moment => ({
    instant: `${date}T${time}:00.000Z`,
    date,
    time,
  });

  /** A meeting with what comes before and the presenter's own, and a page on a phone that has opened the link. */
  async function invited(look: Look = {}) {
    const meetingId = `presenter-page-${(meetings += 1)}`;
    tab.server.setTime(at('09:00', '2027-02-10'));
    const { items } = await tab.server.meeting(meetingId, {
      details: { joinUrl: 'https://teams.example/l/meetup-join/1' },
    });
    const [first, second] = items.map(({ itemId }) => itemId);
    const plan = { kind: 'matter', presenters: [], papers: [] } as const;
    await done(meetingId, {
      type: 'ChangeItem',
      data: { itemId: first ?? '', plan: { ...plan, title: 'Ekonomi', start: '08:30', minutes: 60 } },
    });
    await done(meetingId, {
      type: 'ChangeItem',
      data: { itemId: second ?? '', plan: { ...plan, title: 'Sensorer i kommunal verksamhet', minutes: 20 } },
    });
    const link = await inviteTo(tab.server, meetingId, {
      itemId: second ?? '',
      words: 'Tio minuter, sedan frågor. Visa gärna ett exempel från er egen kommun.',
    });
    const { context, page, faults } = await newPage(look);
    await page.goto(tab.server.url + link);
    return { meetingId, link, context, page, faults, first: first ?? '', second: second ?? '' };
  }

  async function opened(look?: Look) {
    const all = await invited(look);
    await all.page.getByRole('button').click();
    await all.page.getByRole('heading', { level: 1, name: 'Sensorer i kommunal verksamhet' }).waitFor();
    return all;
  }

  interface Look {
    readonly locale?: string;
    readonly width?: number;
    readonly dark?: boolean;
    readonly contrast?: boolean;
  }

  async function newPage(look: Look): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
    const context = await browser.newContext({
      viewport: { width: look.width ?? 390, height: 800 },
      locale: look.locale ?? 'sv-SE',
      colorScheme: look.dark ? 'dark' : 'light',
      forcedColors: look.contrast ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security|Uncaught/.test(message.text()))
        faults.push(message.text());
    });
    return { context, page, faults };
  }

  async function done(meetingId: string, command: MeetingCommand): Promise<void> {
    const answer = await tab.server.command(meetingId, command);
    if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
  }
  const about = (type: 'LetPresenterIn' | 'ThankPresenter' | 'WithdrawPresenterLink'): MeetingCommand => ({
    type,
    data: { invitationId: 'v1' },
  });
  /** What the page says; what is read aloud stands beside it. */
  const said = (page: Page, text: string) => page.getByRole('main').getByText(text);
  const standing = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 2, name }).waitFor();

  it('goes with the meeting from the plan to the thanks', async () => {
    const { meetingId, page, first, second, context, faults } = await opened();
    await standing(page, 'Onsdag 17 februari kl. 09.30');
    await said(page, 'Tio minuter, sedan frågor.').waitFor();
    expect(await page.getByRole('link', { name: 'Anslut till mötet' }).count()).toBe(0);
    expect((await page.title()).replaceAll('\u00a0', ' ')).toBe(
      'Onsdag 17 februari kl. 09.30 – Sensorer i kommunal verksamhet – Rådslag',
    );

    tab.server.setTime(at('08:42'));
    await done(meetingId, { type: 'StartMeeting', data: { time: '08:42' } });
    await done(meetingId, { type: 'StartItem', data: { itemId: first, time: '08:42' } });
    await standing(page, 'Du är näst på tur');
    await said(page, 'Beräknad kl. 09.42 (+12 min)').waitFor();
    await said(page, 'En punkt före din.').waitFor();
    expect(await said(page, 'Ekonomi').count()).toBe(0);

    await page.getByRole('button', { name: 'Jag är redo' }).press('Enter');
    await said(page, 'Du är redo. Sekretariatet ser det.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Inte redo ändå');
    expect((await tab.view(meetingId)).presenters?.[0]?.status).toBe('ready');

    await done(meetingId, about('LetPresenterIn'));
    await standing(page, 'Välkommen in');
    const join = page.getByRole('link', { name: 'Anslut till mötet' });
    expect(await join.getAttribute('href')).toBe('https://teams.example/l/meetup-join/1');
    await done(meetingId, { type: 'StartItem', data: { itemId: second, time: '08:43' } });
    await standing(page, 'Nu är det din tur');
    await done(meetingId, about('ThankPresenter'));
    await standing(page, 'Tack!');
    expect(await join.count()).toBe(0);
    expect(await page.getByRole('button', { name: /redo/ }).count()).toBe(0);
    expect(await said(page, 'Tio minuter').count()).toBe(0);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('says that no time can be believed when nobody has pressed "next", and that the item is put off', async () => {
    const { meetingId, page, first, second, context } = await opened();
    tab.server.setTime(at('08:30'));
    await done(meetingId, { type: 'StartMeeting', data: { time: '08:30' } });
    await done(meetingId, { type: 'StartItem', data: { itemId: first, time: '08:30' } });
    await said(page, 'Beräknad kl. 09.30').waitFor();
    tab.server.setTime(at('11:40'));
    await page.reload();
    await said(page, 'Just nu går det inte att säga när det blir din tur.').waitFor();
    expect(await said(page, 'Beräknad').count()).toBe(0);
    await done(meetingId, {
      type: 'DeferItem',
      data: { itemId: second, deferral: { to: ['next-meeting'] } },
    });
    await standing(page, 'Tas inte upp');
    await context.close();
  });

  it('closes when the link is withdrawn, and opens again by a new one', async () => {
    const { meetingId, page, context } = await opened();
    await done(meetingId, about('WithdrawPresenterLink'));
    await page.getByRole('heading', { name: 'Länken gäller inte' }).waitFor();
    expect(await said(page, 'Sensorer').count()).toBe(0);
    await done(meetingId, { type: 'RenewPresenterLink', data: { invitationId: 'v1' } });
    await page.goto(tab.server.url + (await linkTo(tab.server, meetingId, 'v1')));
    await page.getByRole('button', { name: 'Öppna min sida' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sensorer i kommunal verksamhet' }).waitFor();
    await context.close();
  });

  it('says when the network is gone, and catches up when it is back', async () => {
    const { meetingId, page, context } = await opened();
    await context.setOffline(true);
    await said(page, 'Ingen kontakt just nu.').waitFor();
    await done(meetingId, { type: 'CancelMeeting', data: {} });
    await context.setOffline(false);
    await standing(page, 'Mötet är inställt');
    expect(await page.getByRole('button', { name: /redo/ }).count()).toBe(0);
    await said(page, 'Ingen kontakt just nu.').waitFor({ state: 'detached' });
    await context.close();
  });

  it('takes papers, tells what it will not take before sending, and shows what became of them', async () => {
    const { meetingId, page, context, faults } = await opened();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Lämna en handling' }).press('Enter');
    await (await chooser).setFiles({ name: 'program.exe', mimeType: 'application/pdf', buffer: PDF });
    await page.getByRole('alert').getByText('Den filtypen tas inte emot.').waitFor();
    const input = page.locator('input[type=file]');
    await input.setInputFiles({ name: 'Bilder_om_sensorer.pdf', mimeType: 'application/pdf', buffer: PDF });
    await said(page, 'Bilder om sensorer').waitFor();
    await said(page, 'lämnad').first().waitFor();
    const [brought] = (await tab.view(meetingId)).presenters?.[0]?.brought ?? [];
    await done(meetingId, { type: 'TakeBroughtPaper', data: { paperId: brought?.paperId ?? '' } });
    await said(page, 'bland handlingarna').first().waitFor();
    expect(await axe(page.mainFrame())).toEqual([]);
    expect(await misfits(page.mainFrame())).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });

  it('speaks English to who reads it', async () => {
    const { page, context } = await opened({ locale: 'en-GB' });
    await standing(page, 'Wednesday 17 February at 09:30');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('button', { name: 'Hand in a paper' }).waitFor();
    await context.close();
  });

  const LOOKS: readonly (Look & { readonly name: string })[] = [
    { name: 'a phone' },
    { name: 'the narrowest phone, in English', width: 320, locale: 'en-GB' },
    { name: 'a wide screen in the dark', width: 1100, dark: true },
    { name: 'high contrast', contrast: true, dark: true },
  ];
  for (const { name, ...look } of LOOKS)
    it(`fits ${name}: axe finds nothing on the door and the page, all fits, rests, and shows the focus`, async () => {
      const { meetingId, page, context, faults } = await invited(look);
      expect(await axe(page.mainFrame()), 'the door').toEqual([]);
      expect(await misfits(page.mainFrame())).toEqual([]);
      await page.getByRole('button').click();
      const heading = page.getByRole('heading', { level: 2 }).first();
      await heading.waitFor();
      const states: (() => Promise<void>)[] = [
        async () => {},
        async () => {
          tab.server.setTime(at('08:30'));
          await done(meetingId, { type: 'StartMeeting', data: { time: '08:30' } });
          await done(meetingId, about('LetPresenterIn'));
          await page.getByRole('link', { name: /^(Anslut till mötet|Join the meeting)$/ }).waitFor();
        },
        async () => {
          await done(meetingId, about('ThankPresenter'));
          await page.getByRole('heading', { name: /^(Tack!|Thank you!)$/ }).waitFor();
        },
      ];
      for (const reach of states) {
        await reach();
        expect(await axe(page.mainFrame())).toEqual([]);
        expect(await misfits(page.mainFrame())).toEqual([]);
      }
      expect(await motions(page.mainFrame())).toEqual([]);
      expect(await unseenFocus(page, page.mainFrame())).toEqual([]);
      expect(faults).toEqual([]);
      await context.close();
    });
});
