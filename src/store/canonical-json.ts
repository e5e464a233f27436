/**
 * JSON in the one form that commitments are made over. **Frozen:** other bytes for the same value would break every
 * chain written so far.
 *
 * - No whitespace. Members of an object stand in the order of their names by UTF-16 code units.
 * - Numbers and strings as ECMAScript's `JSON.stringify` writes them (`1e21`, `-0` as `0`; `"`, `\`, U+0000-U+001F and
 *   lone surrogates escaped, all else as it is). So the text is always well-formed Unicode without a NUL.
 * - A member whose value is `undefined` is left out. This is RFC 8785 for everything that RFC 8785 accepts.
 *
 * Throws a TypeError for what is not plain JSON: functions, symbols, bigints, NaN and infinities, `undefined` in a list
 * or by itself, and objects of a class (Map, Set, Date), which `JSON.stringify` would silently empty or change.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) throw new TypeError(`${value} is not JSON`);
      return JSON.stringify(value);
    case 'boolean':
      return value ? 'true' : 'false';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? list(value) : members(value);
    case 'bigint':
    case 'function':
    case 'symbol':
    case 'undefined':
    default:
      throw new TypeError(`${typeof value} is not JSON`);
  }
}

function list(values: readonly unknown[]): string {
  let text = '[';
  for (let index = 0; index < values.length; index += 1) {
    if (index > 0) text += ',';
    text += canonicalJson(values[index]);
  }
  return `${text}]`;
}

function members(value: object): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw new TypeError(`an object of ${value.constructor.name} is not plain JSON`);
  const record = value as Readonly<Record<string, unknown>>;
  let text = '{';
  // Array.prototype.sort without a comparator orders by UTF-16 code units.
  for (const name of Object.keys(record).sort()) {
    const member = record[name];
    if (member === undefined) continue;
    if (text.length > 1) text += ',';
    text += `${JSON.stringify(name)}:${canonicalJson(member)}`;
  }
  return `${text}}`;
}
