import type { Instant, IsoDate } from '../../basics/time.ts';
import type { PlaceContent } from '../review/place-content.ts';
import type { MeetingDetails, TextPlace } from '../vocabulary.ts';

export interface Agreement {
  readonly revision: number;
  /** When, and the version of the log that was agreed. */
  readonly at: Instant;
  readonly version: number;
  /** `3/2018`, or absent where the group does not number (S1). */
  readonly number?: string;
  /** The § of the first numbered item; absent where the group does not print them (D19). */
  readonly firstParagraph?: number;
  readonly date: IsoDate;
  readonly signatories: readonly { readonly name: string; readonly role: string }[];
  /** Why the revision before it was corrected (D7); absent for the first. */
  readonly reason?: string;
}

/** One of the protocols that were agreed, with what it said. */
export interface Revision extends Agreement {
  readonly contents: ReadonlyMap<TextPlace, PlaceContent>;
  /** Day and title of the meeting then: by those of the first revision people find all of them in the archive. */
  readonly filedAs: Pick<MeetingDetails, 'date' | 'title'>;
}
