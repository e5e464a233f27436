interface Remembered {
  readonly alongWith: object | undefined;
  readonly made: unknown;
}

const kept = new WeakMap<object, Map<string, Remembered>>();

/**
 * What `make` gives, made once for an immutable part of a state and a key. Most of a card is the same for everybody and
 * from one reply to the next; it goes away with the state it was made of. `key` must name all else that `make` reads;
 * where that is another immutable state, such as the group, it is given as `alongWith`, and a new one makes anew.
 */
export function remembered<T>(source: object, key: string, make: () => T, alongWith?: object): T {
  let byKey = kept.get(source);
  if (!byKey) {
    byKey = new Map();
    kept.set(source, byKey);
  }
  const known = byKey.get(key);
  if (known && known.alongWith === alongWith) return known.made as T;
  const made = make();
  byKey.set(key, { alongWith, made });
  return made;
}
