import type { Locale, Text } from '../../src/texts/catalogue.ts';
import { speak, speakLoosely } from '../../src/texts/catalogue.ts';
import { commandTexts as t } from '../../src/texts/commands.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { buttons, card, container, openUrl, paragraph, toggle } from './adaptive-card.ts';
import { clipped } from './escape.ts';

/** What can be typed, and what it does. */
type HelpLines = readonly (readonly [words: Text, does: Text])[];

const ALL_ID = 'help';

/** What can be typed, as an answer to whoever asks. */
export function helpCard(locale: Locale, lines: HelpLines, publicUrl: string): Card {
  return card(locale, {
    body: [
      paragraph(speak(locale, t.helpTitle), { weight: 'Bolder', style: 'heading' }),
      ...linesPart(locale, lines),
    ],
    actions: [openUrl(speak(locale, t.openRadslag), `${publicUrl}/tab/`)],
    fallbackText: speak(locale, t.helpTitle),
  });
}

/** What was not understood, what was probably meant, and folded up under it all that can be typed. */
export function notUnderstoodCard(
  locale: Locale,
  lines: HelpLines,
  publicUrl: string,
  { said, meant }: { readonly said: string; readonly meant: readonly string[] },
): Card {
  const heading = speak(locale, t.notUnderstood, { text: clipped(said, 200) });
  return card(locale, {
    body: [
      paragraph(heading),
      ...(meant.length > 0 ? [paragraph(speak(locale, t.didYouMean), { spacing: 'Small' })] : []),
      ...meant.map((words) => paragraph(clipped(words, 300), { weight: 'Bolder', spacing: 'None' })),
      buttons([toggle(speak(locale, t.showAll), ALL_ID)]),
      container(linesPart(locale, lines), { id: ALL_ID, hidden: true }),
    ],
    actions: [openUrl(speak(locale, t.openRadslag), `${publicUrl}/tab/`)],
    fallbackText: heading,
  });
}

function linesPart(locale: Locale, lines: HelpLines): readonly CardPart[] {
  return lines.map(([words, does]) =>
    container([
      paragraph(speakLoosely(locale, words), { weight: 'Bolder', spacing: 'None' }),
      paragraph(speakLoosely(locale, does), { isSubtle: true, spacing: 'None' }),
    ]),
  );
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
