import type { Happened } from '../happened.ts';
import type { CheckKind } from '../vocabulary.ts';

/** What people say of the draft protocol before it is agreed (D8). */
export type ReviewEvent =
  | Happened<'ProtocolChecked', { name: string; personId?: string; how: CheckKind }>
  | Happened<'ProtocolCheckWithdrawn', { name: string }>;
