import type { Item, MeetingState } from '../meeting/state.ts';
import { textAt } from '../meeting/writing/text-at.ts';
import { itemNumbersOf } from '../meeting/views/agenda.ts';
import { deferralSentence } from './deferral-wording.ts';
import { printedPlan } from './plan-wording.ts';
import { paragraphLabel, reservationSentences, voteSentences } from './formal-wording.ts';
import type { ProtocolItem } from './protocol-item.ts';
import { tookPartSentences } from './took-part-wording.ts';
import type { ProtocolStyle } from './wording.ts';
import { clauseWord, CONDITIONS, decisionLabel, guidanceSentence } from './wording.ts';

export interface ProtocolOptions {
  /** Print the times the meeting and its items had, not the planned ones (D8). */
  readonly actualTimes?: boolean;
  /** The version of the log that the state is of, to be told in what is printed. */
  readonly version?: number;
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
