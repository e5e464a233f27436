import type { Wish } from '../happened.ts';
import type { FollowUp } from '../state.ts';
import type { Deferral } from '../vocabulary.ts';

/** `pendingId` names what waits, and `itemId` the item it becomes. `before` left out = last. */
export type CarryingCommand =
  | Wish<'PlaceMatter', { pendingId: string; itemId: string; before?: string }>
  | Wish<'DeferItem', { itemId: string; deferral: Deferral }>
  | Wish<'ResumeItem', { itemId: string }>
  | Wish<'PlanFollowUp', { itemId: string } & FollowUp>
  | Wish<'DropFollowUp', { followUpId: string }>;
