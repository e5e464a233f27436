import { ok } from '../../src/domain/basics/result.ts';
import { presenterNames } from '../../src/texts/agenda.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import { plainDate } from '../../src/texts/format.ts';
import type { SearchWish } from '../../src/usecases/search/ask-index.ts';
import { searchItems, searchMatters } from '../../src/usecases/search/search-items.ts';
import { paragraph } from '../cards/adaptive-card.ts';
import { clipped } from '../cards/escape.ts';
import { itemName } from '../cards/wording.ts';
import type { Turn } from '../desk.ts';
import type { FoundCard } from './answers.ts';
import type { FoundCards } from './found.ts';
import { joined, meetingOf, openingOnce } from './found.ts';
import { importedCard } from './imported-card.ts';
import { resultCard, toldCard, withheldCard } from './result-card.ts';

/** Items of agendas as cards. */
export async function findItems(turn: Turn, wish: SearchWish): FoundCards {
  const { desk, caller, locale } = turn;
  const found = await searchItems(desk.workplace, caller, wish);
  if (!found.ok) return found;
  const open = openingOnce(turn);
  const cards: FoundCard[] = [];
  for (const { meeting: row, item } of found.value) {
    const meeting = row.imported ? undefined : await open(row.meetingId);
    if (!meeting && !row.imported) continue;
    const plan = meeting?.items.find(({ itemId }) => itemId === item.itemId)?.plan;
    const at = { locale, publicUrl: desk.publicUrl };
    cards.push({
      card: meeting ? toldCard(at, meeting, item.itemId) : importedCard(at, row, item),
      preview: {
        title: itemName(item),
        text: joined(
          meetingOf(locale, row),
          clipped(plan ? presenterNames(locale, plan.presenters) : '', 80),
          row.unannounced ? speak(locale, t.unposted) : '',
        ),
      },
    });
  }
  return ok(cards);
}

/** Matters through their meetings (N5) as cards. */
export async function findMatters({ desk, caller, locale }: Turn, wish: SearchWish): FoundCards {
  const found = await searchMatters(desk.workplace, caller, wish);
  if (!found.ok) return found;
  return ok(
    found.value.map(({ matterId, latest: { item, meeting }, times }) => {
      const been =
        times === 1
          ? speak(locale, t.timesOne)
          : speak(locale, t.timesMany, { count: times, date: plainDate(locale, meeting.date) });
      const link = `${desk.publicUrl}/tab/matters/${encodeURIComponent(matterId)}`;
      const kind = speak(locale, t.matter);
      return {
        card: meeting.unannounced
          ? withheldCard(locale, kind, link)
          : resultCard(locale, {
              kind,
              heading: item.title,
              words: [paragraph(been)],
              from: [meetingOf(locale, meeting)],
              preliminary: false,
              link,
            }),
        preview: {
          title: item.title,
          text: joined(been, meeting.unannounced ? speak(locale, t.unposted) : ''),
        },
      };
    }),
  );
}
