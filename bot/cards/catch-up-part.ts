import { itemNumbersOf } from '../../src/domain/meeting/views/agenda.ts';
import type { MissedItem } from '../../src/domain/meeting/views/catch-up.ts';
import { catchUpOf } from '../../src/domain/meeting/views/catch-up.ts';
import type { Item, MeetingState } from '../../src/domain/meeting/state.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import type { Locale, Text } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { catchUpTexts as t } from '../../src/texts/catch-up.ts';
import { enumeration } from '../../src/texts/format.ts';
import { nowTexts } from '../../src/texts/tab-now.ts';
import type { CardPart, Fold } from './adaptive-card.ts';
import { buttons, container, paragraph, toggle } from './adaptive-card.ts';
import { decidedPart, hasPostedDecisions, isPreliminary } from './decisions-part.ts';
import { clipped } from './escape.ts';
import type { Scene, Viewer } from './scene.ts';
import { itemName } from './wording.ts';

const CATCH_UP_ID = 'catch-up';

/** How many missed items each fold shows. */
const MOST: Readonly<Record<Fold, number>> = { 0: 30, 1: 12, 2: 6, 3: 3, 4: 0 };

/**
 * In somebody's own view of the meeting: how many items they were away for, and folded up under it what those led to
 * (N8). Nothing where they certainly missed nothing, and nothing of what nobody knows.
 */
export function catchUpPart(scene: Scene, viewer: Viewer | undefined, fold: Fold): readonly CardPart[] {
  const { locale, meeting } = scene;
  if (!viewer) return [];
  const missed = certainly(catchUpOf(meeting, viewer.personId));
  const count = missed.length;
  if (count === 0) return [];
  const said = count === 1 ? speak(locale, t.missedOne) : speak(locale, t.missedSome, { count });
  return [
    container(
      [
        paragraph(said, { weight: 'Bolder' }),
        buttons([toggle(speak(locale, t.show), CATCH_UP_ID)]),
        container(missedPart(scene, missed, fold, 'alone'), { id: CATCH_UP_ID, hidden: true }),
      ],
      { style: 'emphasis' },
    ),
  ];
}

/** What somebody missed, and may have missed, for the card that answers them where others read it too. */
export function whatTheyMissed(scene: Scene, personId: string, fold: Fold): readonly CardPart[] {
  const { locale, meeting } = scene;
  const all = catchUpOf(meeting, personId);
  const missed = certainly(all);
  const perhaps = all.filter(({ away }) => away === 'unknown');
  const names = enumeration(
    locale,
    perhaps.slice(0, MOST[fold]).map(({ item }) => nameOf(meeting, item)),
  );
  return [
    ...(all.length === 0 ? [paragraph(speak(locale, t.nothing))] : []),
    ...missedPart(scene, missed, fold, 'among others'),
    ...(perhaps.length > 0 && !meeting.attendanceConfirmed
      ? [paragraph(speak(locale, nowTexts.unconfirmed), { isSubtle: true })]
      : []),
    ...(names === '' ? [] : [paragraph(speak(locale, t.perhaps, { items: names }), { isSubtle: true })]),
  ];
}

function missedPart(
  scene: Scene,
  missed: readonly MissedItem[],
  fold: Fold,
  read: 'alone' | 'among others',
): readonly CardPart[] {
  const { locale, meeting } = scene;
  const more = missed.length - MOST[fold];
  const shown = missed.slice(0, MOST[fold]);
  const preliminary = isPreliminary(meeting) && shown.some(({ item }) => hasPostedDecisions(item));
  return [
    ...(preliminary ? [paragraph(speak(locale, cardTexts.preliminary), { color: 'Warning' })] : []),
    ...shown.map((each) => missedBlock(scene, each, fold, read)),
    ...(more > 0 ? [paragraph(speak(locale, t.more, { count: more }), { isSubtle: true })] : []),
  ];
}

function missedBlock(scene: Scene, each: MissedItem, fold: Fold, read: 'alone' | 'among others'): CardPart {
  const { locale, meeting } = scene;
  const { item } = each;
  return container(
    [
      paragraph(nameOf(meeting, item), { weight: 'Bolder' }),
      paragraph(howAway(locale, each, read), { isSubtle: true, spacing: 'None', size: 'Small' }),
      ...(hasPostedDecisions(item)
        ? decidedPart(scene, item, fold)
        : [paragraph(speak(locale, each.goesOn ? nowTexts.goesOn : t.notPosted), { spacing: 'Small' })]),
    ],
    { separator: true },
  );
}

/** That somebody declared a conflict of interest is printed in the protocol, and told to nobody else before. */
function howAway(locale: Locale, { away, how, recused }: MissedItem, read: 'alone' | 'among others'): string {
  const text: Text =
    recused && read === 'alone'
      ? nowTexts.recused
      : away === 'part'
        ? nowTexts[how ?? 'partly']
        : nowTexts.awayWhole;
  return text[locale];
}

function nameOf(meeting: MeetingState, item: Item): string {
  const number = itemNumbersOf(meeting).get(item.itemId);
  return clipped(itemName({ title: item.plan.title, ...(number === undefined ? {} : { number }) }), 200);
}

function certainly(missed: readonly MissedItem[]): readonly MissedItem[] {
  return missed.filter(({ away }) => away !== 'unknown');
}
