import type { IsoDate } from '../basics/time.ts';
import type { LineChange, PlaceChange } from '../meeting/review/changes.ts';
import { changesBetween } from '../meeting/review/changes.ts';
import type { MeetingState } from '../meeting/state.ts';
import { ATTENDANCE, CLOSING, OPENING } from '../meeting/vocabulary.ts';
import { correctedMark } from './wording.ts';

/** A revision that corrected the one before it, as the protocol prints it (D7). */
export interface ProtocolCorrection {
  readonly revision: number;
  readonly date: IsoDate;
  readonly reason: string;
  /** `Rättad version 2, fastställd den 3 maj 2018. Skäl: Fel belopp.` */
  readonly text: string;
  readonly changes: readonly CorrectedPlace[];
}

export interface CorrectedPlace {
  /** `2. Bredband`, `Närvaro`. */
  readonly where: string;
  readonly lines: readonly LineChange[];
}

/** What each revision changed and why, oldest first; none for a protocol that was never corrected. */
export function correctionsOf({ revisions }: MeetingState): readonly ProtocolCorrection[] {
  return revisions.flatMap(({ revision, date, reason = '', contents }, index) => {
    const before = revisions[index - 1];
    if (!before) return [];
    return [
      {
        revision,
        date,
        reason,
        text: correctedMark(revision, date, reason),
        changes: changesBetween(before.contents, contents).map((change) => ({
          where: whereOf(change),
          lines: change.lines,
        })),
      },
    ];
  });
}

function whereOf({ place, title }: PlaceChange): string {
  if (place === ATTENDANCE) return 'Närvaro';
  if (place === OPENING) return 'Inledning';
  return place === CLOSING ? 'Avslutning' : (title ?? place);
}
