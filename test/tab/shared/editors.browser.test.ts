import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.ts';
import { scriptForPage } from '../../support/script-for-page.ts';

const EDITOR = new URL('../../../tab/shared/rich-text/create-editor.ts', import.meta.url);

describe('two texts that are written on one page', () => {
  let browser: Browser;
  let page: Page;
  let editor: string;
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    editor = await scriptForPage(EDITOR, 'editor');
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    await page.setContent(
      '<div id="first" contenteditable></div><div id="second" contenteditable></div><input id="field">',
    );
    await page.addScriptTag({ content: editor });
    await page.evaluate(`
      window.editors = ['first', 'second'].map((id) => {
        const host = document.getElementById(id);
        const text = [{ type: 'paragraph', spans: [{ text: 'Bakgrund ' + id }] }];
        const one = editor.openEditor(host, text, {}, { onChange() {}, onPaste() {} });
        host.addEventListener('focus', () => one.toEnd());
        return one;
      });`);
  });
  const focused = () => page.evaluate(`document.activeElement.id`);

  it('do not take the focus from each other, however soon the one follows on the other', async () => {
    await page.evaluate(
      `document.getElementById('first').focus(); document.getElementById('second').focus();`,
    );
    await page.keyboard.type('!');
    expect(await focused()).toBe('second');
    expect(await page.evaluate(`document.body.innerText`)).toContain('Bakgrund second!');
  });

  it.each(['second', 'field'])(
    'change by somebody else without taking the cursor out of the %s',
    async (id) => {
      await page.focus('#first');
      await page.keyboard.type(' ett');
      await page.focus(`#${id}`);
      await page.keyboard.type('a');
      await page.evaluate(
        `editors[0].replace([{ type: 'paragraph', spans: [{ text: 'Från någon annan' }] }])`,
      );
      await page.keyboard.type('b');
      expect(await focused()).toBe(id);
      expect(await page.evaluate(`document.getElementById('first').innerText`)).toBe('Från någon annan');
      expect(
        await page.evaluate(
          `(({ value, innerText }) => value ?? innerText)(document.getElementById('${id}'))`,
        ),
      ).toMatch(/ab$/);
    },
  );
});
