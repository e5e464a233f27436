import type { AgendaNews } from '../../src/usecases/agenda-news.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import { changeLines } from '../../src/texts/agenda-changes.ts';
import { newsTexts } from '../../src/texts/agenda-news.ts';
import type { CardPart, Fold } from './adaptive-card.ts';
import { buttons, container, execute, paragraph, toggle } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import type { Scene } from './scene.ts';

const NEWS_ID = 'agenda-news';

/** How many changes each fold shows, and how long. */
const SHOWN: Readonly<Record<Fold, { most: number; characters: number }>> = {
  0: { most: 20, characters: 600 },
  1: { most: 12, characters: 300 },
  2: { most: 8, characters: 160 },
  3: { most: 4, characters: 120 },
  4: { most: 0, characters: 0 },
};

/**
 * What has changed in the agenda since the viewer last looked (N9, wording 8): one line, the changes folded up under it,
 * and a button that says they have been read. Nothing when nothing has changed.
 */
export function newsPart(scene: Scene, news: AgendaNews | undefined, fold: Fold): readonly CardPart[] {
  if (!news) return [];
  const { locale } = scene;
  const said = news.hasLooked ? newsTexts.changed : newsTexts.changedSinceNotice;
  return [
    container(
      [
        paragraph(speak(locale, said), { weight: 'Bolder' }),
        buttons([toggle(speak(locale, newsTexts.show), NEWS_ID)]),
        container([...changesPart(scene, news, fold), readButton(scene, news)], {
          id: NEWS_ID,
          hidden: true,
        }),
      ],
      { style: 'warning' },
    ),
  ];
}

/** The changes, a line each; those that do not fit are in the tab. */
export function changesPart({ locale }: Scene, news: AgendaNews, fold: Fold): readonly CardPart[] {
  const { most, characters } = SHOWN[fold];
  const lines = changeLines(locale, news.changes);
  const left = lines.length - most;
  return [
    ...lines.slice(0, most).map((line) => paragraph(clipped(line, characters), { spacing: 'Small' })),
    ...(left > 0
      ? [
          paragraph(`${speak(locale, newsTexts.more, { count: left })} ${speak(locale, t.changesInTab)}`, {
            isSubtle: true,
            spacing: 'Small',
          }),
        ]
      : []),
  ];
}

function readButton({ locale, meeting }: Scene, { agendaVersion }: AgendaNews): CardPart {
  const data = { meetingId: meeting.meetingId, agendaVersion };
  return buttons([execute(speak(locale, newsTexts.markRead), 'agenda-seen', data, { inputs: false })]);
}
