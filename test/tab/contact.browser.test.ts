import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { anOngoingMeeting, director, MEETING_ID } from './example-views.ts';
import type { OpenTab } from './tab-in-teams.ts';
import { forDirector, forSecretary, openTab } from './tab-in-teams.ts';

const PROTOCOL = `meetings/${MEETING_ID}/protocol`;

describe('while the server is out of reach', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  const desk = () => openTab(browser, { path: PROTOCOL, meeting: forSecretary(anOngoingMeeting()) });

  it('the page says since when and what is kept, sends it once and in order, and says once that all is saved', async () => {
    const tab = await desk();
    const heard = await listen(tab);
    await tab.frame.getByRole('textbox', { name: 'Text: Gemensamt yttrande' }).focus();
    tab.api.cut();
    await tab.frame
      .locator('p', { hasText: /^Ingen kontakt sedan kl\.\s\d\d\.\d\d\. Fortsätt skriva/ })
      .waitFor();
    await tab.page.keyboard.type('Yttrandet gicks igenom.');
    await tab.page.keyboard.press('Control+Enter');
    for (const clause of ['skicka yttrandet.', 'följa upp i höst.']) {
      await tab.page.keyboard.type(clause);
      await tab.page.keyboard.press('Enter');
    }
    await tab.frame.getByText('Sparat här: 2 beslut och en text.').waitFor();
    const kept = tab.frame.getByText('sparat här, skickas senare', { exact: true });
    await expect.poll(() => kept.count()).toBe(2);
    // Nothing that was said took the focus from the writer.
    expect(await focused(tab)).toBe('Ny att-sats: Gemensamt yttrande om färdtjänst <b>& mer</b>');
    tab.api.state.down = false;
    await tab.page.evaluate("frames[0].dispatchEvent(new Event('online'))");
    await tab.frame.getByText('Kontakten är tillbaka. Allt är sparat.').waitFor();
    await tab.frame.getByText('Ingen kontakt sedan').waitFor({ state: 'detached' });
    expect(written(tab)).toEqual(['Yttrandet gicks igenom.', 'skicka yttrandet.', 'följa upp i höst.']);
    expect(await focused(tab)).toBe('Ny att-sats: Gemensamt yttrande om färdtjänst <b>& mer</b>');
    const said = await heard();
    expect(said.filter((text) => text.startsWith('Ingen kontakt')).length).toBe(1);
    expect(said.filter((text) => text.includes('Allt är sparat')).length).toBe(1);
    await tab.close();
  });

  it('those who read are told how old what they see is, and that it is over', async () => {
    const tab = await openTab(browser, {
      path: PROTOCOL,
      me: director,
      meeting: forDirector(anOngoingMeeting()),
    });
    const heard = await listen(tab);
    tab.api.cut();
    await tab.frame
      .locator('p', { hasText: /^Ingen kontakt just nu\. Det du ser är från kl\.\s\d\d\.\d\d\. / })
      .waitFor();
    tab.api.state.down = false;
    await tab.frame.getByText('Kontakten är tillbaka.', { exact: true }).waitFor();
    expect((await heard()).map((text) => text.split('.')[0])).toEqual([
      'Ingen kontakt just nu',
      'Kontakten är tillbaka',
    ]);
    await tab.close();
  });

  it('what is being written survives that the page is loaded anew, as after a new release', async () => {
    const tab = await desk();
    tab.api.cut();
    await tab.frame.getByLabel('Ny att-sats: Gemensamt yttrande').fill('halva beslutet');
    await tab.frame.getByRole('textbox', { name: 'Text: Gemensamt yttrande' }).focus();
    await tab.page.keyboard.type('Halva meningen');
    await tab.frame.getByText('Sparat i webbläsaren, väntar på nätet').waitFor();
    tab.api.state.down = false;
    await tab.page.reload();
    const again = await tabIn(tab.page);
    const text = again.getByRole('textbox', { name: 'Text: Gemensamt yttrande' });
    await text.getByText('Halva meningen').waitFor();
    const clause = again.getByLabel('Ny att-sats: Gemensamt yttrande');
    await expect.poll(() => clause.inputValue()).toBe('halva beslutet');
    const drafts = () => tab.api.state.requests.filter(({ path }) => path.includes('/drafts/'));
    await expect.poll(() => JSON.stringify(drafts())).toContain('Halva meningen');
    expect(tab.api.state.commands).toEqual([]);
    await tab.close();
  });
});

/** Hears what the page's live regions say from now on; the answered function tells. */
async function listen({ frame }: OpenTab): Promise<() => Promise<readonly string[]>> {
  await frame.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver((changes) => {
      for (const { addedNodes, target } of changes) {
        const region = target instanceof Element ? target : target.parentElement;
        if (!region?.closest('output, [aria-live="polite"], [role="status"], [role="alert"]')) continue;
        for (const node of addedNodes) if (node.textContent) said.push(node.textContent);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  return () => frame.evaluate(() => (globalThis as unknown as { said: string[] }).said);
}

function focused({ frame }: OpenTab): Promise<string | null | undefined> {
  return frame.evaluate(() => document.activeElement?.getAttribute('aria-label'));
}

/** The words of what was written, in the order in which the server took it. */
function written(tab: OpenTab): readonly string[] {
  return tab.api.state.commands.flatMap((command) => {
    if (command.type === 'RecordClause') return [command.data.text];
    if (command.type !== 'WriteText') return [];
    return command.data.text.flatMap((block) =>
      block.type === 'paragraph' ? block.spans.map(({ text }) => text) : [],
    );
  });
}

async function tabIn(page: Page) {
  const frame = await (await page.waitForSelector('#tab')).contentFrame();
  if (!frame) throw new Error('the host page has no frame');
  return frame;
}
