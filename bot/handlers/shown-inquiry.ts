import type { InquiryState } from '../../src/domain/inquiry/state.ts';
import { entryStands, onlookerOf } from '../../src/usecases/inquiries/read-inquiry.ts';
import type { Card } from '../cards/adaptive-card.ts';
import { inquiryCard } from '../cards/inquiry-card.ts';
import type { InquiryScene } from '../cards/inquiry-scene.ts';
import type { Turn } from '../desk.ts';

/** What a person sees after what they did to an inquiry. */
export interface ShownInquiry {
  readonly card: 'inquiry';
  readonly inquiry: InquiryState;
  /** For where no card can be shown. */
  readonly receipt: string;
}

/** The scene of an inquiry for the one whose turn it is. */
export function inquirySceneOf({ desk, caller, locale }: Turn, inquiry: InquiryState): InquiryScene {
  const { group } = caller;
  const moment = desk.workplace.clock.now(group.settings.timeZone);
  return { group, inquiry, locale, publicUrl: desk.publicUrl, moment };
}

/** The person's own view of an inquiry's card. */
export async function ownInquiryView(turn: Turn, inquiry: InquiryState): Promise<Card> {
  const { desk, caller } = turn;
  const stands = await entryStands(desk.workplace, caller.groupId, inquiry);
  return inquiryCard(inquirySceneOf(turn, inquiry), { ...onlookerOf(caller), entryStands: stands });
}
