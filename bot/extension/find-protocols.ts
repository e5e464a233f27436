import { ok } from '../../src/domain/basics/result.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import { longDates } from '../../src/texts/format.ts';
import type { SearchWish } from '../../src/usecases/search/ask-index.ts';
import { searchProtocols } from '../../src/usecases/search/search-protocols.ts';
import { paragraph } from '../cards/adaptive-card.ts';
import type { Turn } from '../desk.ts';
import type { FoundCards } from './found.ts';
import { joined, meetingOf } from './found.ts';
import { importLink } from './imported-card.ts';
import { protocolName, resultCard } from './result-card.ts';

/** Protocols as cards. */
export async function findProtocols({ desk, caller, locale }: Turn, wish: SearchWish): FoundCards {
  const found = await searchProtocols(desk.workplace, caller, wish);
  if (!found.ok) return found;
  return ok(
    found.value.map((row) => {
      const { meetingId, title, date, endDate, place, number, phase } = row;
      const agreed = phase === 'agreed';
      const name = agreed ? protocolName(locale, number) : speak(locale, t.preliminary);
      return {
        card: resultCard(locale, {
          kind: speak(locale, t.protocol),
          heading: agreed && number !== undefined ? protocolName(locale, number) : title,
          words: [paragraph(meetingOf(locale, row))],
          from: [place, ...(agreed && number === undefined ? [name] : [])].filter((line) => line !== ''),
          preliminary: !agreed,
          link: row.imported
            ? importLink(desk.publicUrl, meetingId)
            : `${desk.publicUrl}/tab/meetings/${encodeURIComponent(meetingId)}/protocol`,
        }),
        preview: {
          title: joined(name, title),
          text: joined(longDates(locale, date, endDate), place),
        },
      };
    }),
  );
}
