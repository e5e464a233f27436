import type { Instant } from '../../basics/time.ts';

/** One of the last things done that can be taken back, with what it was before. Kept beside the meeting itself. */
export interface Step {
  /** The version of the log that did it: what an `Undo` names. */
  readonly version: number;
  readonly at: Instant;
  /** Who did it. */
  readonly by: string;
  /** The type of the event that did it. */
  readonly type: string;
  /** The item or person it was about, where there is one. */
  readonly subject?: string;
  /** What people call it, where the meeting itself can no longer tell: what was removed, how many came at once. */
  readonly name?: string;
  /** Every part of the meeting that it changed, as it was and as it became. */
  readonly slices: readonly Slice[];
  /** It has been taken back; that is not taken back again. */
  readonly undone?: true;
}

/** So many steps are remembered: what is older has been built upon. */
export const MOST_STEPS = 20;

/** The parts of a meeting that steps change. */
export const SLICE_KINDS = [
  'course',
  'secretary',
  'times',
  'fate',
  'outcome',
  'recusals',
  'votes',
  'reservations',
  'attendance',
  'confirmation',
  'reply',
  'text',
  'review',
  'clause',
  'guidance',
  'order',
  'item',
  'plan',
  'details',
  'guest',
] as const;
export type SliceKind = (typeof SLICE_KINDS)[number];

/** Which part a step changes. */
export interface Touched {
  readonly of: SliceKind;
  /** The item, person or clause; empty where there is one of the kind. */
  readonly id: string;
}

/** A part of a meeting as it was and as it became: what a step keeps to be able to take itself back. */
export interface Slice extends Touched {
  /** Absent = there was nothing. */
  readonly before: unknown;
  readonly after: unknown;
}
