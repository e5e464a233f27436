import type { RichText } from '../../basics/rich-text.ts';
import type { Happened } from '../happened.ts';
import type { Funding, Guidance, TextPlace } from '../vocabulary.ts';

/** What is written: the protocol's text, the decisions, and what of them the channel was shown. */
export type WritingEvent =
  | Happened<'TextWritten', { place: TextPlace; text: RichText }>
  | Happened<'ClauseRecorded', { itemId: string; clauseId: string; text: string; before?: string }>
  | Happened<'ClauseReworded', { clauseId: string; text: string }>
  | Happened<'ClauseRemoved', { clauseId: string }>
  | Happened<'ClauseConditioned', { clauseId: string; conditions: readonly string[] }>
  // Absent funding: what was noted is taken back.
  | Happened<'ClauseFunded', { clauseId: string; funding?: Funding }>
  | Happened<'GuidanceNoted', { itemId: string; guidance: Guidance }>
  | Happened<'GuidanceRemoved', { guidanceId: string }>
  | Happened<'OutcomeRecorded', { itemId: string; text: string }>
  | Happened<'DecisionsPosted', { itemId: string }>;
