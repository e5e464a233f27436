import { normalised } from '../../basics/rich-text.ts';
import type { MeetingState } from '../state.ts';
import type { TextPlace } from '../vocabulary.ts';
import { textAt } from '../writing/text-at.ts';
import { contentAt } from './content.ts';
import type { Wording } from './state.ts';

/** What a wording would be another wording of; undefined where there is no such place. */
export function wordingAt(state: MeetingState, place: TextPlace): Required<Wording> | undefined {
  if (!contentAt(state, place)) return undefined;
  const item = state.items.find(({ itemId }) => itemId === place);
  return {
    text: normalised(textAt(state, place).text),
    clauses: item?.clauses.map(({ clauseId, text }) => ({ clauseId, text })) ?? [],
    outcome: item?.outcome ?? '',
  };
}
