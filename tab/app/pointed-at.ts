import type { ItemView, MeetingView } from '../../src/contract/views.ts';
import { isReadInProtocol } from '../shared/meeting/read-in-protocol.ts';
import { partFor } from './meeting-parts.ts';
import type { MeetingPart } from './routes.ts';
import { readable } from './routes.ts';

/** Where `#item-…` or `#clause-…` leads: a part that shows it to this reader, and its element there. */
export interface PointedAt {
  readonly part: MeetingPart;
  readonly elementId: string;
}

/**
 * What an address points at inside a meeting: in the part that it names if that shows it, else in one that does. `gone`
 * says that the meeting has no such thing (any more); undefined, that the address points at nothing.
 */
export function pointedAt(
  view: MeetingView,
  named: MeetingPart | undefined,
  hash: string,
): PointedAt | { readonly gone: 'item' | 'clause' } | undefined {
  const [, kind, coded] = /^#(item|clause)-(.+)$/.exec(hash) ?? [];
  if (coded === undefined) return undefined;
  const id = readable(coded);
  const clause = kind === 'clause';
  const item = view.items.find(({ itemId, clauses }) =>
    clause ? clauses.some(({ clauseId }) => clauseId === id) : itemId === id,
  );
  if (!item) return { gone: clause ? 'clause' : 'item' };
  const wishes = [...(named ? [named] : []), partFor(view, hash), ...INSTEAD];
  const part = wishes.find((one) => shows(view, one, item, clause)) ?? 'agenda';
  // The draft is reviewed by parts, which have names of their own.
  return { part, elementId: part === 'review' && !clause ? `review-${id}` : `${kind}-${id}` };
}

const INSTEAD = ['protocol', 'decisions', 'agenda'] as const;

/** Whether a part of the meeting has a place for an item, or for its clauses. */
function shows(view: MeetingView, part: MeetingPart, item: ItemView, clause: boolean): boolean {
  const { phase, review, can, correction } = view;
  if (part === 'agenda') return !clause;
  if (part === 'decisions') return item.clauses.length > 0 || item.outcome !== undefined;
  // What a correction did not change is folded away.
  if (part === 'review' && review?.mine)
    return review.places.some(({ place, asked }) => place === item.itemId && (asked || !correction));
  // Agreed, it is a document; cancelled, there is none.
  if (part !== 'protocol' || phase === 'agreed' || phase === 'cancelled') return false;
  return can.includes('WriteText') || (phase !== 'draft' && phase !== 'notified' && isReadInProtocol(item));
}
