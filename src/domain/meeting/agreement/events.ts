import type { IsoDate } from '../../basics/time.ts';
import type { Happened } from '../happened.ts';

/** The protocol is what was decided, from here on (D5). */
export type AgreementEvent = Happened<
  'ProtocolAgreed',
  {
    revision: number;
    number?: string;
    date: IsoDate;
    signatories: readonly { name: string; role: string }[];
  }
>;
