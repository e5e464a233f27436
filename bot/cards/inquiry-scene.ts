import { memberById } from '../../src/domain/group/group.ts';
import type { InquiryState } from '../../src/domain/inquiry/state.ts';
import type { InquiryOnlooker } from '../../src/domain/inquiry/views/abilities-now.ts';
import type { Tally } from '../../src/domain/inquiry/views/tally.ts';
import { tallyOf } from '../../src/domain/inquiry/views/tally.ts';
import { remembered } from './remembered.ts';
import type { Setting } from './scene.ts';

/** An inquiry of a group as it stands, in a language. */
export interface InquiryScene extends Setting {
  readonly inquiry: InquiryState;
}

/** For whom an inquiry's card is drawn. */
export interface InquiryViewer extends InquiryOnlooker {
  /** Whether the item it was entered by still stands. */
  readonly entryStands: boolean;
}

/** The tally with names from the roster, made once for a state. */
export function tallyIn({ group, inquiry }: Pick<InquiryScene, 'group' | 'inquiry'>): Tally {
  return remembered(
    inquiry,
    'tally',
    () => tallyOf(inquiry, (personId) => memberById(group, personId)),
    group,
  );
}

/** The inquiry in the tab. */
export function inquiryLink({ publicUrl }: Pick<Setting, 'publicUrl'>, inquiryId: string): string {
  return `${publicUrl}/tab/inquiries/${encodeURIComponent(inquiryId)}`;
}
