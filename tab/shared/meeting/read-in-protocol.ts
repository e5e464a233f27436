import type { ItemView } from '../../../src/contract/views.ts';

/** Whether an item has a place of its own in the protocol as readers see it: a break has none. */
export function isReadInProtocol({ kind, text }: Pick<ItemView, 'kind' | 'text'>): boolean {
  return kind !== 'break' && (kind !== 'check-in' || text.text.length > 0);
}
