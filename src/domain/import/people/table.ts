import type { Passage } from '../text/passage.ts';
import type { ListedPerson } from './people-list.ts';
import { peopleIn } from './people-list.ts';
import { attendanceNote } from './attendance-note.ts';
import { municipalityAfter } from './municipalities.ts';
import { isName } from './names.ts';
import { isRole } from './roles.ts';

/** The people of a table: a row each, its columns told by the first row. Undefined for anything that is no table. */
export function tablePeople(rows: readonly Passage[], only?: 'headed'): readonly ListedPerson[] | undefined {
  if (rows.length === 0 || !rows.every(isTableRow)) return undefined;
  const columns = columnsOf(rows);
  const said = columns?.some((column) => column !== 'name' && column !== 'other') ?? false;
  if (!said && (only === 'headed' || !rows.every(({ kind }) => kind === 'row'))) return undefined;
  return rows.flatMap((row, index) => {
    if (index === 0 && columns !== undefined) return [];
    const cells = row.text.split('\t').map((cell) => cell.trim());
    const struck = (name: string) => /^\|?\s*~~/u.test(row.markdown) || row.markdown.includes(`~~${name}`);
    return (
      columns ? byColumns(cells, columns) : peopleIn(cells.filter((cell) => cell !== '').join(', ')).people
    ).map((person) => (struck(person.name) ? { ...person, struck: true as const } : person));
  });
}

/** A row of a table, or a line that a page parts in columns. */
export function isTableRow({ kind, text }: Passage): boolean {
  return kind === 'row' || (kind === 'text' && text.includes('\t'));
}

type Column = 'name' | 'organisation' | 'role' | 'presence' | 'absence' | 'other';

/** What the columns are by the words above them; `Kommundirektör` over names is a column of names. */
function columnsOf(rows: readonly Passage[]): readonly Column[] | undefined {
  const [head, ...body] = rows;
  const columns = head?.text.split('\t').map((cell): Column => {
    // `Kommun/organisation` is what either of them is.
    const words =
      cell
        .trim()
        .toLowerCase()
        .split(/\s*\/\s*(?!frånvaro)/u)[0] ?? '';
    if (/^(?:namn|deltagare|ledamot|person)$/u.test(words)) return 'name';
    if (
      /^(?:kommun|organisation|part|förvaltning|företräder|representerar|parti|bolag|från|verksamhet)$/u.test(
        words,
      )
    )
      return 'organisation';
    if (/^(?:roll|funktion|titel|befattning|uppdrag)$/u.test(words)) return 'role';
    if (
      /^(?:närvaro|närvarande|deltog|deltagit|svar|tid|anmärkning(?:ar)?|notering|kommentar|anm\.?|när-?\s?\/?frånvaro)$/u.test(
        words,
      )
    )
      return 'presence';
    if (/^(?:frånvarande|ej närvarande|förhinder|frånvaro)$/u.test(words)) return 'absence';
    // A column without words above it says what is odd about somebody.
    return words === '' ? 'presence' : 'other';
  });
  if (columns === undefined || columns.includes('name')) return columns;
  // `Frånvarande | Anna Ek`: the label of a row, and no words above a column.
  if (columns[0] === 'absence') return undefined;
  const names = columns.findIndex(
    (column, index) =>
      (column === 'other' || column === 'presence') &&
      body.length > 0 &&
      body.every((row) => isName(row.text.split('\t')[index]?.trim() ?? '')),
  );
  const byPlace =
    columns.includes('organisation') &&
    columns.includes('presence') &&
    columns.includes('absence') &&
    body.some((row) =>
      isName((row.text.split('\t')[columns.indexOf('presence')] ?? '').split(/\s*[,(]/u)[0] ?? ''),
    );
  if (byPlace) return columns;
  const headed = columns.some((column) => column !== 'other');
  return headed && names >= 0 ? columns.with(names, 'name') : undefined;
}

/** `Granbo | Anna Ek, Bo Al | Cia By`: who was there and who was not, each in a column. */
function byPresence(cells: readonly string[], columns: readonly Column[]): readonly ListedPerson[] {
  const organisation = cells[columns.indexOf('organisation')] ?? '';
  return columns.flatMap((column, index) =>
    column !== 'presence' && column !== 'absence'
      ? []
      : peopleIn(cells[index] ?? '').people.map((person) => ({
          ...(organisation === '' ? {} : { organisation }),
          ...person,
          ...(column === 'absence' ? { presence: 'absent' as const } : {}),
        })),
  );
}

function byColumns(cells: readonly string[], columns: readonly Column[]): readonly ListedPerson[] {
  const all = (column: Column) =>
    cells.filter((cell, index) => columns[index] === column && cell !== '' && !/^[-–]$/u.test(cell));
  if (!columns.includes('name')) return byPresence(cells, columns);
  const name = cells[columns.indexOf('name')] ?? '';
  // A long name leaves no room for a gap before the next column.
  const [long, next] = municipalityAfter(name) ?? [];
  if (long !== undefined && next !== undefined && cells.length < columns.length)
    return byColumns(cells.toSpliced(columns.indexOf('name'), 1, long, next), columns);
  // A party in brackets, a role after the name.
  const [named, ...more] = peopleIn(name).people;
  if (!named || more.length > 0) return peopleIn(cells.filter((cell) => cell !== '').join(', ')).people;
  const [of] = all('organisation');
  const [place = '', ...beside] = (of ?? '').split(/\s*(?:,|\(|\))\s*/u).filter((part) => part !== '');
  const organisation = of === undefined || !beside.every(isRole) ? of : place;
  const said = all('presence').flatMap((cell) => cell.replace(/^[–-]\s*/u, '').split(/\s*[,;]\s*/u));
  const roles = [...all('role'), ...said.filter(isRole), ...beside.filter(isRole)];
  const notes = said.filter((words) => !isRole(words));
  const crossedOut = columns.some(
    (column, index) => column === 'presence' && /^[-–]$/u.test(cells[index] ?? ''),
  );
  const ticked = all('absence').some((cell) => /^(?:x|ja|✓|1)$/iu.test(cell));
  const read = notes.map(attendanceNote).filter((note) => note !== undefined);
  const told = notes.filter((words) => !/^(?:x|ja|närvarande)$/iu.test(words));
  return [
    {
      ...named,
      ...(organisation === undefined ? {} : { organisation }),
      ...(roles[0] === undefined ? {} : { role: roles[0] }),
      ...(ticked || (crossedOut && all('presence').length === 0)
        ? { presence: 'absent' as const }
        : Object.assign({}, ...read)),
      ...(told.length === 0 ? {} : { note: told.join(', ') }),
    },
  ];
}
