import type { ArchiveFaultCode } from '../graph/archive.port.ts';
import { ArchiveFault } from '../graph/archive.port.ts';
import type { JobOutcome } from '../store/outbox.port.ts';

/**
 * What becomes of a filing that failed: what passes is tried again, what needs a person is shown to the secretariat at
 * once. The problem begins with the archive's own code, by which people are told why. Other faults are thrown.
 */
export function archiveOutcome(fault: unknown): JobOutcome {
  if (!(fault instanceof ArchiveFault)) throw fault;
  const problem = fault.file === undefined ? fault.code : `${fault.code}: ${fault.file}`;
  if (!PASSING.has(fault.code)) return { kind: 'park', outcome: 'failed', problem };
  return {
    kind: 'retry',
    problem,
    ...(fault.retryAfterMs === undefined ? {} : { afterMs: fault.retryAfterMs }),
  };
}

const PASSING: ReadonlySet<ArchiveFaultCode> = new Set(['archive-unreachable', 'archive-locked']);
