/** Rows to an insert: every number of rows is a statement of its own to be kept, and long ones are large. */
const MOST_ROWS = 64;

/** The rows in their order, some at a time. */
export function chunks<T>(rows: readonly T[], most = MOST_ROWS): T[][] {
  const result: T[][] = [];
  for (let from = 0; from < rows.length; from += most) result.push(rows.slice(from, from + most));
  return result;
}
