import type { RichText } from '../../basics/rich-text.ts';
import type { Wish } from '../happened.ts';
import type { Funding, Guidance, TextPlace } from '../vocabulary.ts';

export type WritingCommand =
  | Wish<'WriteText', { place: TextPlace; text: RichText; basedOn: number }>
  | Wish<'RecordClause', { itemId: string; clauseId: string; text: string; before?: string }>
  /** `from` is the wording that the writer saw; refused when another stands by then. */
  | Wish<'RewordClause', { clauseId: string; text: string; from?: string }>
  | Wish<'RemoveClause', { clauseId: string }>
  | Wish<'SetConditions', { clauseId: string; conditions: readonly string[] }>
  | Wish<'SetFunding', { clauseId: string; funding?: Funding }>
  | Wish<'NoteGuidance', { itemId: string; guidance: Guidance }>
  | Wish<'RemoveGuidance', { guidanceId: string }>
  | Wish<'RecordOutcome', { itemId: string; text: string }>
  | Wish<'PostDecisions', { itemId: string }>;
