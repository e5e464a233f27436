import type { Happened } from '../happened.ts';
import type { FollowUp } from '../state.ts';
import type { Deferral } from '../vocabulary.ts';

/** What is carried from this meeting to another. That something waiting came here is `ItemAdded` with `pending`. */
export type CarryingEvent =
  | Happened<'ItemDeferred', { itemId: string; deferral: Deferral }>
  | Happened<'ItemResumed', { itemId: string }>
  | Happened<'FollowUpPlanned', { itemId: string; followUp: FollowUp }>
  | Happened<'FollowUpDropped', { itemId: string; followUpId: string }>;
