import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { CLIPBOARDS } from './clipboards.ts';
import { anOngoingMeeting, MEETING_ID } from './example-views.ts';
import type { OpenTab } from './tab-in-teams.ts';
import { forSecretary, openTab } from './tab-in-teams.ts';

const ITEM = 'item-transport';
const TITLE = 'Gemensamt yttrande';

describe('pasting at the desk', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  async function desk(): Promise<OpenTab & { readonly text: Locator; readonly clause: Locator }> {
    const tab = await openTab(browser, {
      path: `meetings/${MEETING_ID}/protocol`,
      meeting: forSecretary(anOngoingMeeting()),
    });
    const text = tab.frame.getByRole('textbox', { name: `Text: ${TITLE}` });
    await text.focus();
    return { ...tab, text, clause: tab.frame.getByLabel(`Ny att-sats: ${TITLE}`) };
  }
  const itemOf = (tab: OpenTab) => tab.api.state.meeting.items.find(({ itemId }) => itemId === ITEM);
  const word = CLIPBOARDS.find(({ from }) => from.startsWith('Word: a drawn list'));

  it('puts in the paragraphs and lists of Word, and takes them away again with one visible press', async () => {
    const tab = await desk();
    await tab.page.keyboard.type('Inledning. ');
    await tab.page.keyboard.press('Enter');
    await paste(tab.text, { 'text/html': word?.html ?? '' });
    await tab.frame.getByText('Inklistrat.').waitFor();
    expect(await tab.text.locator('li').allTextContents()).toEqual([
      'Platsmätning',
      'för stranden',
      'och hamnen',
      'Vattenkontroll',
    ]);
    expect(await tab.text.locator('p').allTextContents()).toEqual([
      'Inledning. ',
      'Idéerna var:',
      'Efter listan.',
    ]);
    expect(await tab.text.locator('[style*="mso"], [class*="Mso"]').count()).toBe(0);
    await tab.frame.getByRole('button', { name: 'Ångra inklistringen' }).click();
    await expect.poll(() => tab.text.locator('li').count()).toBe(0);
    await tab.page.keyboard.type('Vidare.');
    await tab.page.keyboard.press('Control+Enter');
    await expect
      .poll(() => itemOf(tab)?.text.text)
      .toEqual([
        { type: 'paragraph', spans: [{ text: 'Inledning. ' }] },
        { type: 'paragraph', spans: [{ text: 'Vidare.' }] },
      ]);
    expect(tab.faults).toEqual([]);
    await tab.close();
  });

  it('puts a line into the line, and paragraphs into a list as its items', async () => {
    const tab = await desk();
    await tab.page.keyboard.type('- ett  slut');
    for (const _ of 'slut ') await tab.page.keyboard.press('ArrowLeft');
    await paste(tab.text, { 'text/html': '<p>och <b>ett</b> halvt</p>' });
    await tab.page.keyboard.press('End');
    await paste(tab.text, { 'text/plain': ' två\n\ntre' });
    expect(await tab.text.locator('li').allTextContents()).toEqual(['ett och ett halvt slut', 'två', 'tre']);
    expect(await tab.text.locator('strong').allTextContents()).toEqual(['ett']);
    await tab.close();
  });

  it('makes as many clauses of a pasted decision as it has, and takes them back together', async () => {
    const tab = await desk();
    await tab.clause.focus();
    const decision =
      '<p><b>Beslut</b></p><p><b>att</b> bifalla förslaget.</p><p><b>samt att</b> tacka gruppen.</p>';
    await paste(tab.clause, {
      'text/html': decision,
      'text/plain': 'Beslut\natt bifalla förslaget.\nsamt att tacka gruppen.',
    });
    await expect
      .poll(() => tab.api.state.commands.map(({ data }) => ('text' in data ? data.text : data)))
      .toEqual(['bifalla förslaget.', 'tacka gruppen.']);
    await tab.frame.getByText('2 att-satser infördes.').waitFor();
    await tab.frame.getByRole('button', { name: 'Ångra inklistringen' }).click();
    await expect
      .poll(() => tab.api.state.commands.slice(2).map(({ type }) => type))
      .toEqual(['RemoveClause', 'RemoveClause']);
    expect(await tab.clause.inputValue()).toBe('');
    await tab.close();
  });

  it('copies what is selected as clean HTML and as plain text', async () => {
    const tab = await desk();
    await paste(tab.text, {
      'text/html': '<p>Text med <b>fet</b> stil.</p><ol><li>ett</li><li>två</li></ol>',
    });
    await tab.page.keyboard.press('Control+a');
    const copied = await tab.text.evaluate((element) => {
      const data = new DataTransfer();
      element.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }),
      );
      return { html: data.getData('text/html'), plain: data.getData('text/plain') };
    });
    expect(copied).toEqual({
      html: '<p>Text med <strong>fet</strong> stil.</p><ol><li>ett</li><li>två</li></ol>',
      plain: 'Text med fet stil.\n\n1. ett\n2. två',
    });
    await tab.close();
  });
});

/** Pastes where the cursor is, once the browser has told the editor where keys moved it: it tells at the next frame. */
async function paste(field: Locator, formats: Readonly<Record<string, string>>): Promise<void> {
  await field.evaluate(async (element, given) => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const data = new DataTransfer();
    for (const [type, content] of Object.entries(given)) data.setData(type, content);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, formats);
}
