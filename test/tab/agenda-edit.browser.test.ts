import type { Browser, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser } from '../support/browser.ts';
import { SECRETARY } from '../support/server-people.ts';
import { until } from '../support/until.ts';
import type { Look, ServedTab } from './tab-on-server.ts';
import { serveTab } from './tab-on-server.ts';

const PASTED = '10.15-10.45 Färdtjänst (Eva Lund, Bjuv)\n11.00 Skolplan\n11.20 Bredband, 15 min';

describe('an agenda that exists, edited in the tab over the real server', () => {
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

  /** A meeting of its own on its agenda page; a fault of the page is a failure. */
  async function at(
    meetingId: string,
    act: (frame: Frame, page: Page, titles: () => Promise<readonly string[]>) => Promise<void>,
    look: Look & { readonly notice?: boolean } = {},
  ): Promise<void> {
    await tab.server.meeting(meetingId, { notice: look.notice ?? false });
    const open = await tab.open(SECRETARY, `meetings/${meetingId}/agenda`, look);
    await open.frame.getByRole('heading', { name: '2. Skolfrågor' }).waitFor();
    await act(open.frame, open.page, async () => (await tab.view(meetingId)).items.map(({ title }) => title));
    expect(open.faults).toEqual([]);
    await open.close();
  }
  const paste = (frame: Frame, selector: string, text: string) =>
    frame.locator(selector).evaluate((element, words) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);

  it('takes text pasted onto the page as items at their times, all or some, and undoes them as one', async () => {
    await at('paste-onto-page', async (frame, page, titles) => {
      await frame.getByRole('button', { name: 'Klistra in flera' }).waitFor();
      await paste(frame, 'body', PASTED);
      const form = frame.getByRole('form', { name: 'Klistra in flera' });
      await form.getByRole('checkbox', { name: /Färdtjänst Eva Lund, Bjuv · 30 min/ }).waitFor();
      expect(await axe(frame)).toEqual([]);
      await form.getByRole('checkbox', { name: /Skolplan/ }).uncheck();
      await form.getByRole('button', { name: 'Lägg till 2 ärenden' }).click();
      await frame.getByText('2 ärenden är tillagda.').waitFor();
      expect(await titles()).toEqual(['Ekonomi', 'Skolfrågor', 'Färdtjänst', 'Bredband']);
      await frame.getByRole('button', { name: 'Ångra', exact: true }).click();
      await frame.getByText('Ångrat: 2 nya ärenden.').waitFor();
      expect(await titles()).toEqual(['Ekonomi', 'Skolfrågor']);
      await page.keyboard.press('Tab');
    });
  });

  it('takes several lines pasted as the title of a new item the same way', async () => {
    await at('paste-as-title', async (frame, page, titles) => {
      await frame.getByRole('button', { name: 'Lägg till ärende' }).click();
      await frame.getByLabel('Rubrik').waitFor();
      await paste(frame, 'form input >> nth=0', PASTED);
      await frame.getByRole('button', { name: 'Lägg till 3 ärenden' }).waitFor();
      await frame.getByLabel('Placera').selectOption({ label: 'Före 1. Ekonomi' });
      await frame.getByLabel('Klistra in eller skriv ärendena').focus();
      await page.keyboard.press('Control+Enter');
      await frame.getByText('3 ärenden är tillagda.').waitFor();
      expect(await titles()).toEqual(['Färdtjänst', 'Skolplan', 'Bredband', 'Ekonomi', 'Skolfrågor']);
    });
  });

  it('takes items from another meeting, without what belonged to that day', async () => {
    await tab.server.meeting('earlier-meeting-1', { notice: false, details: { title: 'Förra mötet' } });
    const answer = await tab.server.command('earlier-meeting-1', {
      type: 'AddItem',
      data: {
        itemId: 'check-in-1',
        plan: {
          kind: 'check-in',
          title: 'Incheckning',
          start: '08:30',
          minutes: 15,
          presenters: [],
          papers: [],
        },
      },
    });
    expect(answer.status).toBe(200);
    await at('take-from-meeting', async (frame, _page, titles) => {
      await frame.getByRole('button', { name: 'Hämta från ett annat möte' }).click();
      const form = frame.getByRole('form', { name: 'Hämta från ett annat möte' });
      const choice = form.getByLabel('Möte');
      const name = /^Förra mötet/;
      await choice.getByRole('option', { name }).first().waitFor({ state: 'attached' });
      await choice.selectOption({ label: await choice.getByRole('option', { name }).first().innerText() });
      // What recurs and is not here yet is ticked; what stands here already is not.
      await form.getByRole('button', { name: 'Lägg till 1 ärende' }).waitFor();
      await form.getByText('finns redan på dagordningen').first().waitFor();
      expect(await axe(frame)).toEqual([]);
      await form.getByLabel('Placera').selectOption({ label: 'Före 1. Ekonomi' });
      await form.getByRole('button', { name: 'Lägg till 1 ärende' }).click();
      await frame.getByText('Incheckning är tillagt.').waitFor();
      expect(await titles()).toEqual(['Incheckning', 'Ekonomi', 'Skolfrågor']);
      expect((await tab.view('take-from-meeting')).items[0]?.given).toEqual({ minutes: 15 });
    });
  });

  it('removes at once from a draft, gives the item back with its words, and hears Ctrl+Z', async () => {
    await at('remove-and-undo', async (frame, page, titles) => {
      await frame.locator('article').first().focus();
      await page.keyboard.press('Delete');
      await frame.getByText('Ekonomi är borttaget.').waitFor();
      await frame.getByText(/^Senast kl\.\s.*: Borttaget: Ekonomi$/).waitFor();
      expect(await titles()).toEqual(['Skolfrågor']);
      // In a field the keys are the field's own.
      await frame.getByLabel('Min anteckning').focus();
      await page.keyboard.press('Control+z');
      await frame.getByRole('heading', { name: '1. Skolfrågor' }).focus();
      await frame.locator('article').first().focus();
      await page.keyboard.press('Control+z');
      await frame.getByText('Ångrat: Borttaget: Ekonomi.').waitFor();
      expect(await titles()).toEqual(['Ekonomi', 'Skolfrågor']);
    });
  });

  it('asks before it removes what others have been called to, and undoes that too', async () => {
    await at(
      'remove-after-notice',
      async (frame, page, titles) => {
        const remove = frame.getByRole('button', { name: 'Ta bort ärendet Ekonomi' });
        // Whoever thinks better of it is back where they asked, the first time as the second.
        for (const leave of ['Escape', 'Enter']) {
          await remove.focus();
          await page.keyboard.press('Enter');
          const cancel = frame.getByRole('dialog').getByRole('button', { name: 'Avbryt' });
          await cancel.waitFor();
          await (leave === 'Enter' ? cancel.press(leave) : page.keyboard.press(leave));
          await until(() => remove.evaluate((button) => button === document.activeElement));
        }
        await remove.click();
        await frame.getByRole('dialog').getByRole('button', { name: 'Ta bort' }).click();
        await frame.getByText('Ekonomi är borttaget.').waitFor();
        await frame.getByRole('button', { name: 'Ångra: Borttaget: Ekonomi' }).click();
        await frame.getByText('Ångrat: Borttaget: Ekonomi.').waitFor();
        expect(await titles()).toEqual(['Ekonomi', 'Skolfrågor']);
      },
      { notice: true },
    );
  });

  it('is timed in its rows as in a spreadsheet, and the others follow while it is typed', async () => {
    await at('time-in-rows', async (frame, page) => {
      const starts = () => frame.locator('article > :first-child').allInnerTexts();
      await frame.getByRole('button', { name: /Ändra tiden för Ekonomi$/ }).click();
      await frame.getByRole('group', { name: 'Tider för Ekonomi' }).waitFor();
      await page.keyboard.type('40');
      await until(async () => (await starts())[1]?.startsWith('09.10') === true);
      expect((await tab.view('time-in-rows')).items[0]?.given).toEqual({});
      expect(await axe(frame)).toEqual([]);
      await page.keyboard.press('ArrowDown');
      await frame.getByRole('group', { name: 'Tider för Skolfrågor' }).waitFor();
      await page.keyboard.type('snart');
      await page.keyboard.press('Enter');
      await frame.locator('input[aria-invalid="true"]').waitFor();
      await page.keyboard.press('Escape');
      await until(async () => (await starts())[1]?.startsWith('09.10') === true);
      expect((await tab.view('time-in-rows')).items.map(({ given }) => given)).toEqual([{ minutes: 40 }, {}]);
      await until(() =>
        frame.evaluate(
          () => document.activeElement?.textContent?.endsWith('Ändra tiden för Skolfrågor') === true,
        ),
      );
    });
  });

  it('is gone through and moved by keys, which say the new time', async () => {
    await at('move-by-keys', async (frame, page, titles) => {
      await frame.getByRole('button', { name: 'Ändra ärendet Ekonomi' }).focus();
      await page.keyboard.press('ArrowDown');
      await until(() =>
        frame.evaluate(
          () =>
            document.activeElement?.matches('article') === true &&
            document.activeElement.textContent.includes('Skolfrågor'),
        ),
      );
      await page.keyboard.press('Alt+ArrowUp');
      await frame.getByText(/^Skolfrågor är nu ärende 1 av 2, kl\.\s08\.30\.$/).waitFor();
      expect(await titles()).toEqual(['Skolfrågor', 'Ekonomi']);
      await until(() => frame.evaluate(() => document.activeElement?.tagName === 'ARTICLE'));
      await page.keyboard.press('Enter');
      await frame.getByRole('form', { name: 'Ändra ärendet Skolfrågor' }).waitFor();
      await page.keyboard.press('Escape');
      await until(() => frame.evaluate(() => document.activeElement?.tagName === 'ARTICLE'));
    });
  });
});
