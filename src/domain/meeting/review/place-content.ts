import type { RichText } from '../../basics/rich-text.ts';
import type { ProtocolItem } from '../../protocol/protocol-item.ts';

/**
 * What the protocol says at a place, as it would be printed: what somebody's word is given on. Ids and who wrote are no
 * part of it, nor the address of a paper: that one promised has come changes nothing that was said.
 */
export type PlaceContent =
  | { readonly kind: 'text'; readonly text: RichText }
  | { readonly kind: 'attendance'; readonly lines: readonly string[] }
  | { readonly kind: 'item'; readonly item: PrintedItem };

/** An item without its ids and addresses. Whatever the protocol comes to print of an item is part of it by itself. */
export interface PrintedItem extends Omit<ProtocolItem, 'itemId' | 'papers' | 'clauses' | 'guidance'> {
  readonly papers: readonly string[];
  readonly clauses: readonly Omit<ProtocolItem['clauses'][number], 'clauseId'>[];
  readonly guidance: readonly string[];
}
