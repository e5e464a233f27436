import type { RichText } from '../../basics/rich-text.ts';
import { richTextFromPlain } from '../../basics/rich-text.ts';
import type { MeetingState } from '../state.ts';
import type { TextPlace } from '../vocabulary.ts';

/** The text that stands at a place, and which wording of it this is: what a writer sends back as `basedOn`. */
export interface TextAt {
  readonly text: RichText;
  /** 0 while nothing was ever written. */
  readonly revision: number;
  /** Who wrote it last; absent while nothing has been written. */
  readonly by?: string;
}

/** The text of a place; until somebody writes there, an item's text is the background of its plan. */
export function textAt(state: MeetingState, place: TextPlace): TextAt {
  const written = state.texts.get(place);
  if (written && !written.unwritten)
    return { text: written.text, revision: written.revision, by: written.by };
  const background = state.items.find((item) => item.itemId === place)?.plan.background;
  return { text: background ? richTextFromPlain(background) : [], revision: written?.revision ?? 0 };
}
