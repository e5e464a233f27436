/**
 * Files that were handed in, beside the log: an event names one by its sum. Whoever has the sum of another group's file
 * does not get it. A file that no event came to name is left behind and harms nobody.
 */
export interface Files {
  /** Keeps it under its SHA-256, which it is held to; the same again changes nothing. */
  save(groupId: string, sha256: string, bytes: Uint8Array): Promise<void>;
  /** Its bytes; null where none of that sum is kept, or what is kept no longer has it. */
  read(groupId: string, sha256: string): Promise<Uint8Array | null>;
}
