import type { WaitingMatterView } from '../../../src/contract/pending-view.ts';
import type { ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import type { Wishes } from '../../../src/domain/pending/entry.ts';
import type { WishedText } from '../../shared/pending/wished-text.ts';
import { readWished, wishedText } from '../../shared/pending/wished-text.ts';

/** A waiting matter as its form holds it. */
export interface MatterText {
  readonly title: string;
  readonly minutes: string;
  /** What a new one comes from; one that is known keeps what it has. */
  readonly source: 'board-assignment' | 'entered';
  readonly assignedBy: string;
  readonly assignedOn: string;
  readonly wished: WishedText;
  readonly orByMail: boolean;
  readonly condition: string;
  readonly together: string;
  readonly background: string;
  readonly note: string;
}
export type MatterProblems = { readonly [K in 'title' | 'minutes' | 'assignedBy' | 'wished']?: true };
export interface ReadMatter extends Wishes {
  readonly source: MatterText['source'];
  readonly plan: ItemPlan;
}

/** The form of what is known; of nothing, a new assignment from the board. */
export function matterText(known?: WaitingMatterView): MatterText {
  const plan = known?.plan;
  const assigned = plan?.origin?.kind === 'assignment' ? plan.origin : undefined;
  return {
    title: known?.title ?? '',
    minutes: plan?.minutes === undefined ? '' : String(plan.minutes),
    source: known && !assigned ? 'entered' : 'board-assignment',
    assignedBy: assigned?.from ?? 'styrelsen',
    assignedOn: assigned?.date ?? '',
    wished: wishedText(known?.wishedFor),
    orByMail: known?.orByMail ?? false,
    condition: known?.condition ?? '',
    together: known?.together ?? '',
    background: plan?.background ?? '',
    note: known?.note ?? '',
  };
}

/** The matter that a form holds, or what has to be mended. What the form does not show of `known` stays. */
export function readMatter(
  text: MatterText,
  known?: ItemPlan,
): { matter: ReadMatter } | { problems: MatterProblems } {
  const wishedFor = readWished(text.wished);
  const assigned = text.source === 'board-assignment';
  const problems: MatterProblems = {
    ...(text.title.trim() ? {} : { title: true }),
    ...(/^\d{0,4}$/.test(text.minutes.trim()) ? {} : { minutes: true }),
    ...(assigned && !text.assignedBy.trim() ? { assignedBy: true } : {}),
    ...(wishedFor ? {} : { wished: true }),
  };
  if (!wishedFor || Object.keys(problems).length > 0) return { problems };
  const {
    minutes: _minutes,
    background: _background,
    ...kept
  } = known ?? {
    kind: 'matter' as const,
    presenters: [],
    papers: [],
  };
  const plan: ItemPlan = {
    ...kept,
    title: text.title.trim(),
    ...(text.minutes.trim() ? { minutes: Number(text.minutes.trim()) } : {}),
    ...(text.background.trim() ? { background: text.background.trim() } : {}),
    ...(assigned ? { origin: originOf(text, known) } : {}),
  };
  return {
    matter: {
      source: text.source,
      plan,
      wishedFor,
      ...(text.orByMail && wishedFor.kind !== 'mail' ? { orByMail: true } : {}),
      ...(text.condition.trim() ? { condition: text.condition.trim() } : {}),
      ...(text.together.trim() ? { together: text.together.trim() } : {}),
      ...(text.note.trim() ? { note: text.note.trim() } : {}),
    },
  };
}

function originOf(text: MatterText, known: ItemPlan | undefined): NonNullable<ItemPlan['origin']> {
  const before = known?.origin?.kind === 'assignment' ? known.origin.note : undefined;
  return {
    kind: 'assignment',
    from: text.assignedBy.trim(),
    ...(text.assignedOn ? { date: text.assignedOn } : {}),
    ...(before === undefined ? {} : { note: before }),
  };
}
