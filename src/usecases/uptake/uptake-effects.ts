import type { UptakeState } from '../../domain/uptake/aggregate.ts';
import { updateCard } from '../jobs/cards.ts';
import type { Effects } from '../ledger.ts';

/** What follows whatever is said of decisions: the register's row, and the sum on the card of the agreed protocol (D11). */
export function uptakeEffects(after: UptakeState): Effects {
  return { jobs: [updateCard(after.meetingId, 'protocol')], register: [{ kind: 'uptake', row: after }] };
}
