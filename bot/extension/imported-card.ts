import type { ItemRow, MeetingRow } from '../../src/store/register.port.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import { longDates } from '../../src/texts/format.ts';
import type { Card, CardPart } from '../cards/adaptive-card.ts';
import { paragraph } from '../cards/adaptive-card.ts';
import { clipped } from '../cards/escape.ts';
import { itemName } from '../cards/wording.ts';
import type { Turn } from '../desk.ts';
import type { FoundCard } from './answers.ts';
import { protocolName, resultCard } from './result-card.ts';

const MOST_CLAUSES = 10;
const MOST_CHARACTERS = 1_000;

/**
 * A decision of an old protocol or, without `only`, an item with all its decisions. What the register says is all there
 * is: it was agreed long ago, and no log of a meeting stands behind it.
 */
export function importedCard(
  { locale, publicUrl }: { readonly locale: Locale; readonly publicUrl: string },
  meeting: MeetingRow,
  item: ItemRow,
  only?: { readonly clauseId?: string },
): Card {
  const hash =
    only?.clauseId === undefined
      ? `item-${encodeURIComponent(item.itemId)}`
      : `clause-${encodeURIComponent(only.clauseId)}`;
  return resultCard(locale, {
    kind: speak(locale, only ? t.decision : t.item),
    heading: itemName(item),
    words: partsOf(locale, item, only),
    from: fromImported(locale, meeting),
    preliminary: false,
    link: `${importLink(publicUrl, meeting.meetingId)}#${hash}`,
  });
}

/** What a link to an old protocol shows: its decision, its item, or the protocol. Nothing of one that is not taken in. */
export async function linkedImport(
  { desk, caller, locale }: Turn,
  place: { readonly meetingId: string; readonly itemId?: string; readonly clauseId?: string },
): Promise<FoundCard | undefined> {
  const { register } = desk.workplace.store;
  const meeting = await register.meeting(caller.groupId, place.meetingId);
  if (!meeting?.imported || !caller.abilities.has('read')) return undefined;
  const { itemId, clauseId } = place;
  const [about = ''] = fromImported(locale, meeting);
  if (itemId === undefined && clauseId === undefined) {
    const heading = meeting.number === undefined ? meeting.title : protocolName(locale, meeting.number);
    const words = [paragraph(about)];
    const link = importLink(desk.publicUrl, meeting.meetingId);
    const card = { kind: speak(locale, t.protocol), heading, words, from: [], preliminary: false, link };
    return { card: resultCard(locale, card), preview: { title: heading, text: about } };
  }
  const items = await register.itemsOf(caller.groupId, meeting.meetingId);
  const item = items.find(
    (each) => each.itemId === itemId || each.clauses.some((clause) => clause.clauseId === clauseId),
  );
  if (!item) return undefined;
  const only = clauseId === undefined ? undefined : { clauseId };
  const at = { locale, publicUrl: desk.publicUrl };
  return {
    card: importedCard(at, meeting, item, only),
    preview: { title: itemName(item), text: about },
  };
}

/** The meeting of an old protocol, and the protocol. */
function fromImported(locale: Locale, { title, date, number }: MeetingRow): readonly string[] {
  return [
    speak(locale, t.meetingOn, { title, date: longDates(locale, date, undefined) }),
    protocolName(locale, number),
  ];
}

/** Where an old protocol is read in the tab. */
export function importLink(publicUrl: string, importId: string): string {
  return `${publicUrl}/tab/imports/${encodeURIComponent(importId)}`;
}

function partsOf(
  locale: Locale,
  { clauses, outcome }: ItemRow,
  only: { readonly clauseId?: string } | undefined,
): readonly CardPart[] {
  const wanted = only === undefined ? clauses : clauses.filter((clause) => clause.clauseId === only.clauseId);
  const more = wanted.length - MOST_CLAUSES;
  const saysOutcome = outcome !== undefined && only?.clauseId === undefined;
  return [
    ...wanted
      .slice(0, MOST_CLAUSES)
      .map(({ text }) =>
        paragraph(speak(locale, cardTexts.clause, { text: clipped(text, only ? MOST_CHARACTERS : 500) })),
      ),
    ...(more > 0
      ? [paragraph(speak(locale, cardTexts.moreClauses, { count: more }), { isSubtle: true })]
      : []),
    ...(saysOutcome ? [paragraph(clipped(outcome, MOST_CHARACTERS))] : []),
  ];
}
