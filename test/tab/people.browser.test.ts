import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { READER, SECRETARY } from '../support/server-people.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

describe('the people of protocols in the tab, over the real server (N16)', () => {
  let browser: Browser;
  let tab: ServedTab;
  beforeAll(async () => {
    browser = await launchBrowser();
    tab = await serveTab(browser);
    for (const [year, municipality] of [
      ['2016', 'Storby'],
      ['2019', 'Lillby'],
    ] as const)
      await tab.server.store.events.append({
        groupId: 'exempel',
        actor: { personId: 'sara', via: 'tab' },
        at: '2027-01-01T00:00:00.000Z',
        streams: [],
        register: [
          {
            kind: 'meeting',
            row: {
              groupId: 'exempel',
              meetingId: `old-${year}`,
              date: `${year}-02-12`,
              start: '08:30',
              title: 'Möte',
              place: 'Storby',
              phase: 'agreed',
              attendance: [{ name: 'Petter Lindh', municipality, presence: 'present' }],
            },
          },
        ],
      });
  });
  afterAll(async () => {
    await tab.stop();
    await browser.close();
  });

  it('are proposed as one, held as one by a press, taken back, and found by any of their names', async () => {
    const open = await tab.open(SECRETARY, 'register');
    const { frame } = open;
    await frame.getByRole('link', { name: 'Personer i protokollen' }).click();
    await frame.getByText('Samma namn, först på ett ställe och sedan på ett annat').waitFor();
    await frame.getByRole('button', { name: 'Samma person' }).click();
    await frame.getByText('Samma person, säger Sara Lindqvist').waitFor();
    expect(await frame.getByText('Kanske samma person').count()).toBe(0);
    await frame.getByLabel('Sök bland personerna').fill('storby');
    await expect
      .poll(() => frame.locator('main li').filter({ hasText: 'Petter Lindh, Lillby' }).count())
      .toBe(2);
    expect(await axe(frame)).toEqual([]);
    await frame
      .getByRole('button', { name: 'Ta tillbaka: Petter Lindh, Storby och Petter Lindh, Lillby' })
      .click();
    await frame.getByRole('button', { name: 'Olika personer' }).click();
    await frame.getByText('Olika personer, säger Sara Lindqvist').waitFor();
    expect(open.faults).toEqual([]);
    await open.close();
  });

  it('are shown to who reads, without anything to decide', async () => {
    const open = await tab.open(READER, 'people');
    await open.frame.getByText('Petter Lindh, Lillby').waitFor();
    expect(await open.frame.getByRole('button').count()).toBe(0);
    await open.close();
  });
});
