import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { AN_OLD_PROTOCOL } from '../support/import-builders.ts';
import { READER, SECRETARY } from '../support/server-people.ts';
import { misfits } from './page-checks.browser.ts';
import type { ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const OLD = file('Protokoll 4-2017.txt', AN_OLD_PROTOCOL);
const OLDER = file(
  'Protokoll 3-2016.txt',
  AN_OLD_PROTOCOL.replace('4/2017', '3/2016').replace('170512', '160318'),
);

describe('old protocols in the tab, over the real server (N16)', () => {
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

  it('are handed in several at once, each with its own answer, and one that cannot be read takes nothing from the others', async () => {
    const open = await tab.open(SECRETARY, 'imports');
    const { frame, faults } = open;
    await frame
      .getByLabel('Välj filer')
      .first()
      .setInputFiles([OLD, file('trasig.pdf', '%PDF-1.4 trasig'), OLDER, { ...OLD, name: 'Kopia.txt' }]);
    await frame.getByText('Alla filer är lästa: 4.').waitFor();
    const answers = await frame
      .getByRole('list', { name: 'Filerna du lämnade in' })
      .getByRole('listitem')
      .allTextContents();
    expect(answers[0]).toContain('läst, väntar på granskning');
    expect(answers[1]).toContain('Filen är skadad');
    expect(answers[2]).toContain('läst, väntar på granskning');
    expect(answers[3]).toContain('fanns redan');
    expect(await frame.getByRole('link', { name: 'Direktörsgruppens protokoll 4/2017' }).count()).toBe(1);
    expect(await axe(frame)).toEqual([]);
    expect(faults).toEqual([]);
    await open.close();
  });

  it('are looked through beside the file by keys alone, mended, and taken into the register', async () => {
    const open = await tab.open(SECRETARY, 'imports');
    const { frame, page, faults } = open;
    await frame.getByRole('link', { name: 'Direktörsgruppens protokoll 4/2017' }).press('Enter');
    await frame.getByRole('heading', { name: 'Originalets text' }).waitFor();
    const lines = frame.getByRole('region', { name: 'Originalets text, rad för rad' });
    await lines.getByText('1. Lägesbild krisberedskap').waitFor();

    await frame.getByRole('button', { name: 'Rätta Protokollet' }).press('Enter');
    await frame.getByLabel('Plats').fill('Gästgivaregården');
    await page.keyboard.press('Enter');
    await frame.getByText('Gästgivaregården', { exact: true }).waitFor();
    expect(await frame.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Rätta Protokollet',
    );

    await frame.getByRole('button', { name: 'Rätta Gemensam upphandling av skolskjuts' }).press('Enter');
    await frame.getByLabel('Beslut, en att-sats per rad').fill('upphandla gemensamt\natt-satser räknas\n');
    await frame.getByRole('button', { name: 'Spara' }).press('Enter');
    await frame.getByText('upphandla gemensamt').waitFor();

    await frame.getByRole('button', { name: 'Rätta Budget 2018' }).press('Enter');
    await frame.getByRole('button', { name: 'Slå ihop med ärendet före' }).press('Enter');
    await frame.getByText('3 Budget 2018').waitFor();
    expect(await axe(frame)).toEqual([]);

    await frame.getByRole('button', { name: 'För in i registret' }).press('Enter');
    await frame.getByRole('link', { name: 'Granska nästa: Direktörsgruppens protokoll 3/2016' }).waitFor();
    expect(await frame.getByText('upphandla gemensamt').count()).toBe(1);
    expect(faults).toEqual([]);
    await open.close();
  });

  it('are found in the register by everybody who reads, and read where the decision stands', async () => {
    const open = await tab.open(READER, 'register', { width: 390 });
    const { frame, faults } = open;
    await frame.getByLabel('Sök bland besluten').fill('upphandla');
    await frame.getByText('Beslut som stämmer: 1').waitFor();
    await frame.getByRole('link', { name: '2. Gemensam upphandling av skolskjuts' }).click();
    await frame.getByRole('heading', { name: 'Direktörsgruppens protokoll 4/2017' }).waitFor();
    await frame.locator('[id^="clause-"]:focus').waitFor();
    expect(await frame.locator(':focus').textContent()).toContain('upphandla gemensamt');
    expect(await frame.getByRole('button', { name: 'Ta ut och rätta' }).count()).toBe(0);
    expect(await misfits(frame)).toEqual([]);
    expect(await axe(frame)).toEqual([]);
    expect(faults).toEqual([]);
    await open.close();
  });

  it('are taken in together where there is nothing to look at, and what may be here already goes on waiting', async () => {
    const clean = (number: string, day: string) =>
      file(
        `${number.replace('/', '-')}.txt`,
        [
          `Direktörsgruppens protokoll ${number}`,
          `Tid/Plats: ${day} kl. 09.00-12.00, Gästgivaregården, Storvik`,
          'Närvarande: Anna Ekdahl, Storvik (ordförande), Bo Lindh, Granbo samt Filip Norén, sekretariatet.',
          '1. Lägesbild',
          'Beslut:',
          'att notera informationen.',
          'Anna Ekdahl\nordförande',
        ].join('\n\n'),
      );
    const open = await tab.open(SECRETARY, 'imports');
    const { frame, faults } = open;
    const files = [clean('1/2011', '110211'), clean('2/2011', '110415'), clean('2/2011', '110416')];
    await frame.getByLabel('Välj filer').first().setInputFiles(files);
    await frame.getByText('Alla filer är lästa: 3.').waitFor();
    await frame.getByRole('button', { name: /^För in alla som det inte är något att titta på i/ }).click();
    await frame.getByText(/Införda i registret: \d\. Väntar fortfarande, .*: 1\./).waitFor();
    await frame.getByRole('heading', { name: '2011' }).waitFor();
    expect(await frame.getByRole('button', { name: /^För in alla/ }).count()).toBe(0);
    expect(faults).toEqual([]);
    await open.close();
  });
});
