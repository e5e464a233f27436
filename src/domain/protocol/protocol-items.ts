import type { RichText } from '../basics/rich-text.ts';
import type { ClockTime } from '../basics/time.ts';
import type { Item, MeetingState } from '../meeting/state.ts';
import { textAt } from '../meeting/writing/text-at.ts';
import { itemNumbersOf } from '../meeting/views/agenda.ts';
import type { ItemKind, Paper, Presenter } from '../meeting/vocabulary.ts';
import { deferralSentence } from './deferral-wording.ts';
import type { PrintedPlan } from './plan-wording.ts';
import { printedPlan } from './plan-wording.ts';
import { paragraphLabel, reservationSentences, voteSentences } from './formal-wording.ts';
import { tookPartSentences } from './took-part-wording.ts';
import type { ProtocolStyle } from './wording.ts';
import { clauseWord, CONDITIONS, decisionLabel, guidanceSentence } from './wording.ts';

/** An item of a protocol as it is printed. */
export interface ProtocolItem extends PrintedPlan {
  readonly itemId: string;
  readonly kind: ItemKind;
  /** `§ 12`, printed before the title instead of a number or a time, where the group prints them (D19). */
  readonly paragraph?: string;
  /** Printed before the title in the style of 2018. */
  readonly number?: string;
  /** Printed before the title in the style of 2022. */
  readonly time?: ClockTime;
  /** Section heading above the item (S10). */
  readonly heading?: string;
  readonly title: string;
  readonly adHoc: boolean;
  readonly presenters: readonly Presenter[];
  readonly papers: readonly Paper[];
  readonly text: RichText;
  readonly decisionLabel: string;
  /** How votes came out, a sentence each; printed above the decision. */
  readonly votes: readonly string[];
  readonly clauses: readonly ProtocolClause[];
  readonly outcome?: string;
  /** Who took no part in it or not all through, and who was recused, a sentence each; printed below the decision. */
  readonly tookPart: readonly string[];
  /** Reservations and remarks, a sentence each. */
  readonly reservations: readonly string[];
  /** What was sent along, as printed: `Medskick till projektet: …`; only what is meant for the protocol. */
  readonly guidance: readonly { readonly guidanceId: string; readonly text: string }[];
  /** `Ärendet flyttas till nästa möte.`, where so. */
  readonly carriedOver?: string;
}

export interface ProtocolClause {
  readonly clauseId: string;
  readonly word: 'att' | 'samt att';
  readonly text: string;
  /** Printed below it as a list, where it holds under conditions. */
  readonly conditions?: { readonly label: string; readonly texts: readonly string[] };
}

export interface ProtocolOptions {
  /** Print the times the meeting and its items had, not the planned ones (D8). */
  readonly actualTimes?: boolean;
}

/** A break or a check-in is printed by the style of 2022, and wherever something was written about it. */
export function protocolItems(
  state: MeetingState,
  style: ProtocolStyle,
  options: ProtocolOptions,
): readonly ProtocolItem[] {
  const numbers = itemNumbersOf(state);
  return state.items
    .map((item) => protocolItem(state, item, style, numbers.get(item.itemId), options))
    .filter(
      (item) =>
        (item.kind !== 'break' && item.kind !== 'check-in') ||
        style === '2022' ||
        item.text.length > 0 ||
        item.clauses.length > 0 ||
        item.outcome !== undefined,
    );
}

/** One item, as the style prints it. */
export function protocolItem(
  state: MeetingState,
  item: Item,
  style: ProtocolStyle,
  number: string | undefined,
  options: ProtocolOptions,
): ProtocolItem {
  const { itemId, plan, adHoc, clauses, outcome, deferral } = item;
  const { text } = textAt(state, itemId);
  const time = (options.actualTimes ? item.startedAt : undefined) ?? plan.start;
  return {
    itemId,
    kind: plan.kind,
    ...paragraphOf(state, number),
    ...(style === '2018' && number !== undefined ? { number } : {}),
    ...(style === '2022' && time !== undefined ? { time } : {}),
    ...(plan.heading === undefined ? {} : { heading: plan.heading }),
    title: plan.title,
    adHoc,
    presenters: plan.presenters,
    ...printedPlan(plan, text),
    papers: plan.papers,
    text,
    decisionLabel: decisionLabel(style),
    votes: voteSentences(state, item),
    clauses: clauses.map(({ clauseId, text, conditions }, index) => ({
      clauseId,
      word: clauseWord(index, clauses.length, style),
      text,
      ...(conditions ? { conditions: { label: CONDITIONS, texts: conditions } } : {}),
    })),
    guidance: item.guidance
      .filter((each) => each.inProtocol)
      .map(({ guidanceId, text, to }) => ({ guidanceId, text: guidanceSentence(text, to) })),
    ...(outcome === undefined ? {} : { outcome }),
    tookPart: tookPartSentences(state, item),
    reservations: reservationSentences(state, item),
    ...(deferral ? { carriedOver: deferralSentence(deferral, style) } : {}),
  };
}

/** The § of a numbered item, once the protocol has been agreed with its paragraphs. */
function paragraphOf(
  { agreed, revisions }: MeetingState,
  number: string | undefined,
): Pick<ProtocolItem, 'paragraph'> {
  const first = (agreed ?? revisions.at(-1))?.firstParagraph;
  if (first === undefined || number === undefined) return {};
  return { paragraph: paragraphLabel(first + Number(number) - 1) };
}
