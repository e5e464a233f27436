import type { LineChange } from '../../src/domain/meeting/review/changes.ts';
import { changesBetween } from '../../src/domain/meeting/review/changes.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { reviewCardTexts as t } from '../../src/texts/review.ts';
import type { CardPart, Fold } from './adaptive-card.ts';
import { container, paragraph } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import { placeTitle } from './review-card.ts';
import type { Scene } from './scene.ts';

const SHOWN: Readonly<Record<Fold, { readonly lines: number; readonly characters: number }>> = {
  0: { lines: 40, characters: 2_000 },
  1: { lines: 12, characters: 600 },
  2: { lines: 5, characters: 250 },
  3: { lines: 2, characters: 120 },
  4: { lines: 1, characters: 80 },
};

/** What the last revision corrected, both wordings and why (D7, wording 18); nothing for a first agreement. */
export function correctionsPart({ locale, meeting }: Scene, fold: Fold): readonly CardPart[] {
  const [before, last] = meeting.revisions.slice(-2);
  if (!before || !last) return [];
  const changes = changesBetween(before.contents, last.contents).flatMap(({ place, lines }) =>
    (lines.length > 0 ? lines : [undefined]).map((line) => ({ place, line })),
  );
  const { lines: most, characters } = SHOWN[fold];
  const words = (line: LineChange | undefined): readonly string[] => {
    if (!line) return [speak(locale, t.formChanged)];
    const { before: earlier, after: later } = line;
    return [
      ...(earlier === undefined
        ? []
        : [speak(locale, t.earlierWording, { text: clipped(earlier, characters) })]),
      ...(later === undefined ? [] : [speak(locale, t.newWording, { text: clipped(later, characters) })]),
    ];
  };
  return [
    container(
      [
        paragraph(speak(locale, t.corrected, { revision: last.revision }), { weight: 'Bolder' }),
        paragraph(speak(locale, t.reason, { reason: clipped(last.reason ?? '', characters) }), {
          spacing: 'Small',
        }),
        ...changes.slice(0, most).flatMap(({ place, line }) => {
          const where = placeTitle(locale, meeting, place);
          const heading = line?.kind === 'clause' ? t.correctedDecision : t.correctedText;
          return [
            paragraph(speak(locale, heading, { where }), { weight: 'Bolder', spacing: 'Medium' }),
            ...words(line).map((text) => paragraph(text, { spacing: 'Small' })),
          ];
        }),
        ...(changes.length > most
          ? [paragraph(speak(locale, t.moreChanges, { count: changes.length - most }), { isSubtle: true })]
          : []),
      ],
      { style: 'warning' },
    ),
  ];
}
