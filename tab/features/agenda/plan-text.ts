import { dotted } from '../../../src/domain/basics/time.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import type { ItemPlan, Paper, Presenter } from '../../../src/domain/meeting/vocabulary.ts';
import type { Locale } from '../../../src/texts/catalogue.ts';
import { readTime } from '../../shared/meeting/time-text.ts';

/** What is planned about an item as its form holds it. */
export interface PlanText {
  readonly kind: ItemPlan['kind'];
  readonly title: string;
  readonly heading: string;
  readonly start: string;
  readonly minutes: string;
  readonly background: string;
  readonly presenters: readonly PresenterText[];
  readonly papers: readonly PaperText[];
}
export interface PresenterText {
  readonly key: string;
  readonly name: string;
  readonly organisation: string;
  readonly remote: boolean;
  readonly known?: Presenter;
}
export interface PaperText {
  readonly key: string;
  readonly title: string;
  readonly url: string;
}
export type PlanProblems = { readonly [K in 'title' | 'start' | 'minutes' | 'papers']?: true };

/** The form of a new item. */
export const emptyPlan: PlanText = {
  kind: 'matter',
  title: '',
  heading: '',
  start: '',
  minutes: '',
  background: '',
  presenters: [],
  papers: [],
};

/** The form of an item that is there. */
export function planText(item: ItemView, locale: Locale): PlanText {
  return {
    kind: item.kind,
    title: item.title,
    heading: item.heading ?? '',
    start: item.plannedStart ? (locale === 'sv' ? dotted(item.plannedStart) : item.plannedStart) : '',
    minutes: item.minutes === undefined ? '' : String(item.minutes),
    background: item.background ?? '',
    presenters: item.presenters.map((one, index) => ({
      key: `presenter-${index}`,
      name: one.name,
      organisation: one.organisation ?? '',
      remote: one.remote ?? false,
      known: one,
    })),
    papers: item.papers.map((one) => ({ key: one.paperId, title: one.title, url: one.url ?? '' })),
  };
}

/** The plan that a form holds, or what has to be mended. */
export function readPlan(text: PlanText): { plan: ItemPlan } | { problems: PlanProblems } {
  const start = text.start.trim() ? readTime(text.start) : undefined;
  const minutes = text.minutes.trim();
  const papers = text.papers.filter((one) => one.title.trim() || one.url.trim());
  const problems: PlanProblems = {
    ...(text.title.trim() ? {} : { title: true }),
    ...(text.start.trim() && !start ? { start: true } : {}),
    ...(minutes && !/^\d{1,4}$/.test(minutes) ? { minutes: true } : {}),
    ...(papers.every((one) => !one.url.trim() || /^https:\/\/\S+$/.test(one.url.trim()))
      ? {}
      : { papers: true }),
  };
  if (Object.keys(problems).length > 0) return { problems };
  return {
    plan: {
      kind: text.kind,
      title: text.title.trim(),
      ...(text.heading.trim() ? { heading: text.heading.trim() } : {}),
      ...(start ? { start } : {}),
      ...(minutes ? { minutes: Number(minutes) } : {}),
      presenters: text.presenters.filter((one) => one.name.trim()).map(presenterOf),
      papers: papers.map(paperOf),
      ...(text.background.trim() ? { background: text.background.trim() } : {}),
    },
  };
}

/** A presenter keeps the person they are as long as the name is the same. */
function presenterOf(text: PresenterText): Presenter {
  const name = text.name.trim();
  const organisation = text.organisation.trim();
  const { personId } = text.known?.name === name ? text.known : {};
  return {
    name,
    ...(organisation ? { organisation } : {}),
    ...(personId ? { personId } : {}),
    ...(text.remote ? { remote: true } : {}),
  };
}

function paperOf(text: PaperText): Paper {
  const url = text.url.trim();
  return { paperId: text.key, title: text.title.trim() || url, ...(url ? { url } : {}) };
}
