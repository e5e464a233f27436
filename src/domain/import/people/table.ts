import type { Passage } from '../text/passage.ts';
import type { ListedPerson } from './people-list.ts';
import { peopleIn } from './people-list.ts';
import { attendanceNote } from './attendance-note.ts';
import { isName } from './names.ts';

/** The people of a table: a row each, its columns told by the first row. Undefined for anything that is no table. */
export function tablePeople(rows: readonly Passage[], only?: 'headed'): readonly ListedPerson[] | undefined {
  if (rows.length === 0 || !rows.every(({ kind }) => kind === 'row')) return undefined;
  const columns = columnsOf(rows[0]);
  if (
    only === 'headed' &&
    (columns === undefined || columns.every((column) => column === 'name' || column === 'other'))
  )
    return undefined;
  return rows.flatMap((row, index) => {
    if (index === 0 && columns !== undefined) return [];
    const cells = row.text.split('\t').map((cell) => cell.trim());
    const struck = /^\|?\s*~~/u.test(row.markdown);
    return (
      columns ? byColumns(cells, columns) : peopleIn(cells.filter((cell) => cell !== '').join(', ')).people
    ).map((person) => (struck ? { ...person, struck } : person));
  });
}

type Column = 'name' | 'organisation' | 'role' | 'presence' | 'other';

function columnsOf(row: Passage | undefined): readonly Column[] | undefined {
  const columns = row?.text.split('\t').map((cell): Column => {
    const words = cell.trim().toLowerCase();
    if (/^(?:namn|deltagare|ledamot|person)$/u.test(words)) return 'name';
    if (/^(?:kommun|organisation|förvaltning|företräder|parti|bolag|från|verksamhet)$/u.test(words))
      return 'organisation';
    if (/^(?:roll|funktion|titel|befattning|uppdrag)$/u.test(words)) return 'role';
    if (/^(?:närvaro|närvarande|deltog|tid|anmärkning|kommentar|anm\.?|när-?\s?\/?frånvaro)$/u.test(words))
      return 'presence';
    return 'other';
  });
  return columns?.includes('name') ? columns : undefined;
}

function byColumns(cells: readonly string[], columns: readonly Column[]): readonly ListedPerson[] {
  const of = (column: Column) => {
    const at = columns.indexOf(column);
    return at < 0 ? '' : (cells[at] ?? '');
  };
  const name = of('name');
  if (!isName(name)) return peopleIn(cells.filter((cell) => cell !== '').join(', ')).people;
  const presence = of('presence');
  const note =
    presence === ''
      ? undefined
      : /^[-–]$/u.test(presence)
        ? { presence: 'absent' as const }
        : attendanceNote(presence);
  return [
    {
      name,
      ...(of('organisation') === '' ? {} : { organisation: of('organisation') }),
      ...(of('role') === '' ? {} : { role: of('role') }),
      ...note,
      ...(presence === '' || /^(?:x|ja|närvarande)$/iu.test(presence) ? {} : { note: presence }),
    },
  ];
}
