import { createHash } from 'node:crypto';

/**
 * The bookmark of what a paragraph tells of: an item, a clause, who was there. Word takes forty letters, digits and
 * underscores, and hides a name that begins with an underscore; so the id's sum stands for it. Whoever takes the file
 * back knows the ids of the log, and finds each by its sum (D10).
 */
export function bookmarkName(kind: 'part' | 'clause', anchor: string): string {
  return `_radslag_${kind}_${createHash('sha256').update(anchor).digest('hex').slice(0, 16)}`;
}
