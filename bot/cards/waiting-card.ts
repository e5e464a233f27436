import type { WaitingMatter } from '../../src/domain/pending/state.ts';
import { carryingTexts as t } from '../../src/texts/carrying.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { sourceWords, wishedWords } from '../../src/texts/pending-words.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { card, container, fitting, openUrl, paragraph } from './adaptive-card.ts';
import { clipped } from './escape.ts';

/** What waits for an agenda, as an answer in a thread that everybody reads. */
export function waitingCard(locale: Locale, waiting: readonly WaitingMatter[], publicUrl: string): Card {
  return fitting((fold) => {
    const most = fold === 0 ? 30 : 10;
    const left = waiting.length - most;
    return card(locale, {
      body: [
        paragraph(speak(locale, t.waitingTitle), { weight: 'Bolder', style: 'heading' }),
        ...waiting.slice(0, most).map((matter) => lines(locale, matter, fold === 0 ? 300 : 80)),
        ...(waiting.length === 0 ? [paragraph(speak(locale, t.noneWaiting))] : []),
        ...(left > 0 ? [paragraph(speak(locale, t.moreWaiting, { count: left }), { isSubtle: true })] : []),
      ],
      actions: [openUrl(speak(locale, t.openWaiting), `${publicUrl}/tab/pending`)],
      fallbackText: speak(locale, t.waitingTitle),
    });
  });
}

function lines(locale: Locale, matter: WaitingMatter, most: number): CardPart {
  const { plan, wishedFor, orByMail, condition, proposedBy, source } = matter;
  const assigned = plan.origin?.kind === 'assignment' ? { assignedBy: plan.origin.from } : {};
  const words = {
    source: sourceWords(locale, { source, ...assigned, ...(proposedBy ? { proposedBy } : {}) }),
    when: wishedWords(locale, wishedFor, orByMail),
  };
  const said =
    condition === undefined
      ? speak(locale, t.waitingLine, words)
      : speak(locale, t.waitingCondition, { ...words, condition });
  return container([
    paragraph(clipped(plan.title, most), { weight: 'Bolder', spacing: 'None' }),
    paragraph(clipped(said, most), { isSubtle: true, spacing: 'None', size: 'Small' }),
  ]);
}
