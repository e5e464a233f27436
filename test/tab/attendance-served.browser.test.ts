import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { DIRECTOR, SECRETARY } from '../support/server-people.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

describe('replies on behalf, in the tab over the real server (D4)', () => {
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
  const replies = async (meetingId: string) => {
    const { people } = await tab.view(meetingId);
    return people.flatMap(({ personId, reply }) =>
      reply ? [[personId, reply.value.kind, reply.registeredBy]] : [],
    );
  };

  it('are registered one after the other by a few letters and Enter, and printed as such', async () => {
    await tab.server.meeting('replies-by-keys');
    const open = await tab.open(SECRETARY, 'meetings/replies-by-keys/attendance');
    const { frame, page } = open;
    await frame.getByRole('button', { name: 'Registrera svar' }).click();
    await frame.getByRole('form', { name: 'Registrera svar' }).waitFor();
    expect(await axe(frame)).toEqual([]);
    await page.keyboard.type('hed');
    await page.keyboard.press('Enter');
    await frame.getByText('Kommun 2: Deltar, svar av Sara Lindqvist.').waitFor();
    await page.keyboard.type('kommun 3');
    await page.keyboard.press('Enter');
    await frame.getByText('Kommun 3: Deltar, svar av Sara Lindqvist.').waitFor();
    // Nobody is meant by nothing.
    await page.keyboard.press('Enter');
    expect(await replies('replies-by-keys')).toEqual([
      ['hedda', 'attending', 'Sara Lindqvist'],
      ['arvid', 'attending', 'Sara Lindqvist'],
    ]);
    await page.keyboard.type('tov');
    await frame.getByRole('button', { name: 'Förhinder: Tove Lindqvist' }).click();
    // Who comes instead is asked at once, and then the next one can be written.
    await frame.getByLabel('Vem ersätter Tove Lindqvist?').waitFor();
    await page.keyboard.type('Nils Strand');
    await frame.getByRole('button', { name: 'Spara svaret' }).click();
    await frame.getByText('Alla har svarat.').waitFor();
    expect(await frame.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await frame.getByText('Anmält förhinder, ersätts av Nils Strand').waitFor();
    expect(await frame.getByText('svar av Sara Lindqvist', { exact: true }).count()).toBe(3);
    expect(open.faults).toEqual([]);
    await open.close();
  });

  it('are undone where they were registered, and on a phone', async () => {
    await tab.server.meeting('replies-undone');
    const open = await tab.open(SECRETARY, 'meetings/replies-undone/attendance', { width: 390 });
    const { frame } = open;
    await frame.getByRole('button', { name: 'Registrera svar' }).click();
    await frame.getByRole('button', { name: 'Teams: Arvid Lindqvist' }).click();
    await frame.getByText('Kommun 3: Deltar via Teams, svar av Sara Lindqvist.').waitFor();
    await frame.getByRole('button', { name: 'Ångra', exact: true }).click();
    await frame.getByText('Ångrat: Svar: Arvid Lindqvist.').waitFor();
    expect(await replies('replies-undone')).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await open.close();
  });

  it('are no director’s to register, who sees how many come', async () => {
    await tab.server.meeting('replies-seen');
    const open = await tab.open(DIRECTOR, 'meetings/replies-seen/attendance');
    await open.frame.getByText('har inte svarat').waitFor();
    expect(await open.frame.getByRole('button', { name: 'Registrera svar' }).count()).toBe(0);
    await open.close();
  });
});
