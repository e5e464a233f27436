import { ok, refuse } from '../../basics/result.ts';
import { isIsoDate } from '../../basics/time.ts';
import type { Decided, WishOf } from '../decision.ts';
import type { MeetingState } from '../state.ts';

/** Somebody who stands under the protocol has signed it; said again with other facts, those hold. */
export function markSigned(state: MeetingState, wish: WishOf<'MarkSigned'>): Decided {
  const { agreed, signing } = state;
  const name = wish.name.trim();
  if (!agreed?.signatories.some((signatory) => signatory.name === name)) return refuse('not-a-signatory');
  const { how, date } = wish;
  if (!isIsoDate(date)) return refuse('invalid-date', { value: date });
  const known = signing.signatures.find((signature) => signature.name === name);
  if (known?.how === how && known.date === date) return ok([]);
  return ok([{ type: 'SignatureMarked', data: { revision: agreed.revision, name, how, date } }]);
}

/** It was registered by mistake; one that is not there is gone already. */
export function withdrawSignature(state: MeetingState, wish: WishOf<'WithdrawSignature'>): Decided {
  const name = wish.name.trim();
  const known = state.signing.signatures.some((signature) => signature.name === name);
  const revision = state.agreed?.revision ?? 0;
  return ok(known ? [{ type: 'SignatureWithdrawn', data: { revision, name } }] : []);
}

/** What waits for signatures goes on without those that are missing. */
export function waiveSigning(state: MeetingState): Decided {
  const revision = state.agreed?.revision ?? 0;
  return ok(state.signing.waived ? [] : [{ type: 'SigningWaived', data: { revision } }]);
}

/** Who stands under the agreed protocol and has not been registered as having signed it. */
export function unsignedBy({ agreed, signing }: MeetingState): readonly string[] {
  const signed = new Set(signing.signatures.map(({ name }) => name));
  return (agreed?.signatories ?? []).map(({ name }) => name).filter((name) => !signed.has(name));
}
