import { expect, it } from 'vitest';
import { ArchiveFault } from '../../src/graph/archive.port.ts';
import { archiveOutcome } from '../../src/usecases/archive-outcome.ts';

it('waits for what passes, as long as it was asked to', () => {
  const busy = new ArchiveFault('archive-unreachable', 'no answer', { retryAfterMs: 90_000 });
  expect(archiveOutcome(busy)).toEqual({ kind: 'retry', problem: 'archive-unreachable', afterMs: 90_000 });
  const locked = new ArchiveFault('archive-locked', 'open', { file: 'Protokoll 3-2018.pdf' });
  expect(archiveOutcome(locked)).toEqual({ kind: 'retry', problem: 'archive-locked: Protokoll 3-2018.pdf' });
});

it('shows a person at once what no waiting helps, and which file it is about', () => {
  const changed = new ArchiveFault('archive-conflict', 'somebody changed it', { file: 'Bilaga.txt' });
  expect(archiveOutcome(changed)).toEqual({
    kind: 'park',
    outcome: 'failed',
    problem: 'archive-conflict: Bilaga.txt',
  });
});

it('leaves what is no fault of an archive to whoever runs the jobs', () => {
  expect(() => archiveOutcome(new TypeError('a bug'))).toThrow('a bug');
});
