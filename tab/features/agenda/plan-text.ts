import { isIsoDate } from '../../../src/domain/basics/time.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import type {
  ItemPlan,
  Origin,
  Paper,
  Reference,
  ReferenceBody,
  Slot,
} from '../../../src/domain/meeting/vocabulary.ts';
import type { Locale } from '../../../src/texts/catalogue.ts';
import { shownTime } from '../../shared/meeting/shown-time.ts';
import { readTime } from '../../shared/meeting/time-text.ts';
import type { PresenterText } from './presenter-text.ts';
import { presentersOf, presenterTexts } from './presenter-text.ts';

/** What is planned about an item as its form holds it. */
export interface PlanText {
  readonly kind: ItemPlan['kind'];
  readonly title: string;
  readonly heading: string;
  /** Day of the meeting, empty where the item is on the day of the one before it. */
  readonly day: string;
  readonly start: string;
  readonly minutes: string;
  readonly background: string;
  readonly presenters: readonly PresenterText[];
  readonly papers: readonly PaperText[];
  readonly slots: readonly SlotText[];
  readonly references: readonly ReferenceText[];
  readonly origin: OriginText;
  readonly goalArea: string;
  readonly responsible: string;
}
export interface PaperText {
  readonly key: string;
  readonly title: string;
  readonly url: string;
}
export interface SlotText {
  readonly key: string;
  readonly title: string;
  readonly minutes: string;
  readonly presenters: readonly PresenterText[];
}
export interface ReferenceText {
  readonly key: string;
  readonly body: ReferenceBody | '';
  readonly date: string;
  readonly text: string;
  /** What it refers to here, as long as the date is the same. */
  readonly known?: Reference;
}
export interface OriginText {
  readonly kind: Origin['kind'] | '';
  readonly from: string;
  readonly date: string;
  readonly note: string;
  readonly known?: Origin;
}
export type PlanProblems = {
  readonly [K in
    | 'title'
    | 'start'
    | 'minutes'
    | 'papers'
    | 'slots'
    | 'references'
    | 'origin'
    | 'goalArea']?: true;
};

/** The form of a new item. */
export const emptyPlan: PlanText = {
  kind: 'matter',
  title: '',
  heading: '',
  day: '',
  start: '',
  minutes: '',
  background: '',
  presenters: [],
  papers: [],
  slots: [],
  references: [],
  origin: { kind: '', from: '', date: '', note: '' },
  goalArea: '',
  responsible: '',
};

/** The form of an item that is there. Times that are only reckoned are left empty, so that saving does not fix them. */
export function planText(item: ItemView, locale: Locale): PlanText {
  const { given, theme } = item;
  return {
    kind: item.kind,
    title: item.title,
    heading: item.heading ?? '',
    day: number(given.day),
    start: given.start ? shownTime(locale, given.start) : '',
    minutes: number(given.minutes),
    background: item.background ?? '',
    presenters: presenterTexts(item.presenters),
    papers: item.papers.map((one) => ({ key: one.paperId, title: one.title, url: one.url ?? '' })),
    slots: item.slots.map(slotText),
    references: item.references.map((one, index) => ({
      key: `reference-${index}`,
      body: one.body ?? '',
      date: one.date ?? '',
      text: one.text,
      known: one,
    })),
    origin: originText(item.origin),
    goalArea: theme?.goalArea ?? '',
    responsible: theme?.responsible ?? '',
  };
}

/** A pitch as its form holds it. */
export function slotText({ slotId, title, minutes, presenters }: Slot): SlotText {
  return { key: slotId, title, minutes: number(minutes), presenters: presenterTexts(presenters) };
}

/** The plan that a form holds, or what has to be mended. */
export function readPlan(text: PlanText): { plan: ItemPlan } | { problems: PlanProblems } {
  const start = text.start.trim() ? readTime(text.start) : undefined;
  const papers = text.papers.filter((one) => one.title.trim() || one.url.trim());
  const slots = text.slots.filter((one) => one.title.trim() || one.presenters.some((who) => who.name.trim()));
  const references = text.references.filter((one) => one.text.trim() || one.date || one.body);
  const { origin, goalArea } = text;
  const thematic = text.kind === 'thematic' && (goalArea.trim() || text.responsible.trim());
  const sound: Readonly<Record<keyof PlanProblems, boolean>> = {
    title: text.title.trim() !== '',
    start: !text.start.trim() || start !== undefined,
    minutes: isMinutes(text.minutes),
    papers: papers.every((one) => !one.url.trim() || /^https:\/\/\S+$/.test(one.url.trim())),
    slots: slots.every((one) => one.title.trim() && isMinutes(one.minutes)),
    references: references.every(
      (one) => (one.text.trim() || one.date) && (!one.date || isIsoDate(one.date)),
    ),
    origin: origin.kind === '' || (origin.from.trim() !== '' && (!origin.date || isIsoDate(origin.date))),
    goalArea: !thematic || goalArea.trim() !== '',
  };
  const wrong = Object.entries(sound).filter(([, isSound]) => !isSound);
  if (wrong.length > 0) return { problems: Object.fromEntries(wrong.map(([name]) => [name, true])) };
  const given = originOf(origin);
  return {
    plan: {
      kind: text.kind,
      title: text.title.trim(),
      ...(text.heading.trim() ? { heading: text.heading.trim() } : {}),
      ...(Number(text.day) > 1 ? { day: Number(text.day) } : {}),
      ...(start ? { start } : {}),
      ...minutesOf(text.minutes),
      presenters: presentersOf(text.presenters),
      papers: papers.map(paperOf),
      ...(text.background.trim() ? { background: text.background.trim() } : {}),
      ...(slots.length > 0 ? { slots: slots.map(slotOf) } : {}),
      ...(references.length > 0 ? { references: references.map(referenceOf) } : {}),
      ...(given ? { origin: given } : {}),
      ...(thematic ? { theme: themeOf(text) } : {}),
    },
  };
}

/** Whether a form says more than most items do: then all of it is shown at once. */
export function saysMore({ slots, references, origin, heading }: PlanText): boolean {
  return slots.length > 0 || references.length > 0 || origin.kind !== '' || heading !== '';
}

/** The meeting here that a reference goes back to, as long as body and date are those it was linked by. */
export function linkOf({
  body,
  date,
  known,
}: ReferenceText): Pick<Reference, 'meetingId' | 'itemId'> | undefined {
  if (known?.meetingId === undefined) return undefined;
  return known.date === (date || undefined) && known.body === (body || undefined) ? known : undefined;
}

function number(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

function isMinutes(written: string): boolean {
  return /^(?:\d{1,4})?$/.test(written.trim());
}

function minutesOf(written: string): { minutes?: number } {
  return written.trim() ? { minutes: Number(written.trim()) } : {};
}

function paperOf(text: PaperText): Paper {
  const url = text.url.trim();
  return { paperId: text.key, title: text.title.trim() || url, ...(url ? { url } : {}) };
}

function slotOf(text: SlotText): Slot {
  return {
    slotId: text.key,
    title: text.title.trim(),
    presenters: presentersOf(text.presenters),
    ...minutesOf(text.minutes),
  };
}

function referenceOf(row: ReferenceText): Reference {
  const { body, date, text } = row;
  const { meetingId, itemId } = linkOf(row) ?? {};
  return {
    text: text.trim(),
    ...(body ? { body } : {}),
    ...(date ? { date } : {}),
    ...(meetingId ? { meetingId } : {}),
    ...(itemId ? { itemId } : {}),
  };
}

function originText(origin: Origin | undefined): OriginText {
  if (!origin) return emptyPlan.origin;
  if (origin.kind === 'proposal')
    return { kind: 'proposal', from: origin.name, date: '', note: '', known: origin };
  const { kind, from, date = '', note = '' } = origin;
  return { kind, from, date, note, known: origin };
}

function originOf({ kind, from, date, note, known }: OriginText): Origin | undefined {
  if (kind === '') return undefined;
  const name = from.trim();
  if (kind === 'proposal') {
    const same = known?.kind === 'proposal' && known.name === name ? known.personId : undefined;
    return { kind, name, ...(same ? { personId: same } : {}) };
  }
  return { kind, from: name, ...(date ? { date } : {}), ...(note.trim() ? { note: note.trim() } : {}) };
}

function themeOf({ goalArea, responsible }: PlanText): NonNullable<ItemPlan['theme']> {
  return { goalArea: goalArea.trim(), ...(responsible.trim() ? { responsible: responsible.trim() } : {}) };
}
