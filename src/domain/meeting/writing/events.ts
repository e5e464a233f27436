import type { RichText } from '../../basics/rich-text.ts';
import type { Happened } from '../happened.ts';
import type { TextPlace } from '../vocabulary.ts';

/** What is written: the protocol's text, the decisions, and what of them the channel was shown. */
export type WritingEvent =
  | Happened<'TextWritten', { place: TextPlace; text: RichText }>
  | Happened<'ClauseRecorded', { itemId: string; clauseId: string; text: string; before?: string }>
  | Happened<'ClauseReworded', { clauseId: string; text: string }>
  | Happened<'ClauseRemoved', { clauseId: string }>
  | Happened<'OutcomeRecorded', { itemId: string; text: string }>
  | Happened<'DecisionsPosted', { itemId: string }>;
