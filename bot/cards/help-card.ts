import type { Locale, Text } from '../../src/texts/catalogue.ts';
import { speak, speakLoosely } from '../../src/texts/catalogue.ts';
import { commandTexts as t } from '../../src/texts/commands.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { card, container, openUrl, paragraph } from './adaptive-card.ts';
import { clipped } from './escape.ts';

/** What can be typed; with `notUnderstood` the words that were not understood stand first. */
export function helpCard(
  locale: Locale,
  lines: readonly (readonly [words: Text, does: Text])[],
  notUnderstood?: string,
): Card {
  const said = notUnderstood?.trim();
  return card(locale, {
    body: [
      said
        ? paragraph(speak(locale, t.notUnderstood, { text: clipped(said, 200) }))
        : paragraph(speak(locale, t.helpTitle), { weight: 'Bolder', style: 'heading' }),
      ...lines.map(
        ([words, does]): CardPart =>
          container([
            paragraph(speakLoosely(locale, words), { weight: 'Bolder', spacing: 'None' }),
            paragraph(speakLoosely(locale, does), { isSubtle: true, spacing: 'None' }),
          ]),
      ),
    ],
    fallbackText: speak(locale, t.helpTitle),
  });
}

/** The first word in a channel: what Rådslag is there for and what to do next. */
export function welcomeCard(locale: Locale, groupName: string, publicUrl: string): Card {
  return card(locale, {
    body: [
      paragraph(speak(locale, t.welcomeTitle), { size: 'Large', weight: 'Bolder', style: 'heading' }),
      paragraph(speak(locale, t.welcomeChannel, { group: groupName })),
      paragraph(speak(locale, t.welcomeNext)),
    ],
    actions: [openUrl(speak(locale, t.openRadslag), `${publicUrl}/tab/`)],
    fallbackText: speak(locale, t.welcomeTitle),
  });
}
