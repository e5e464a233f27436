import type { RichText } from '../../basics/rich-text.ts';
import type { Wish } from '../happened.ts';
import type { TextPlace } from '../vocabulary.ts';

export type WritingCommand =
  | Wish<'WriteText', { place: TextPlace; text: RichText; basedOn: number }>
  | Wish<'RecordClause', { itemId: string; clauseId: string; text: string; before?: string }>
  | Wish<'RewordClause', { clauseId: string; text: string }>
  | Wish<'RemoveClause', { clauseId: string }>
  | Wish<'RecordOutcome', { itemId: string; text: string }>
  | Wish<'PostDecisions', { itemId: string }>;
