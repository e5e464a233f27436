import type { MeetingView } from '../../../src/contract/views.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { wordingTexts } from '../../../src/texts/tab-review.ts';

/** `2. Bredband`, `Närvaro`: a part of the protocol as people know it. */
export function placeTitle(view: MeetingView, place: string, t: (text: Text) => string): string {
  if (place === 'attendance') return t(wordingTexts.attendance);
  if (place === 'opening') return t(wordingTexts.opening);
  if (place === 'closing') return t(wordingTexts.closing);
  const item = view.items.find(({ itemId }) => itemId === place);
  if (!item) return '';
  return item.number ? `${item.number}. ${item.title}` : item.title;
}
