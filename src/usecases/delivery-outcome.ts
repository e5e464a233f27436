import type { JobOutcome } from '../store/outbox.port.ts';
import { DeliveryFault } from './channel.port.ts';

/** What becomes of a job whose delivery failed: tried again only when certainly nothing arrived. Other faults are thrown. */
export function deliveryOutcome(fault: unknown): JobOutcome {
  if (!(fault instanceof DeliveryFault)) throw fault;
  const problem = fault.message;
  switch (fault.outcome) {
    case 'not-sent':
      return {
        kind: 'retry',
        problem,
        ...(fault.retryAfterMs === undefined ? {} : { afterMs: fault.retryAfterMs }),
      };
    case 'unknown':
      return { kind: 'park', outcome: 'unknown', problem };
    case 'refused':
    case 'gone':
      return { kind: 'park', outcome: 'failed', problem };
    default:
      return fault.outcome satisfies never;
  }
}
