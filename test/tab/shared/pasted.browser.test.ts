import * as fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RichText } from '../../../src/domain/basics/rich-text.ts';
import { normalised, plainFromRichText } from '../../../src/domain/basics/rich-text.ts';
import { htmlFromRichText } from '../../../tab/shared/rich-text/copied.ts';
import { launchBrowser } from '../../support/browser.ts';
import { scriptForPage } from '../../support/script-for-page.ts';
import { CLIPBOARDS } from '../clipboards.ts';

const READER = new URL('../../../tab/shared/rich-text/pasted-html.ts', import.meta.url);

describe('what is pasted', () => {
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    await page.addScriptTag({ content: await scriptForPage(READER, 'pasted') });
  });
  afterAll(() => browser.close());
  const read = (pieces: readonly string[]) =>
    page.evaluate((all) => {
      const { pasted } = globalThis as unknown as {
        pasted: { richTextFromHtml: (html: string) => RichText };
      };
      return all.map((html) => pasted.richTextFromHtml(html));
    }, pieces);

  it.each(CLIPBOARDS)('is understood when it comes from $from', async ({ html, text }) => {
    expect(await read([html])).toEqual([text]);
  });

  it('runs nothing and fetches nothing', async () => {
    await read(CLIPBOARDS.map(({ html }) => html));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(asked.filter((url) => url !== 'about:blank')).toEqual([]);
  });

  it('is read without a fault whatever HTML it is, as blocks of ours alone', async () => {
    const pieces = fc.sample(fc.array(SCRAP, { maxLength: 40 }), { numRuns: 1_500, seed: 7 });
    const texts = await read(pieces.map((some) => some.join('')));
    for (const text of texts) {
      expect(normalised(text)).toEqual(text);
      for (const block of text) {
        expect(Object.keys(block).toSorted()).toEqual(
          block.type === 'paragraph' ? ['spans', 'type'] : ['items', 'ordered', 'type'],
        );
        for (const { text: words, ...rest } of block.type === 'paragraph'
          ? block.spans
          : block.items.flat()) {
          expect(words).not.toMatch(/[\r\u200B\u00A0]|\n\n/);
          expect([{}, { bold: true }]).toContainEqual(rest);
        }
      }
    }
  });

  it('keeps every word that could be read, in order, however its elements stand in each other', async () => {
    const trees = fc.sample(TREE, { numRuns: 800, seed: 11 });
    const texts = await read(trees.map(({ html }) => html));
    expect(texts.map((text) => wordsOf(plainFromRichText(text)))).toEqual(trees.map(({ words }) => words));
  });

  it('is what was copied, when it comes from this editor', async () => {
    const texts = fc.sample(OURS, { numRuns: 800, seed: 13 }).map(normalised);
    expect(await read(texts.map(htmlFromRichText))).toEqual(texts);
  });
});

/** Pieces of HTML, broken ones too, that together make anything. */
const PIECES: readonly string[] = [
  '<p> </p> <ul> </ul> <ol> <li> </li> <br> <b> </b> <table> <tr> <td> </table> <pre> </div> </span> </a> <svg> <math>',
  '<template> <style> <![endif]--> <!--[if&#32;mso]> &nbsp; &#0; &#xD800; \u00A0 \r ·\t 1.&#32;&#32;',
]
  .flatMap((some) => some.split(' '))
  .concat(
    '<div style="mso-list:l0 level1 lfo1">',
    '<span style="mso-list:Ignore">',
    '<a href="javascript:globalThis.ran=1">',
    '<a href="https://a.example/%zz">',
    '<![if !supportLists]>',
    '<img src=x onerror="globalThis.ran=1">',
    '<script>globalThis.ran=1</script>',
    '<b style="font-weight:',
  );

const SCRAP = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom(...PIECES));

interface Tree {
  readonly html: string;
  readonly words: readonly string[];
}

const WORD = fc.stringMatching(/^[a-zåäö]{3,8}$/);

/** Elements that people's programs write, in each other as deep as they come, and the words in them. */
const TREE: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree; many: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    WORD.map((word) => ({ html: `${word} `, words: [word] })),
    fc
      .tuple(
        fc.constantFrom(
          'p',
          'div',
          'span',
          'b',
          'h2',
          'ul><li',
          'ol><li',
          'blockquote',
          'a',
          'table><tr><td',
          'pre',
          'em',
        ),
        tie('many'),
      )
      .map(([names, { html, words }]) => {
        const parts = names.split('><');
        return {
          html: `<${parts.join('><')}>${html}</${parts.toReversed().join('></')}> `,
          words,
        };
      }),
  ),
  many: fc.array(tie('tree'), { maxLength: 4 }).map((trees) => ({
    html: trees.map(({ html }) => html).join(''),
    words: trees.flatMap(({ words }) => words),
  })),
})).many;

const SPANS = fc.array(
  fc
    .record({ text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 9 }), bold: fc.boolean() })
    .map(({ text, bold }) => ({ text: text.replace(/\s/g, ''), ...(bold ? { bold: true as const } : {}) })),
  { minLength: 1, maxLength: 3 },
);

/** Texts as they stand in this editor: white space single, and no paragraph that begins as an item does. */
const OURS: fc.Arbitrary<RichText> = fc
  .array(
    fc.oneof(
      SPANS.map((spans) => ({ type: 'paragraph' as const, spans: [{ text: 'Gruppen' }, ...spans] })),
      fc.record({
        type: fc.constant('list' as const),
        ordered: fc.boolean(),
        items: fc.array(
          SPANS.map((spans) => [{ text: 'x' }, ...spans]),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    ),
    { maxLength: 4 },
  )
  .map((blocks) =>
    blocks.filter((block, index) => block.type === 'paragraph' || blocks[index - 1]?.type !== 'list'),
  );

function wordsOf(plain: string): readonly string[] {
  return plain.match(/[a-zåäö]{3,}/g) ?? [];
}
