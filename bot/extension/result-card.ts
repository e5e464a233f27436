import type { ToldClause, ToldItem } from '../../src/domain/meeting/views/told-outside.ts';
import { toldItem } from '../../src/domain/meeting/views/told-outside.ts';
import { standingOf } from '../../src/domain/meeting/agreement/standing.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { presenterNames } from '../../src/texts/agenda.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import { longDates } from '../../src/texts/format.ts';
import type { Card, CardPart } from '../cards/adaptive-card.ts';
import { card, openUrl, paragraph } from '../cards/adaptive-card.ts';
import { clipped } from '../cards/escape.ts';
import { itemName } from '../cards/wording.ts';

/** A card to insert anywhere: whoever reads it can do nothing with it but follow its link (D5). */
export interface CardWords {
  /** `Beslut`, `Uppdrag`. */
  readonly kind: string;
  readonly heading: string;
  readonly words: readonly CardPart[];
  /** Where it comes from, a line each. */
  readonly from: readonly string[];
  /** Nothing of it is agreed. */
  readonly preliminary: boolean;
  readonly link: string;
}

export function resultCard(
  locale: Locale,
  { kind, heading, words, from, preliminary, link }: CardWords,
): Card {
  const title = clipped(heading, 300);
  return card(locale, {
    body: [
      paragraph(kind, { size: 'Small', isSubtle: true }),
      paragraph(title, { size: 'Medium', weight: 'Bolder', style: 'heading', spacing: 'None' }),
      ...words,
      ...from.map((line, index) =>
        paragraph(clipped(line, 300), {
          size: 'Small',
          isSubtle: true,
          spacing: index === 0 ? 'Medium' : 'None',
        }),
      ),
      ...(preliminary
        ? [paragraph(speak(locale, cardTexts.preliminary), { size: 'Small', color: 'Warning' })]
        : []),
    ],
    actions: [openUrl(speak(locale, t.open), link)],
    fallbackText: `${kind}: ${title}`,
  });
}

/** A decision or, without `only`, an item with all its decisions, as far as it may be told to anybody. */
export function toldCard(
  { locale, publicUrl }: { readonly locale: Locale; readonly publicUrl: string },
  meeting: MeetingState,
  itemId: string,
  only?: { readonly clauseId?: string },
): Card {
  const told = toldItem(meeting, itemId);
  const link = placeLink(publicUrl, meeting.meetingId, only?.clauseId ?? { itemId });
  const parts = told && (only ? decisionParts(locale, told, only.clauseId) : itemParts(locale, told));
  const kind = speak(locale, only ? t.decision : t.item);
  if (!told || !parts) return withheldCard(locale, kind, link);
  return resultCard(locale, {
    kind,
    heading: itemName({ title: told.item.plan.title, ...numberOf(told) }),
    words: parts,
    from: fromLines(locale, meeting),
    preliminary: told.standing === 'preliminary' && (only !== undefined || hasDecisions(told)),
    link,
  });
}

/** A card that says that there is something, and nothing of what. */
export function withheldCard(locale: Locale, kind: string, link: string): Card {
  return resultCard(locale, {
    kind,
    heading: speak(locale, t.withheldHeading),
    words: [paragraph(speak(locale, t.withheld))],
    from: [],
    preliminary: false,
    link,
  });
}

/** The meeting and, once it is agreed, its protocol. */
export function fromLines(locale: Locale, state: MeetingState): readonly string[] {
  const { details, agreed } = standingOf(state);
  const { title, date, endDate } = details;
  return [
    speak(locale, t.meetingOn, { title, date: longDates(locale, date, endDate) }),
    ...(agreed ? [protocolName(locale, agreed.number)] : []),
  ];
}

/** `Protokoll 3/2018`, or that it is agreed where the group does not number. */
export function protocolName(locale: Locale, number: string | undefined): string {
  return number === undefined ? speak(locale, t.agreed) : speak(locale, t.agreedNumber, { number });
}

/** The place of a clause or an item in the tab. */
export function placeLink(
  publicUrl: string,
  meetingId: string,
  at: string | { readonly itemId: string },
): string {
  const hash =
    typeof at === 'string' ? `clause-${encodeURIComponent(at)}` : `item-${encodeURIComponent(at.itemId)}`;
  return `${publicUrl}/tab/meetings/${encodeURIComponent(meetingId)}#${hash}`;
}

const MOST_CLAUSES = 10;
const MOST_CHARACTERS = 1_000;

function decisionParts(
  locale: Locale,
  told: ToldItem,
  clauseId: string | undefined,
): readonly CardPart[] | undefined {
  if (clauseId === undefined)
    return told.outcome === undefined ? undefined : [paragraph(clipped(told.outcome, MOST_CHARACTERS))];
  const clause = told.clauses.find((each) => each.clauseId === clauseId);
  return clause && clauseParts(locale, clause, MOST_CHARACTERS);
}

function itemParts(locale: Locale, { item, clauses, outcome }: ToldItem): readonly CardPart[] {
  const names = presenterNames(locale, item.plan.presenters);
  const more = clauses.length - MOST_CLAUSES;
  return [
    ...(names === ''
      ? []
      : [paragraph(speak(locale, t.presentedBy, { names: clipped(names, 500) }), { isSubtle: true })]),
    ...clauses.slice(0, MOST_CLAUSES).flatMap((clause) => clauseParts(locale, clause, 500)),
    ...(more > 0
      ? [paragraph(speak(locale, cardTexts.moreClauses, { count: more }), { isSubtle: true })]
      : []),
    ...(outcome === undefined ? [] : [paragraph(clipped(outcome, 500))]),
  ];
}

function clauseParts(locale: Locale, clause: ToldClause, most: number): readonly CardPart[] {
  const { text, conditions = [], pointsAt } = clause;
  const listed = conditions
    .slice(0, MOST_CLAUSES)
    .map((condition, index) => `${index + 1}. ${clipped(condition, 300)}`);
  return [
    paragraph(speak(locale, cardTexts.clause, { text: clipped(text, most) })),
    ...(listed.length > 0 ? [paragraph(speak(locale, cardTexts.conditions), { spacing: 'Small' })] : []),
    ...listed.map((line) => paragraph(line, { spacing: 'None' })),
    ...(pointsAt
      ? [
          paragraph(
            speak(locale, pointsAt.from === 'paper' ? cardTexts.proposalInPaper : t.proposal, {
              words: clipped(pointsAt.words, 600),
            }),
            { isSubtle: true, spacing: 'Small' },
          ),
        ]
      : []),
  ];
}

function hasDecisions({ clauses, outcome }: ToldItem): boolean {
  return clauses.length > 0 || outcome !== undefined;
}

function numberOf({ number }: ToldItem): { readonly number?: string } {
  return number === undefined ? {} : { number };
}
