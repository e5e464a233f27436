import { createHash } from 'node:crypto';

/** Fields of a list's row or of a file, by the columns' internal names. */
export type Fields = Readonly<Record<string, string | number>>;

/** The column that says what the others held when this product wrote them. */
export const MARK = 'RadslagSumma';

/** The fields with their mark, as they are written. Empty texts are written as none. */
export function withMark(fields: Fields): Readonly<Record<string, string | number | null>> {
  const written = Object.entries(fields).map(([name, value]) => [name, value === '' ? null : value] as const);
  return { ...Object.fromEntries(written), [MARK]: markOf(fields) };
}

/** How fields that were read stand to those that are wanted. */
export function standOf(
  wanted: Fields,
  read: Readonly<Record<string, unknown>>,
): 'never-written' | 'as-wanted' | 'as-written' | 'changed-by-hand' {
  const mark = read[MARK];
  if (typeof mark !== 'string' || mark === '') return 'never-written';
  const now = markOf(Object.fromEntries(Object.keys(wanted).map((name) => [name, read[name]])));
  if (now !== mark) return 'changed-by-hand';
  return mark === markOf(wanted) ? 'as-wanted' : 'as-written';
}

/** The sum of what a list gives back the same: of a time its day, of a text its words whatever its line ends. */
function markOf(fields: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(fields)
    .map(([name, value]) => `${name}=${JSON.stringify(plain(value))}`)
    .sort();
  return createHash('sha256').update(lines.join('\n')).digest('hex').slice(0, 32);
}

function plain(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  const day = /^(\d{4}-\d{2}-\d{2})T/.exec(value)?.[1];
  return day ?? value.replaceAll(/\s+/gu, ' ').trim();
}
