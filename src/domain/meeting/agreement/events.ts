import type { IsoDate } from '../../basics/time.ts';
import type { Happened, Nothing } from '../happened.ts';

export type AgreementEvent =
  // The protocol is what was decided, from here on (D5). With a reason it corrects the revision before it (D7).
  | Happened<
      'ProtocolAgreed',
      {
        revision: number;
        number?: string;
        /** The § of the first numbered item, where the group prints them (D19). */
        firstParagraph?: number;
        date: IsoDate;
        signatories: readonly { name: string; role: string }[];
        reason?: string;
      }
    >
  // Again with other words while it is open: another reason.
  | Happened<'CorrectionOpened', { reason: string }>
  | Happened<'CorrectionAbandoned', Nothing>;
