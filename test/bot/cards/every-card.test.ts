import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../../bot/cards/adaptive-card.ts';
import { cardChecker } from '../../support/card-check.ts';
import { CARDS_URL, everyCard, PAPER_URL } from '../../support/every-card.ts';

const check = await cardChecker();
const FOLDER = join(import.meta.dirname, '../../../bot/cards');
/** Not cards of their own: one of the others with what stands in the channel, and the frame of every dialog. */
const FRAMES = ['channelCard', 'dialogCard'];

const INNOCENT = everyCard('Vattenkontroll', 'sv');
const KINDS = Object.keys(INNOCENT);

/** What somebody may call themselves or a matter in order to be more than words. */
const FORGED = [
  '[Anslut till mötet](https://onda.example/l/meetup)',
  '<at>Anna Ek</at> <at id="0">alla</at>',
  '<a href="https://onda.example">Öppna protokollet</a><button>Godkänn</button>',
  '![bild](https://onda.example/x.png)\n\n# Beslut\n- att bifalla',
  '{{DATE(2018-04-20T08:00:00Z)}} ${namn} "},{"type":"Action.OpenUrl","url":"https://onda.example"',
  '<https://onda.example> [1]: https://onda.example [Spara][1]',
];

type Part = Readonly<Record<string, unknown>>;

/** Every object of a card, from the top down. */
function partsOf(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Part, ...Object.values(value).flatMap(partsOf)];
}
const typed = (card: Card, type: RegExp) =>
  partsOf(card).filter((part) => typeof part['type'] === 'string' && type.test(part['type']));

/** What can be pressed, and what it does. */
const buttonsOf = (card: Card) =>
  typed(card, /^Action\./).map(({ type, verb, url, data }) => {
    const { dialog, msteams } = (data ?? {}) as Part;
    return { type, verb, url, dialog, msteams };
  });

/** The words that clients read as Markdown. */
const markdownOf = (card: Card): readonly string[] => [
  ...typed(card, /^TextBlock$/).map(({ text }) => String(text)),
  ...typed(card, /^FactSet$/).flatMap(({ facts }) =>
    (facts as readonly Part[]).flatMap(({ title, value }) => [String(title), String(value)]),
  ),
  ...typed(card, /^Input\.ChoiceSet$/)
    .filter(({ style }) => style === 'expanded')
    .flatMap(({ choices }) => (choices as readonly Part[]).map(({ title }) => String(title))),
];

describe('every card', () => {
  it('is among those that are tried here', () => {
    const drawn = readdirSync(FOLDER).flatMap((file) =>
      [...readFileSync(join(FOLDER, file), 'utf8').matchAll(/^export function (\w+(?:Card|Dialog))\(/gm)]
        .map(([, name]) => name ?? '')
        .filter((name) => !name.startsWith('open')),
    );
    expect(KINDS.toSorted()).toEqual(drawn.filter((name) => !FRAMES.includes(name)).toSorted());
  });

  it.each(KINDS)('can be read where no card is drawn, and leads to the same in the tab: %s', (kind) => {
    for (const locale of ['sv', 'en'] as const)
      for (const card of everyCard('Vattenkontroll', locale)[kind] ?? []) {
        expect(card).toMatchObject({ version: '1.5', lang: locale });
        const links = typed(card, /^Action\.OpenUrl$/).map(({ url }) => String(url));
        const toTab = links.find((url) => url.startsWith(`${CARDS_URL}/tab/`));
        expect(toTab).toBeDefined();
        expect(card['fallbackText']).toMatch(new RegExp(`^\\S.{3,}: ${toTab?.slice(0, 28)}`));
      }
  });

  it.each(KINDS)('has a way for clients that do not know its buttons: %s', (kind) => {
    for (const card of INNOCENT[kind] ?? [])
      for (const { title, data, verb, fallback } of typed(card, /^Action\.Execute$/)) {
        if (verb === 'refresh') continue;
        expect(fallback).toEqual({ type: 'Action.Submit', title, data: { ...(data as object), verb } });
      }
  });

  it.each(KINDS)('says everything in English too: %s', (kind) => {
    const english = everyCard('Vattenkontroll', 'en')[kind] ?? [];
    const wordsOf = (card: Card) =>
      partsOf(card).flatMap(({ text, title, label }) => [text, title, label].filter((one) => one));
    for (const [index, card] of english.entries()) {
      const both = wordsOf(card).filter((word) => wordsOf((INNOCENT[kind] ?? [])[index]!).includes(word));
      expect(both.filter((word) => /[åäö]/i.test(String(word)))).toEqual([]);
    }
  });

  describe.each(FORGED)('full of %s', (words) => {
    const forged = everyCard(words, 'sv');

    it.each(KINDS)('has the buttons it had, and no link or mention but its own: %s', (kind) => {
      const cards = forged[kind] ?? [];
      expect(cards.map(buttonsOf)).toEqual((INNOCENT[kind] ?? []).map(buttonsOf));
      const reader = new MarkdownIt({ html: true });
      for (const card of cards) {
        expect(partsOf(card).some((part) => 'entities' in part)).toBe(false);
        for (const text of markdownOf(card)) {
          const tags = reader.render(text).match(/<[^>]*>/g) ?? [];
          const odd = tags.filter(
            (tag) => !/^<\/?p>$|^<\/a>$/.test(tag) && tag !== `<a href="${PAPER_URL}">`,
          );
          expect(odd).toEqual([]);
        }
        expect(check?.(card) ?? []).toEqual([]);
      }
    });
  });
});
