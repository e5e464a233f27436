import type { Instant, IsoDate } from '../../basics/time.ts';

/** Who has signed the revision that is agreed (S28), as far as it has been registered. */
export interface SigningState {
  readonly signatures: readonly Signature[];
  /** The secretariat goes on without those that are missing. */
  readonly waived?: { readonly by: string; readonly at: Instant };
}

export const SIGNATURE_KINDS = ['paper', 'electronic'] as const;
export type SignatureKind = (typeof SIGNATURE_KINDS)[number];

export interface Signature {
  /** As it stands under the protocol. */
  readonly name: string;
  readonly how: SignatureKind;
  readonly date: IsoDate;
  readonly by: string;
  readonly at: Instant;
}

export const noSigning: SigningState = { signatures: [] };
