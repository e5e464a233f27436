import { createHash } from 'node:crypto';
import type { PaperKind } from '../domain/meeting/dispatch/paper-kind.ts';
import { kindByName, PAPER_TYPES } from '../domain/meeting/dispatch/paper-kind.ts';

/** A file to be handed out. */
export interface FoundPaper {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** SHA-256 in hexadecimal, by which files are known. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What a paper of this name is called among files. */
export function typeOf(name: string): string {
  const kind: PaperKind = kindByName(name) ?? 'pdf';
  return PAPER_TYPES[kind];
}
