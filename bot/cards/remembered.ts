const kept = new WeakMap<object, Map<string, unknown>>();

/**
 * What `make` gives, made once for an immutable part of a state and a key. Most of a card is the same for everybody and
 * from one reply to the next; it goes away with the state it was made of. `key` must name all else that `make` reads.
 */
export function remembered<T>(source: object, key: string, make: () => T): T {
  let byKey = kept.get(source);
  if (!byKey) {
    byKey = new Map();
    kept.set(source, byKey);
  }
  if (byKey.has(key)) return byKey.get(key) as T;
  const made = make();
  byKey.set(key, made);
  return made;
}
