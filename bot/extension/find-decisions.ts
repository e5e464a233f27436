import { ok } from '../../src/domain/basics/result.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { toldItem } from '../../src/domain/meeting/views/told-outside.ts';
import type { MeetingRow } from '../../src/store/register.port.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import type { SearchWish } from '../../src/usecases/search/ask-index.ts';
import { searchDecisions } from '../../src/usecases/search/search-decisions.ts';
import { clipped } from '../cards/escape.ts';
import { itemName } from '../cards/wording.ts';
import type { Turn } from '../desk.ts';
import type { FoundCard } from './answers.ts';
import { PREVIEW_TITLE } from './answers.ts';
import { excerpt } from './excerpt.ts';
import type { FoundCards } from './found.ts';
import { joined, meetingOf, openingOnce } from './found.ts';
import { importedCard } from './imported-card.ts';
import { protocolName, toldCard } from './result-card.ts';

/** Decisions as cards. */
export async function findDecisions(turn: Turn, wish: SearchWish): FoundCards {
  const { desk, caller, locale } = turn;
  const found = await searchDecisions(desk.workplace, caller, wish);
  if (!found.ok) return found;
  const open = openingOnce(turn);
  const cards: FoundCard[] = [];
  for (const { meeting: row, item, clauseId, text } of found.value.decisions) {
    const meeting = row.imported ? undefined : await open(row.meetingId);
    if (!meeting && !row.imported) continue;
    const only = clauseId === undefined ? {} : { clauseId };
    const shown = excerpt(text, found.value.spansIn(text), PREVIEW_TITLE);
    const at = { locale, publicUrl: desk.publicUrl };
    cards.push({
      card: meeting ? toldCard(at, meeting, item.itemId, only) : importedCard(at, row, item, only),
      preview: {
        title: clauseId === undefined ? shown : speak(locale, cardTexts.clause, { text: shown }),
        text: joined(
          clipped(itemName(item), 60),
          meetingOf(locale, row),
          meeting ? standingOf(locale, meeting, row, item.itemId, only) : protocolName(locale, row.number),
        ),
      },
    });
  }
  return ok(cards);
}

/** What a finder is told of a decision's standing. */
function standingOf(
  locale: Locale,
  meeting: MeetingState,
  row: MeetingRow,
  itemId: string,
  { clauseId }: { readonly clauseId?: string },
): string {
  const told = toldItem(meeting, itemId);
  const shown =
    clauseId === undefined
      ? told?.outcome !== undefined
      : told?.clauses.some((clause) => clause.clauseId === clauseId);
  if (!told || !shown) return speak(locale, t.unposted);
  return told.standing === 'agreed' ? protocolName(locale, row.number) : speak(locale, t.preliminary);
}
