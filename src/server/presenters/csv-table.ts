import Papa from 'papaparse';

/** What a Swedish Excel takes for a table of its own: with a mark of its letters first, parted by semicolons. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/** A table to open in a spreadsheet. Nothing that somebody wrote becomes a formula there. */
export function csvTable(fields: readonly string[], rows: readonly (readonly string[])[]): string {
  return (
    BYTE_ORDER_MARK +
    Papa.unparse(
      { fields: [...fields], data: rows.map((row) => [...row]) },
      { delimiter: ';', newline: '\r\n', escapeFormulae: true },
    )
  );
}
