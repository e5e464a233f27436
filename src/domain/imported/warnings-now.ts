import type { ImportWarning, ImportWarningCode } from '../import/structure.ts';
import type { ImportState } from './state.ts';

/** A warning, where it stands among those that were read, and whether it is done with. */
export interface WarningNow {
  readonly warning: ImportWarning;
  /** Its place, by which it is settled. */
  readonly at: number;
  /** What it says is so no longer, or a person has looked at it. */
  readonly settled: boolean;
}

/** What the reader noticed, and what of it is still for somebody to look at. */
export function warningsNow(state: ImportState): readonly WarningNow[] {
  return state.warnings.map((warning, at) => ({
    warning,
    at,
    settled: state.settled.has(at) || (MENDED[warning.code]?.(state, warning) ?? false),
  }));
}

/** How many are left to look at. */
export function openWarnings(state: ImportState): number {
  return warningsNow(state).filter(({ settled }) => !settled).length;
}

/** Whether what a warning says is mended. Where that cannot be told, a person says so. */
const MENDED: Partial<Record<ImportWarningCode, (state: ImportState, warning: ImportWarning) => boolean>> = {
  'title-missing': ({ header }) => header.title !== '',
  'date-missing': ({ header }) => header.date !== undefined,
  'date-inconsistent-with-content': ({ header }, { params }) =>
    params?.['date'] !== undefined && header.date !== params['date'],
  'attendance-missing': ({ attendees }) => attendees.length > 0,
  'items-missing': ({ items }) => items.length > 0,
  'no-named-signatories': ({ signOff }) => signOff.signatories.length > 0,
  'names-alike': ({ attendees, guests, signOff }, { params }) => {
    const names = new Set([...attendees, ...guests, ...signOff.signatories].map(({ name }) => name));
    return ['name', 'other'].some((which) => !names.has(params?.[which] ?? ''));
  },
};

/** Which part of what was understood a warning is of. */
export const WARNED_PARTS = ['header', 'people', 'items', 'sign-off', 'file'] as const;
export type WarnedPart = (typeof WARNED_PARTS)[number];

/** Where a warning is mended: the part, and in it the item or the person where that can be told. */
export function placeOfWarning(
  { items, attendees }: ImportState,
  { code, line, params }: ImportWarning,
): { readonly part: WarnedPart; readonly itemId?: string; readonly attendeeId?: string } {
  const part = PART_OF[code];
  if (part === 'items' || part === 'file') {
    const item = line === undefined ? undefined : items.findLast((each) => (each.line ?? Infinity) <= line);
    return { part, ...(item ? { itemId: item.itemId } : {}) };
  }
  const named = part === 'people' && attendees.find(({ name }) => name === params?.['name']);
  return { part, ...(named ? { attendeeId: named.attendeeId } : {}) };
}

const PART_OF: Readonly<Record<ImportWarningCode, WarnedPart>> = {
  'title-missing': 'header',
  'date-missing': 'header',
  'date-inconsistent-with-content': 'header',
  'dates-differ': 'header',
  'attendance-missing': 'people',
  'orphan-organisation': 'people',
  'missing-comma-in-attendance': 'people',
  'names-alike': 'people',
  'items-missing': 'items',
  'number-out-of-order': 'items',
  'decision-without-label': 'items',
  'chair-absent': 'people',
  'chair-not-stated': 'people',
  'no-named-signatories': 'sign-off',
  'signatory-not-present': 'sign-off',
  'changes-tracked': 'file',
  'text-hidden': 'file',
};
