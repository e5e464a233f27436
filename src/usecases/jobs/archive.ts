import { z } from 'zod';
import { fingerprint } from '../../domain/basics/fingerprint.ts';
import { ARCHIVE_FINDINGS } from '../../domain/meeting/vocabulary.ts';
import type { ArchiveFinding } from '../../domain/meeting/vocabulary.ts';
import type { NewJob } from '../../store/outbox.port.ts';
import { JOINING_MS } from './joining.ts';

/** Payload of `archive.protocol`. */
export const archiveJobSchema = z.strictObject({ meetingId: z.string() });

/** Payload of `archive.index`. */
export const indexJobSchema = z.strictObject({ meetingId: z.string() });

/** Payload of `archive.look`: what the archive gave as its mark at the last look. */
export const lookJobSchema = z.strictObject({ mark: z.string().exactOptional() });

/** Payload of `archive.tell`: one finding. */
export const tellOfArchiveSchema = z.strictObject({
  meetingId: z.string(),
  what: z.enum(ARCHIVE_FINDINGS),
  file: z.string(),
  to: z.string().exactOptional(),
});

/** Files the agreed protocol. */
export function archiveProtocol(meetingId: string): NewJob {
  return {
    kind: 'archive.protocol',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `archive ${meetingId}`,
  };
}

/** Brings the columns of what is filed, and the list of decisions, in step. Many changes in a row are one. */
export function indexArchive(meetingId: string): NewJob {
  return {
    kind: 'archive.index',
    payload: { meetingId },
    delivery: 'repeatable',
    joinKey: `index ${meetingId}`,
    delayMs: JOINING_MS,
  };
}

/** How often the archive is looked at; each group a little later than another, so that not all ask at once. */
const LOOKING_MS = 4 * 3_600_000;

const APART_MS = 3_600_000;

/** Looks whether what is filed is as it was filed. One that waits already stands, with the mark it has. */
export function lookAtArchive(groupId: string, mark?: string): NewJob {
  return {
    kind: 'archive.look',
    payload: mark === undefined ? {} : { mark },
    delivery: 'repeatable',
    joinKey: 'look at the archive',
    delayMs: LOOKING_MS + (Number.parseInt(fingerprint(groupId), 36) % APART_MS),
  };
}

/** Tells the secretariat of something that somebody did to the archive by hand. */
export function tellOfArchive(meetingId: string, finding: ArchiveFinding): NewJob {
  return {
    kind: 'archive.tell',
    payload: { meetingId, ...finding },
    delivery: 'repeatable',
    joinKey: `tell of the archive ${meetingId} ${JSON.stringify(finding)}`,
  };
}
