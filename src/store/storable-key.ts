/**
 * An id as it is written to a key column. PostgreSQL refuses NUL in a text and has no lone surrogates; an id that holds
 * them (nobody mints such a one, but anybody can send it) is written as JSON. No two ids are written alike.
 */
export function storableKey(id: string): string {
  const plain = !id.startsWith('"') && !id.includes('\u0000') && id.isWellFormed();
  return plain ? id : JSON.stringify(id);
}

/** The id that was written so. */
export function keyRead(stored: string): string {
  return stored.startsWith('"') ? (JSON.parse(stored) as string) : stored;
}
