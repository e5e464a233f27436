/** Whether two plain JSON values say the same, whatever the order of their keys; a key set to undefined is absent. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return (
      Array.isArray(a) &&
      Array.isArray(b) &&
      a.length === b.length &&
      a.every((value, index) => same(value, b[index]))
    );
  const [left, right] = [present(a), present(b)];
  return left.size === right.size && [...left].every(([key, value]) => same(value, right.get(key)));
}

function present(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, held]) => held !== undefined));
}
