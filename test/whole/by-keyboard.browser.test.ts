import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import type { ByKeyboard } from '../support/by-keyboard.browser.ts';
import { byKeyboard } from '../support/by-keyboard.browser.ts';
import type { DemoWindow } from '../support/demo-window.ts';
import { faultsOf, openWindow } from '../support/demo-window.ts';
import type { ProductUnderTest } from '../support/product.ts';
import { productUnderTest } from '../support/product.ts';

const agendaOn = (day: string) => `Tid/Plats: ${day} kl. 08.30-12.00, Stadshuset
1. Gemensam upphandling av laddplatser, 20 min
2. Kompetensförsörjning inom äldreomsorgen, 30 min
3. Yttrande om färdtjänst, 20 min`;

/** A whole meeting, from the pasted agenda to the archived protocol, by one who never touches a mouse. */
describe('a meeting by keyboard', () => {
  let browser: Browser;
  let product: ProductUnderTest;
  let window: DemoWindow;
  let hands: ByKeyboard;

  beforeAll(async () => {
    browser = await launchBrowser();
    product = await productUnderTest();
    window = await openWindow(browser, product.url, 'maja', { width: 1400, height: 950 });
    hands = await byKeyboard(window.page, window.tab);
  });
  afterAll(async () => {
    await browser.close();
    await product.end();
  });

  it('is drafted by pasting its agenda, and its notice is posted', async () => {
    const { tab } = window;
    await hands.press('link', 'Nytt möte');
    await tab.getByRole('heading', { level: 1, name: 'Nytt möte' }).waitFor();
    await hands.to('radio', 'Utgå från mötesplanen');
    await hands.key('ArrowDown');
    await hands.to('textbox', 'Dagordningen som text');
    await paste(window, agendaOn(new Date().toISOString().slice(0, 10)));
    await tab.getByText('3 ärenden hittade').waitFor();
    await hands.to('textbox', 'Mötets namn');
    await hands.key('Control+A');
    await hands.type('Möte utan mus');
    expect(await faultsOf(window)).toEqual([]);
    await hands.press('button', 'Upprätta mötet');
    await tab.getByRole('heading', { level: 1, name: 'Möte utan mus' }).waitFor();
    await hands.press('button', 'Publicera kallelsen');
    await tab.getByRole('dialog').waitFor();
    await hands.press('button', 'Publicera kallelsen');
    await window.page.getByRole('heading', { name: /^Kallelse: Möte utan mus/ }).waitFor();
    expect(await faultsOf(window)).toEqual([]);
  });

  it('has replies registered, is started, and its attendance confirmed, with one who came later', async () => {
    const { tab } = window;
    await hands.press('link', 'Närvaro');
    for (const name of ['Alva Påhittsson', 'Disa Modellqvist']) {
      await hands.press('button', `Svara åt ${name}`);
      await hands.press('button', 'Deltar');
      await tab.getByRole('button', { name: 'Deltar', exact: true, pressed: true }).waitFor();
      await hands.press('button', `Svara åt ${name}`);
    }
    await hands.press('link', 'Protokoll');
    await hands.press('button', 'Starta mötet');
    await hands.press('link', 'Närvaro');
    await hands.press('button', 'Ja, alla');
    await tab.getByText('Närvaron är bekräftad').first().waitFor();
    await hands.press('button', 'Börje Exempelgren kom');
    // One press is enough, and the keyboard stays where it was: on the button of the departure.
    await tab.locator('button[aria-label="Börje Exempelgren gick"]:focus').waitFor();
    expect(await faultsOf(window)).toEqual([]);
  });

  it('is written and decided item by item, posted, and held up by a break', async () => {
    const { tab, page } = window;
    await hands.press('link', 'Protokoll');
    await hands.press('button', 'Nästa ärende');
    await hands.to('textbox', 'Inledning');
    await hands.type('Disa Modellqvist hälsade välkommen.');
    await hands.key('Alt+ArrowDown');
    await hands.type('Ärendet föredrogs.');
    await hands.key('Control+Enter');
    await hands.type('att erbjuda introduktionen tillsammans.');
    await hands.key('Enter');
    await hands.type('återkomma med en tidplan.');
    await hands.key('Enter');
    await tab.getByText('samt att').first().waitFor();
    await hands.press('button', /^Publicera i kanalen: Gemensam introduktion/);
    await page.getByText('erbjuda introduktionen tillsammans').first().waitFor();
    await page.getByText('Preliminärt: protokollet är inte avstämt.').first().waitFor();
    await hands.press('button', 'Paus');
    await hands.press('button', 'Fortsätt mötet');
    await tab.getByRole('button', { name: 'Paus', exact: true }).waitFor();
    expect(await faultsOf(window)).toEqual([]);
  });

  it('is closed with a choice for what was not reached, and reviewed by phone', async () => {
    const { tab } = window;
    await hands.press('button', 'Avsluta mötet');
    await tab.getByRole('dialog').waitFor();
    await hands.press('button', 'Avsluta mötet');
    await hands.press('button', 'Låt alla stå kvar i protokollet');
    await tab.getByRole('dialog').waitFor({ state: 'detached' });
    await hands.press('button', 'Skicka för avstämning');
    await tab.getByRole('form', { name: 'Skicka för avstämning' }).waitFor();
    await hands.reach(tab.getByText('Visa fler i gruppen'));
    await hands.key('Enter');
    await hands.to('textbox', 'Någon mer (namn)');
    await hands.type('Torsten Telefonsson');
    await hands.key('Enter');
    await hands.press('button', 'Skicka för avstämning');
    await hands.press('button', 'Registrera besked: Torsten Telefonsson har inga synpunkter');
    await tab.getByText('Beskedet från Torsten Telefonsson är registrerat.').waitFor();
    expect(await faultsOf(window)).toEqual([]);
  });

  it('is agreed, and its archived protocol read', async () => {
    const { tab } = window;
    await hands.press('button', 'Avsluta avstämningen');
    await tab.getByRole('alertdialog').or(tab.getByRole('dialog')).waitFor();
    await hands.press('button', 'Avsluta avstämningen');
    await hands.press('button', 'Fastställ protokollet');
    await tab.getByRole('alertdialog').or(tab.getByRole('dialog')).waitFor();
    await hands.press('button', 'Fastställ protokollet');
    await tab.getByText('Arkiverade filer').waitFor();
    const printed = tab.frameLocator('iframe');
    await printed.getByText('erbjuda introduktionen tillsammans').first().waitFor();
    await printed.getByText('Torsten Telefonsson').first().waitFor();
    expect(await faultsOf(window)).toEqual([]);
  });
});

async function paste({ tab }: DemoWindow, text: string): Promise<void> {
  // The clipboard of a browser without a screen cannot be filled: what pasting brings is brought in its place.
  await tab.evaluate((words) => document.execCommand('insertText', false, words), text);
}
