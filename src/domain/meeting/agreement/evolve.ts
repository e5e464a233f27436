import type { Evolvers, RecordedOf } from '../evolver.ts';
import type { MeetingState } from '../state.ts';
import type { AgreementEvent } from './events.ts';

/** The protocol is agreed. */
export const agreementEvolvers: Evolvers<AgreementEvent> = {
  ProtocolAgreed: agreed,
};

/** Nothing is written after this; the log up to here is what was agreed. */
function agreed(state: MeetingState, event: RecordedOf<'ProtocolAgreed'>): MeetingState {
  const { data, at, version } = event;
  return { ...state, phase: 'agreed', agreed: { ...data, at, version } };
}
