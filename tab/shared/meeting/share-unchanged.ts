/**
 * `next` made of the very parts of `before` wherever they say the same: `before` itself when nothing changed. Answers
 * of the API are new objects each time; so a page draws anew only what differs.
 */
export function shareUnchanged<T>(before: T, next: T): T;
export function shareUnchanged(before: unknown, next: unknown): unknown {
  if (Object.is(before, next) || typeof before !== 'object' || typeof next !== 'object') return next;
  if (before === null || next === null || Array.isArray(before) !== Array.isArray(next)) return next;
  const old = before as Readonly<Record<string, unknown>>;
  const entries = Object.entries(next).map(([key, value]) => [key, shareUnchanged(old[key], value)] as const);
  const same =
    entries.length === Object.keys(old).length &&
    entries.every(([key, value]) => Object.hasOwn(old, key) && Object.is(old[key], value));
  if (same) return before;
  return Array.isArray(next) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}
