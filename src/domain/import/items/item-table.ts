import type { Passage } from '../text/passage.ts';

export interface Expanded {
  readonly passages: readonly Passage[];
  /** The first rows of the tables, which only say what the columns are. */
  readonly heads: readonly Passage[];
}

/** A table of matters as if it had been written below each other: a row's title first, then what its other columns say. */
export function expandItemTables(passages: readonly Passage[]): Expanded {
  const result: Passage[] = [];
  const heads: Passage[] = [];
  let columns: readonly Column[] | undefined;
  for (const [index, passage] of passages.entries()) {
    if (passage.kind !== 'row') columns = undefined;
    else if (passages[index - 1]?.kind !== 'row' || (passage.apart && columnsOf(passage))) {
      columns = columnsOf(passage);
      if (columns) {
        heads.push(passage);
        continue;
      }
    }
    if (columns) result.push(...below(passage, columns));
    else result.push(passage);
  }
  return { passages: result, heads };
}

interface Column {
  readonly is: 'number' | 'time' | 'title' | 'decision' | 'text';
  readonly words: string;
}

function columnsOf({ text }: Passage): readonly Column[] | undefined {
  const columns = text.split('\t').map((cell): Column => {
    const words = cell.trim();
    if (/^(?:nr|nummer|#|punkt|§|p)\.?$/iu.test(words)) return { is: 'number', words };
    if (/^(?:tid|kl\.?|klockan)$/iu.test(words)) return { is: 'time', words };
    if (/^(?:ärende|rubrik|fråga|ämne|dagordningspunkt|punkt\/ärende)$/iu.test(words))
      return { is: 'title', words };
    if (/^beslut(?:\/åtgärd)?$/iu.test(words)) return { is: 'decision', words };
    return { is: 'text', words };
  });
  // `Tid | Punkt | Beslut`: where no other column says what the matter is, "punkt" does.
  const titled = columns.some(({ is }) => is === 'title')
    ? columns
    : columns.map((column) =>
        /^punkt$/iu.test(column.words) ? { ...column, is: 'title' as const } : column,
      );
  return columns.length > 1 && titled.some(({ is }) => is === 'title') ? titled : undefined;
}

function below(row: Passage, columns: readonly Column[]): readonly Passage[] {
  const cells = row.text.split('\t').map((cell) => cell.trim());
  const of = (is: Column['is']) => cells[columns.findIndex((column) => column.is === is)] ?? '';
  const lead = [of('time'), of('number') && `${of('number').replace(/[.)]$/u, '')}.`]
    .filter((each) => each !== '')
    .join(' ');
  const said = (text: string): Passage => ({ ...row, kind: 'text', text, markdown: text, apart: true });
  const title = `${lead} ${of('title')}`.trim();
  const others = columns.flatMap(({ is, words }, index) => {
    const cell = cells[index] ?? '';
    if (cell === '' || is === 'number' || is === 'time' || is === 'title') return [];
    if (is === 'decision') return [said('Beslut:'), said(cell)];
    return [said(TELLING.test(words) || words === '' ? cell : `${words}: ${cell}`)];
  });
  return [
    { ...row, kind: 'heading', level: 3, text: title, markdown: title, apart: true },
    ...cells
      .slice(columns.length)
      .filter((cell) => cell !== '')
      .map(said),
    ...others,
  ];
}

/** Columns whose words need no label. */
const TELLING =
  /^(?:anteckning(?:ar)?|diskussion|kommentar(?:er)?|beskrivning|information|notering(?:ar)?|text|innehåll)$/iu;
