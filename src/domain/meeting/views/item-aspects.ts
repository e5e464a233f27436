import { same } from '../../basics/same.ts';
import type { ClockTime } from '../../basics/time.ts';
import { isThere } from '../dispatch/papers.ts';
import type { Deferral, ItemPlan, Presenter } from '../vocabulary.ts';
import type { PlannedTime } from './planned-times.ts';
import { lengthOf } from './planned-times.ts';

/** One way in which an item of an agenda is other than it was. */
export type ItemAspect =
  /** `after` is the title of the item that it now follows; absent where it comes first. */
  | { readonly kind: 'moved'; readonly after?: string }
  | { readonly kind: 'title'; readonly before: string }
  /** `follows`: nobody changed this item's own time, others did. */
  | {
      readonly kind: 'time';
      readonly before?: ClockTime;
      readonly after?: ClockTime;
      /** The day it is on now, where that is another than it was (S24). */
      readonly day?: number;
      readonly follows: boolean;
    }
  | { readonly kind: 'minutes'; readonly before?: number; readonly after?: number }
  | {
      readonly kind: 'presenters';
      readonly before: readonly Presenter[];
      readonly after: readonly Presenter[];
    }
  /** Titles; `arrived` were promised and have an address now. */
  | {
      readonly kind: 'papers';
      readonly added: readonly string[];
      readonly arrived: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
    }
  /** Titles of pitches; `changed` also where they come in another order. */
  | {
      readonly kind: 'slots';
      readonly added: readonly string[];
      readonly removed: readonly string[];
      readonly changed: boolean;
    }
  /** Put off to another meeting or to mail; without a deferral it is taken up at this one after all. */
  | { readonly kind: 'deferred'; readonly deferral?: Deferral }
  /** Background, references, where it comes from, theme, heading, or what kind of item it is. */
  | { readonly kind: 'content' };

/** What is different about when an item is and how long it takes. */
export function timeAspects(
  was: ItemPlan,
  is: ItemPlan,
  before: PlannedTime | undefined,
  after: PlannedTime | undefined,
  moved: boolean,
): readonly ItemAspect[] {
  const aspects: ItemAspect[] = [];
  if (before?.start !== after?.start || before?.day !== after?.day)
    aspects.push({
      kind: 'time',
      ...(before?.start === undefined ? {} : { before: before.start }),
      ...(after?.start === undefined ? {} : { after: after.start }),
      ...(before && after && before.day !== after.day ? { day: after.day } : {}),
      follows: !moved && was.day === is.day && (was.start === is.start || keepsUp(before, after)),
    });
  const [lengthBefore, lengthAfter] = [lengthOf(was), lengthOf(is)];
  if (lengthBefore !== lengthAfter)
    aspects.push({
      kind: 'minutes',
      ...(lengthBefore === undefined ? {} : { before: lengthBefore }),
      ...(lengthAfter === undefined ? {} : { after: lengthAfter }),
    });
  return aspects;
}

/** An item whose given start was and is where the one before it ends takes its time from that one. */
function keepsUp(before: PlannedTime | undefined, after: PlannedTime | undefined): boolean {
  return before?.follows === true && after?.follows === true;
}

/** What else is different about its plan. */
export function planAspects(was: ItemPlan, is: ItemPlan): readonly ItemAspect[] {
  const aspects: ItemAspect[] = [];
  if (was.title !== is.title) aspects.push({ kind: 'title', before: was.title });
  if (!same(was.presenters, is.presenters))
    aspects.push({ kind: 'presenters', before: was.presenters, after: is.presenters });
  const slots = slotAspect(was.slots ?? [], is.slots ?? []);
  if (slots) aspects.push(slots);
  const papers = paperAspect(was.papers, is.papers);
  if (papers) aspects.push(papers);
  const content = ({ kind, heading, background, references, origin, theme }: ItemPlan) => [
    kind,
    heading,
    background,
    references,
    origin,
    theme,
  ];
  if (!same(content(was), content(is))) aspects.push({ kind: 'content' });
  return aspects;
}

function slotAspect(
  was: NonNullable<ItemPlan['slots']>,
  is: NonNullable<ItemPlan['slots']>,
): ItemAspect | undefined {
  if (same(was, is)) return undefined;
  const ids = (slots: typeof is) => new Set(slots.map(({ slotId }) => slotId));
  const [before, after] = [ids(was), ids(is)];
  const stayed = (slots: typeof is, others: ReadonlySet<string>) =>
    slots.filter(({ slotId }) => others.has(slotId));
  return {
    kind: 'slots',
    added: is.filter(({ slotId }) => !before.has(slotId)).map(({ title }) => title),
    removed: was.filter(({ slotId }) => !after.has(slotId)).map(({ title }) => title),
    changed: !same(stayed(was, after), stayed(is, before)),
  };
}

function paperAspect(was: ItemPlan['papers'], is: ItemPlan['papers']): ItemAspect | undefined {
  const before = new Map(was.map((paper) => [paper.paperId, paper]));
  const after = new Set(is.map(({ paperId }) => paperId));
  const titles = (papers: typeof is) => papers.map(({ title }) => title);
  const known = is.flatMap((paper) => {
    const earlier = before.get(paper.paperId);
    return earlier && !same(earlier, paper) ? [{ paper, arrived: !isThere(earlier) && isThere(paper) }] : [];
  });
  const aspect = {
    kind: 'papers',
    added: titles(is.filter(({ paperId }) => !before.has(paperId))),
    arrived: titles(known.filter(({ arrived }) => arrived).map(({ paper }) => paper)),
    changed: titles(known.filter(({ arrived }) => !arrived).map(({ paper }) => paper)),
    removed: titles(was.filter(({ paperId }) => !after.has(paperId))),
  } as const;
  const { added, arrived, changed, removed: gone } = aspect;
  return [...added, ...arrived, ...changed, ...gone].length > 0 ? aspect : undefined;
}
