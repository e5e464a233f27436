import * as fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { asTyped, clipped } from '../../../bot/cards/escape.ts';
import { anyText } from '../../support/any-text.ts';

/** As Teams and the simulator draw a TextBlock: markdown-it without HTML; also with everything it can do. */
const PLAIN = new MarkdownIt();
const EAGER = new MarkdownIt({ html: true, linkify: false, typographer: false });

/** The words a reader sees: tags away, entities read, blanks as one. */
function seen(html: string): string {
  return blanks(
    html
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

/** Markdown cannot carry runs of blanks; a NUL becomes the replacement character, as in HTML. */
function blanks(text: string): string {
  return text.replace(/\0/g, '\uFFFD').toWellFormed().replace(/\s+/g, ' ').trim();
}

const markup = fc.constantFrom(
  ...'* ** _ ` ``` # - + > --- === ~~ | ^ $ ! & \\ : 1 . ) [ ] < > { }'.split(' '),
  ...'# ,- ,+ ,1. ,2) ,> ,    ,\t,\n,\n\n, '.split(','),
  ...'[a](b) ![x](y) <b> </b> <script> <https://x.example> <at>Bo</at> <!-- &amp; &#42; ${x} a*b*c'.split(
    ' ',
  ),
  ...'{{DATE(2018-04-20T08:00:00Z)}} http://x.example/_a_ ”citat” åäö ÅÄÖ'.split(' '),
  '[1]: http://x.example',
);
const typed = fc.oneof(
  fc
    .array(fc.oneof(markup, fc.constantFrom('att', 'Bjuv', 'kl. 10.40', 'x')), { maxLength: 30 })
    .map((parts) => parts.join('')),
  anyText,
);

describe('people’s text in a card', () => {
  it.each([
    ['plain Markdown', PLAIN],
    ['Markdown that lets HTML through', EAGER],
  ])('comes out of %s as it was typed', (_name, markdown) => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(seen(markdown.render(asTyped(text)))).toBe(blanks(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('becomes nothing but paragraphs', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const tags = EAGER.render(asTyped(text)).match(/<[^>]*>/g) ?? [];
        expect(tags.filter((tag) => tag !== '<p>' && tag !== '</p>')).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('holds no template or function that a card would fill in', () => {
    expect(asTyped('{{DATE(2018-04-20T08:00:00Z)}} ${namn}')).not.toMatch(/\{\{|\$\{/);
  });

  it('is cut between characters, and only when it is too long', () => {
    expect(clipped('Åäö', 3)).toBe('Åäö');
    expect(clipped('Vattenkontroll', 6)).toBe('Vatte…');
    expect(clipped('👩‍👩‍👧'.repeat(5), 4).isWellFormed()).toBe(true);
  });
});
