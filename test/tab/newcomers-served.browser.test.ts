import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GroupView } from '../../src/contract/group-view.ts';
import { meetPeople } from '../../src/usecases/meet-people.ts';
import { axe, launchBrowser } from '../support/browser.ts';
import { GROUPS, HOST_TENANT, objectIdOf, SECRETARY } from '../support/server-people.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

const GROUP = GROUPS[0]?.groupId ?? '';

describe('those who were met in the channel, on the page of the group over the real server', () => {
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
  const meet = (name: string, number: number, email: string) =>
    meetPeople(tab.server.workplace, GROUP, [
      {
        name,
        email,
        identities: [{ kind: 'entra', tenantId: HOST_TENANT, objectId: objectIdOf(number) }],
      },
    ]);
  const rosterNow = async () =>
    (await (await tab.server.ask('/api/v1/group', { as: SECRETARY })).json()) as GroupView;

  it('are made what the secretariat says of each in one press, and can then come in', async () => {
    await meet('Nils Ny', 801, 'nils@kommun3.se');
    await meet('Sam Sekreterare', 802, 'sam@konsult.example');
    await meet('Ulla Utanför', 803, 'ulla@kommun2.se');
    await meet('Vera Väntar', 804, 'vera@kommun4.se');
    const open = await tab.open(SECRETARY, 'group');
    const { frame } = open;
    await frame.getByRole('heading', { name: 'Nya i kanalen' }).waitFor();
    const who = (name: string) => frame.getByLabel(`Vem är ${name}?`);
    await who('Nils Ny').selectOption({ label: 'Företräder Kommun 3' });
    await who('Sam Sekreterare').selectOption({ label: 'Hör till sekretariatet' });
    await who('Ulla Utanför').selectOption({ label: 'Ska inte vara med' });
    await who('Vera Väntar').selectOption({ label: 'Avvakta' });
    expect(await axe(frame)).toEqual([]);
    await frame.getByRole('button', { name: 'Bekräfta valen' }).click();
    await frame.getByText('Deltagarlistan är uppdaterad.').waitFor();
    await who('Ulla Utanför').waitFor({ state: 'detached' });
    expect(await who('Vera Väntar').count()).toBe(1);
    expect((await rosterNow()).managed?.newcomers.map(({ name }) => name)).toEqual(['Vera Väntar']);
    const statuses = [801, 802, 803, 804].map(
      async (as) => (await tab.server.ask('/api/v1/me', { as })).status,
    );
    expect(await Promise.all(statuses)).toEqual([200, 200, 403, 403]);
    expect(open.faults).toEqual([]);
    await open.close();
  });

  it('are left as they are when nothing was said of anybody', async () => {
    const open = await tab.open(SECRETARY, 'group');
    await open.frame.getByLabel('Vem är Vera Väntar?').selectOption({ label: 'Avvakta' });
    await open.frame.getByRole('button', { name: 'Bekräfta valen' }).click();
    await open.frame.getByText('Ingen är vald. Ingenting har ändrats.').waitFor();
    expect((await rosterNow()).managed?.newcomers).toHaveLength(1);
    await open.close();
  });
});
