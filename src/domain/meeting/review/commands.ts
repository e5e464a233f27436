import type { Wish } from '../happened.ts';
import type { CheckKind } from '../vocabulary.ts';

export type ReviewCommand =
  | Wish<'MarkChecked', { name: string; personId?: string; how: CheckKind }>
  | Wish<'WithdrawCheck', { name: string }>;
