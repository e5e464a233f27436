import type { MeetingState } from '../../src/domain/meeting/state.ts';
import type { AgendaRow } from '../../src/domain/meeting/views/agenda.ts';
import { agendaOf } from '../../src/domain/meeting/views/agenda.ts';
import type { Paper } from '../../src/domain/meeting/vocabulary.ts';
import { dotted } from '../../src/domain/basics/time.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import { enumeration } from '../../src/texts/format.ts';
import type { CardPart, Fold } from './adaptive-card.ts';
import { paragraph, row, settled } from './adaptive-card.ts';
import { asTyped, clipped } from './escape.ts';
import type { Scene } from './scene.ts';
import { linkable } from './scene.ts';
import { remembered } from './remembered.ts';
import { itemName } from './wording.ts';

/** What each fold shows: how many items, how long titles, and whether presenters and papers. */
const SHOWN: Readonly<Record<Fold, { most: number; title: number; details: 'all' | 'presenters' | 'none' }>> =
  {
    0: { most: 40, title: 300, details: 'all' },
    1: { most: 40, title: 160, details: 'presenters' },
    2: { most: 40, title: 80, details: 'none' },
    3: { most: 20, title: 60, details: 'none' },
    4: { most: 8, title: 40, details: 'none' },
  };

/** The agenda (T1): time, title, presenters and papers of each item. */
export function agendaPart({ locale, meeting }: Scene, fold: Fold): readonly CardPart[] {
  const { start, end } = meeting.details;
  const key = `agenda ${locale} ${fold} ${start} ${end}`;
  return remembered(meeting.items, key, () => settled(drawn(locale, meeting, fold)));
}

function drawn(locale: Locale, meeting: MeetingState, fold: Fold): readonly CardPart[] {
  const { most, title, details } = SHOWN[fold];
  const rows = agendaOf(meeting);
  const parts = rows.slice(0, most).flatMap((each): CardPart[] => {
    const words = [
      paragraph(clipped(itemName(each), title), each.kind === 'break' ? { isSubtle: true } : {}),
    ];
    if (details !== 'none') words.push(...aboutItem(locale, each, details === 'all'));
    const time = paragraph(each.plannedStart ? timeOf(locale, each.plannedStart) : ' ', { isSubtle: true });
    const line = row(time, words);
    return each.heading && details !== 'none'
      ? [paragraph(clipped(each.heading, title), { weight: 'Bolder', size: 'Small' }), line]
      : [line];
  });
  const left = rows.length - most;
  return left > 0
    ? [...parts, paragraph(speak(locale, t.moreItems, { count: left }), { isSubtle: true })]
    : parts;
}

function aboutItem(locale: Locale, item: AgendaRow, withPapers: boolean): readonly CardPart[] {
  const parts: CardPart[] = [];
  if (item.presenters.length > 0) {
    const names = item.presenters.map(({ name, organisation, remote }) => {
      const full = organisation ? `${name}, ${organisation}` : name;
      return remote ? speak(locale, t.throughTeams, { name: full }) : full;
    });
    const said = speak(locale, t.presentedBy, { names: names.join('; ') });
    parts.push(paragraph(clipped(said, 400), { isSubtle: true, spacing: 'None', size: 'Small' }));
  }
  if (item.adHoc)
    parts.push(
      paragraph(speak(locale, t.addedAtMeeting), { isSubtle: true, spacing: 'None', size: 'Small' }),
    );
  if (withPapers && item.papers.length > 0) parts.push(papersOf(locale, item.papers));
  return parts;
}

/** The one place with Markdown of our own: links to papers, their titles escaped. */
function papersOf(locale: Locale, papers: readonly Paper[]): CardPart {
  const links = papers.map(({ title, url }) => {
    const address = linkable(url);
    if (!address) return asTyped(speak(locale, t.promisedPaper, { title }));
    return `[${asTyped(title)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
  });
  const text = speak(locale, t.papers, { papers: enumeration(locale, links) });
  return { type: 'TextBlock', text, wrap: true, isSubtle: true, spacing: 'None', size: 'Small' };
}

function timeOf(locale: Locale, time: string): string {
  return locale === 'sv' ? dotted(time) : time;
}
