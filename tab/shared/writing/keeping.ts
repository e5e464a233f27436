/** A small store of text by key that outlives the page: localStorage, or memory where the browser forbids it. */
export interface Keeping {
  readonly get: (key: string) => string | undefined;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
}

/** The browser's storage under a prefix; what does not fit or is forbidden is kept in memory for this visit. */
export function browserKeeping(prefix: string): Keeping {
  const memory = memoryKeeping();
  return {
    get(key) {
      try {
        return localStorage.getItem(prefix + key) ?? memory.get(key);
      } catch {
        return memory.get(key);
      }
    },
    set(key, value) {
      try {
        localStorage.setItem(prefix + key, value);
      } catch {
        memory.set(key, value);
      }
    },
    remove(key) {
      memory.remove(key);
      try {
        localStorage.removeItem(prefix + key);
      } catch {
        // Forbidden storage holds nothing to remove.
      }
    },
  };
}

/** Kept for this visit only. */
export function memoryKeeping(): Keeping {
  const kept = new Map<string, string>();
  return {
    get: (key) => kept.get(key),
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
}
