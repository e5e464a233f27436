import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MeetingView } from '../../src/contract/views.ts';
import { plainFromRichText } from '../../src/domain/basics/rich-text.ts';
import type { MeetingCommand } from '../../src/domain/meeting/commands.ts';
import { launchBrowser } from '../support/browser.ts';
import { SECRETARY } from '../support/server-people.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

const MEETING = 'network-lost';

describe('what is written while the network is away', () => {
  let browser: Browser;
  let tab: ServedTab;
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
    await tab.server.meeting(MEETING);
    await done({ type: 'StartMeeting', data: {} });
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });

  async function done(command: MeetingCommand): Promise<void> {
    const answer = await tab.server.command(MEETING, command, { as: SECRETARY });
    if (answer.status !== 200) throw new Error(`${command.type}: ${await answer.text()}`);
  }
  const view = async () =>
    (await (await tab.server.ask(`/api/v1/meetings/${MEETING}`, { as: SECRETARY })).json()) as MeetingView;

  it('shows at once, is sent once and in order when it is back, and what was refused blocks nothing', async () => {
    const open = await tab.open(SECRETARY, `meetings/${MEETING}/protocol`);
    const { frame, page } = open;
    const [first, second] = (await view()).items;
    await frame.getByRole('textbox', { name: 'Text: Ekonomi' }).focus();
    await page.context().setOffline(true);
    await page.keyboard.type('Budgeten föredrogs.');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('anta budgeten');
    await page.keyboard.press('Enter');
    // The next is written at once, whatever the network does.
    await page.keyboard.type('tacka gruppen');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Skolorna föredrogs.');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('bygga en skola');
    await page.keyboard.press('Enter');
    await frame.getByText('anta budgeten').waitFor();
    await frame.getByText('Sparat i webbläsaren, väntar på nätet').waitFor();
    // Meanwhile somebody takes the second item off the agenda.
    await done({ type: 'RemoveItem', data: { itemId: second?.itemId ?? '' } });
    await page.context().setOffline(false);
    await expect
      .poll(async () => (await view()).items[0]?.clauses.map(({ text }) => text), { timeout: 45_000 })
      .toEqual(['anta budgeten', 'tacka gruppen']);
    await expect
      .poll(async () => plainFromRichText((await view()).items[0]?.text.text ?? []))
      .toBe('Budgeten föredrogs.');
    await frame.getByText('ärendet finns inte längre').waitFor();
    await frame.getByText('bygga en skola').waitFor();
    await page.reload();
    const again = await (await page.waitForSelector('#tab')).contentFrame();
    await again?.getByText('bygga en skola').waitFor();
    await again?.getByRole('button', { name: 'Kasta' }).click();
    await again?.getByText('bygga en skola').waitFor({ state: 'detached' });
    const events = await tab.server.events(MEETING);
    const written = events.filter(({ type }) => type === 'TextWritten' || type === 'ClauseRecorded');
    expect(written.map(({ type }) => type)).toEqual(['TextWritten', 'ClauseRecorded', 'ClauseRecorded']);
    expect(first?.itemId).toBeDefined();
    await open.close();
  });
});
