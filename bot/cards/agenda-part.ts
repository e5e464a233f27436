import { daysAfter } from '../../src/domain/basics/days.ts';
import type { IsoDate } from '../../src/domain/basics/time.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import type { AgendaRow, SlotRow } from '../../src/domain/meeting/views/agenda.ts';
import { agendaOf } from '../../src/domain/meeting/views/agenda.ts';
import type { Deferral, Paper } from '../../src/domain/meeting/vocabulary.ts';
import { wishedForOf } from '../../src/domain/pending/awaited-by.ts';
import { dotted } from '../../src/domain/basics/time.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { agendaWords, originWords, presenterNames, themeWords } from '../../src/texts/agenda.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import { carryingTexts } from '../../src/texts/carrying.ts';
import { wishedInSentence } from '../../src/texts/pending-words.ts';
import { dayAndMonth, enumeration } from '../../src/texts/format.ts';
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

/** The agenda (T1): time, title, presenters, pitches and papers of each item. */
export function agendaPart({ locale, meeting }: Scene, fold: Fold): readonly CardPart[] {
  const { date, endDate = '', start, end } = meeting.details;
  const key = `agenda ${locale} ${fold} ${date} ${endDate} ${start} ${end}`;
  return remembered(meeting.items, key, () => settled(drawn(locale, meeting, fold)));
}

function drawn(locale: Locale, meeting: MeetingState, fold: Fold): readonly CardPart[] {
  const { most, title, details } = SHOWN[fold];
  const rows = agendaOf(meeting);
  let day: number | undefined;
  const parts = rows.slice(0, most).flatMap((each): CardPart[] => {
    const words = [paragraph(clipped(itemName(each), title), isPause(each) ? { isSubtle: true } : {})];
    if (details !== 'none') words.push(...aboutItem(locale, each, details === 'all'));
    const time = paragraph(each.plannedStart ? timeOf(locale, each.plannedStart) : ' ', { isSubtle: true });
    const begins = each.day !== undefined && each.day !== day ? each.day : undefined;
    day = each.day;
    return [
      ...(begins === undefined ? [] : [dayHeading(locale, meeting.details.date, begins)]),
      ...(each.heading && details !== 'none'
        ? [paragraph(clipped(each.heading, title), { weight: 'Bolder', size: 'Small' })]
        : []),
      row(time, words),
    ];
  });
  const left = rows.length - most;
  return left > 0
    ? [...parts, paragraph(speak(locale, t.moreItems, { count: left }), { isSubtle: true })]
    : parts;
}

/** A residential's agenda is parted by its days (S24). */
function dayHeading(locale: Locale, first: IsoDate, day: number): CardPart {
  const date = dayAndMonth(locale, daysAfter(first, day - 1));
  return paragraph(date, { weight: 'Bolder', spacing: 'Medium' });
}

function isPause({ kind }: AgendaRow): boolean {
  return kind === 'break' || kind === 'check-in';
}

function aboutItem(locale: Locale, item: AgendaRow, whole: boolean): readonly CardPart[] {
  const { presenters, theme, origin, slots, papers } = item;
  const marks = [
    ...(item.adHoc ? [speak(locale, t.addedAtMeeting)] : []),
    ...(item.late ? [speak(locale, agendaWords.late)] : []),
    ...(origin ? [originWords(locale, origin)] : []),
  ];
  const names = presenterNames(locale, presenters);
  return [
    ...(item.deferral ? [small(deferredWords(locale, item.deferral), 300)] : []),
    ...(theme ? [small(themeWords(locale, theme), 300)] : []),
    ...(presenters.length > 0 ? [small(speak(locale, agendaWords.presentedBy, { names }), 400)] : []),
    ...(marks.length > 0 ? [small(marks.join('. '), 300)] : []),
    ...(whole ? slots.map((slot) => small(slotLine(locale, slot), 300)) : foldedSlots(locale, slots)),
    ...(whole && papers.length > 0 ? [papersOf(locale, papers)] : []),
  ];
}

/** `Uppskjutet: nästa möte, eller via mail`: that it is not taken up today, and no more of what was decided (D5). */
function deferredWords(locale: Locale, deferral: Deferral): string {
  const when = wishedInSentence(locale, wishedForOf(deferral), deferral.to.length > 1);
  return speak(locale, carryingTexts.itemDeferred, { when });
}

/** `10.05 Vattenkontroll: Solveig Ek, Båstad (via Teams)`. */
function slotLine(locale: Locale, { title, plannedStart, presenters }: SlotRow): string {
  const time = plannedStart ? `${timeOf(locale, plannedStart)} ` : '';
  return presenters.length > 0 ? `${time}${title}: ${presenterNames(locale, presenters)}` : `${time}${title}`;
}

function foldedSlots(locale: Locale, slots: readonly SlotRow[]): readonly CardPart[] {
  if (slots.length === 0) return [];
  const titles = enumeration(
    locale,
    slots.map(({ title }) => clipped(title, 60)),
  );
  return [small(speak(locale, t.slots, { titles }), 300)];
}

function small(text: string, most: number): CardPart {
  return paragraph(clipped(text, most), { isSubtle: true, spacing: 'None', size: 'Small' });
}

/** The one place with Markdown of our own: links to papers, their titles escaped. */
function papersOf(locale: Locale, papers: readonly Paper[]): CardPart {
  const links = papers.map(({ title, url, file, library }) => {
    const address = linkable(url);
    // One that lies here is opened in the tab: a card has nobody's right to it.
    if (file || (library && !address)) return asTyped(title);
    if (!address) return asTyped(speak(locale, t.promisedPaper, { title }));
    return `[${asTyped(title)}](${address.replaceAll('(', '%28').replaceAll(')', '%29')})`;
  });
  const text = speak(locale, t.papers, { papers: enumeration(locale, links) });
  return { type: 'TextBlock', text, wrap: true, isSubtle: true, spacing: 'None', size: 'Small' };
}

function timeOf(locale: Locale, time: string): string {
  return locale === 'sv' ? dotted(time) : time;
}
