import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, htmlText, styleElement } from '../../src/documents/html/html.ts';
import { safeHref } from '../../src/documents/safe-href.ts';
import { anyText } from '../support/any-text.ts';

describe('the html template', () => {
  test('escapes every value, for text and for attributes', () => {
    const nasty = `<script>alert("x")</script> & 'y'`;
    expect(htmlText(html`<p title="${nasty}">${nasty}</p>`)).toBe(
      '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</p>',
    );
  });

  test('takes markup as markup, lists of it one after another, numbers as they are and nothing as nothing', () => {
    const items = ['å', '<'].map((text) => html`<li>${text}</li>`);
    expect(htmlText(html`<ul>${items}</ul>${null}${undefined}${3}`)).toBe(
      '<ul><li>å</li><li>&lt;</li></ul>3',
    );
  });

  test('shows characters that no page may hold in their place', () => {
    expect(htmlText(html`${'a\u0000b\u0008c\ud800d\ufffee\tf\ng'}`)).toBe(
      'a\ufffdb\ufffdc\ufffdd\ufffde\tf\ng',
    );
  });

  test('a plain object that looks like markup is no markup', () => {
    const forged = JSON.parse('{"markup":"<b>","length":0}') as unknown as string;
    expect(() => htmlText(html`${forged}`)).toThrow(TypeError);
  });

  test('whatever a person writes, no tag, quotation mark or bare ampersand comes of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(htmlText(html`${text}`)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
      }),
    );
  });

  test('whatever stands in a style sheet cannot end its string or its element', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.constant('"}</style><script>')), (text) => {
        const markup = htmlText(styleElement(({ word }) => `p{content:${word}}`, { word: text }));
        const inside = /^<style>p\{content:"([^]*)"\}<\/style>$/.exec(markup)?.[1] ?? 'none';
        expect(inside).not.toMatch(/["'<>{}\n\r\f]/);
      }),
    );
  });

  test.each([
    ['https://kommun.example/a?b=1&c=2', 'https://kommun.example/a?b=1&c=2'],
    ['javascript:alert(1)', undefined],
    ['JAVA\nSCRIPT:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['http://kommun.example/', undefined],
    ['/relative', undefined],
    [undefined, undefined],
  ])('an address to link to: %j becomes %j', (address, href) => {
    expect(safeHref(address)).toBe(href);
  });
});
