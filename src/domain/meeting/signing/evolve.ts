import type { Evolvers, RecordedOf } from '../evolver.ts';
import type { MeetingState } from '../state.ts';
import type { SigningEvent } from './events.ts';
import type { SigningState } from './state.ts';

/** Signatures under the agreed revision. */
export const signingEvolvers: Evolvers<SigningEvent> = {
  SignatureMarked: marked,
  SignatureWithdrawn: (state, { data }) =>
    withSigning(state, {
      signatures: state.signing.signatures.filter((signature) => signature.name !== data.name),
    }),
  SigningWaived: (state, { actor, at }) => withSigning(state, { waived: { by: actor.personId, at } }),
};

function marked(state: MeetingState, event: RecordedOf<'SignatureMarked'>): MeetingState {
  const { revision: _of, ...facts } = event.data;
  const signature = { ...facts, by: event.actor.personId, at: event.at };
  const { signatures } = state.signing;
  const known = signatures.findIndex(({ name }) => name === signature.name);
  return withSigning(state, {
    signatures: known < 0 ? [...signatures, signature] : signatures.with(known, signature),
  });
}

function withSigning(state: MeetingState, changed: Partial<SigningState>): MeetingState {
  return { ...state, signing: { ...state.signing, ...changed } };
}
