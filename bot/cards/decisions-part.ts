import { pointedAtBy } from '../../src/domain/clauses/pointed-at.ts';
import type { Clause, Item, MeetingState } from '../../src/domain/meeting/state.ts';
import { itemNumbersOf } from '../../src/domain/meeting/views/agenda.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import type { CardPart, Fold } from './adaptive-card.ts';
import { container, paragraph } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import type { Scene } from './scene.ts';
import { itemName } from './wording.ts';

interface Shown {
  readonly items: number;
  readonly clauses: number;
  readonly characters: number;
}
/** Decisions are why the card is read, so the latest stay longest when it has to be folded. */
const SHOWN: Readonly<Record<Fold, Shown>> = {
  0: { items: 500, clauses: 500, characters: 5_000 },
  1: { items: 40, clauses: 20, characters: 700 },
  2: { items: 10, clauses: 10, characters: 300 },
  3: { items: 3, clauses: 6, characters: 120 },
  4: { items: 1, clauses: 2, characters: 80 },
};

/** The decisions as they were posted, one block an item, the latest item last (T4, wording 17). */
export function decisionsPart(scene: Scene, fold: Fold): readonly CardPart[] {
  const { locale, meeting } = scene;
  const numbers = itemNumbersOf(meeting);
  const posted = meeting.items.filter(hasPostedDecisions);
  const shown = SHOWN[fold];
  const earlier = posted.length - shown.items;
  return [
    ...(earlier > 0
      ? [paragraph(speak(locale, t.earlierDecisions, { count: earlier }), { isSubtle: true })]
      : []),
    ...posted.slice(-shown.items).map((item) => decisionBlock(scene, item, numbers.get(item.itemId), shown)),
  ];
}

/** The decisions of one item as they were posted, without its name. */
export function decidedPart(scene: Scene, item: Item, fold: Fold): readonly CardPart[] {
  return wordsPart(scene, item, SHOWN[fold]);
}

/** Whether the channel has been shown a decision that still has words. */
export function hasPostedDecisions(item: Item): boolean {
  return item.posted !== undefined && (item.posted.clauses.length > 0 || item.posted.outcome !== undefined);
}

/** Whether what is shown is still preliminary (D5). */
export function isPreliminary(meeting: MeetingState): boolean {
  return meeting.phase !== 'agreed';
}

function decisionBlock(scene: Scene, item: Item, number: string | undefined, shown: Shown): CardPart {
  const { locale } = scene;
  const name = itemName({
    title: clipped(item.plan.title, 200),
    ...(number === undefined ? {} : { number }),
  });
  return container(
    [
      paragraph(speak(locale, t.decisionIn, { item: name }), { weight: 'Bolder' }),
      ...wordsPart(scene, item, shown),
    ],
    { separator: true },
  );
}

function wordsPart(scene: Scene, item: Item, shown: Shown): readonly CardPart[] {
  const { locale } = scene;
  const { clauses, outcome } = item.posted ?? { clauses: [] };
  const more = clauses.length - shown.clauses;
  return [
    ...clauses
      .slice(0, shown.clauses)
      .flatMap(({ text, conditions = [] }) => [
        paragraph(speak(locale, t.clause, { text: clipped(text, shown.characters) }), { spacing: 'Small' }),
        ...conditionsPart(scene, conditions, shown),
      ]),
    ...proposalPart(scene, item, clauses, shown),
    ...(more > 0
      ? [paragraph(speak(locale, t.moreClauses, { count: more }), { isSubtle: true, spacing: 'Small' })]
      : []),
    ...(outcome === undefined ? [] : [paragraph(clipped(outcome, shown.characters), { spacing: 'Small' })]),
  ];
}

/** The conditions a clause holds under, numbered below it; when the card is folded they are counted. */
function conditionsPart({ locale }: Scene, conditions: readonly string[], shown: Shown): readonly CardPart[] {
  if (conditions.length === 0) return [];
  if (shown.clauses < 20)
    return [paragraph(speak(locale, t.conditionCount, { count: conditions.length }), { isSubtle: true })];
  const listed = conditions.map((text, index) => `${index + 1}. ${clipped(text, shown.characters)}`);
  return [
    paragraph(speak(locale, t.conditions), { spacing: 'Small' }),
    ...listed.map((text) => paragraph(text, { spacing: 'None' })),
  ];
}

/**
 * The proposal that clauses point to, once, from what the notice said of the item (D18). Never from its text: that is a
 * draft until the protocol is agreed, and the channel is no place for drafts (D5).
 */
function proposalPart(
  { locale }: Scene,
  item: Item,
  clauses: readonly Clause[],
  shown: Shown,
): readonly CardPart[] {
  const { background, papers } = item.plan;
  const around = { text: [], papers, ...(background ? { background } : {}) };
  const found = clauses.map((clause) => pointedAtBy(clause, around)).find((one) => one !== undefined);
  if (!found) return [];
  const words = clipped(found.words, Math.min(shown.characters, 600));
  const said = speak(locale, found.from === 'paper' ? t.proposalInPaper : t.proposal, { words });
  return [paragraph(said, { isSubtle: true, spacing: 'Small' })];
}
