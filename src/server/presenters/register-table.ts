import type { Cell, SheetData } from 'write-excel-file/node';
import type { RegisterDecisionView } from '../../contract/register-view.ts';
import { xmlText } from '../../domain/basics/xml-text.ts';
import type { Locale, Text } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { actKindWords } from '../../texts/clause-words.ts';
import { registerTexts as t } from '../../texts/tab-register.ts';
import { csvTable } from './csv-table.ts';

/** What a cell of a workbook holds, characters. */
const LONGEST_CELL = 32_767;

/** Decisions as text to open in a spreadsheet. */
export function registerCsv(locale: Locale, decisions: readonly RegisterDecisionView[]): string {
  const columns = columnsOf(locale);
  return csvTable(
    columns.map(({ label }) => speak(locale, label)),
    decisions.map((each) => columns.map(({ of }) => String(of(each) ?? ''))),
  );
}

/**
 * The same as a workbook of Excel: texts are texts there whatever they begin with, amounts are numbers, days are days,
 * and the row of headings stays in sight. Loaded when somebody asks for one.
 */
export async function registerWorkbook(
  locale: Locale,
  decisions: readonly RegisterDecisionView[],
): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const columns = columnsOf(locale);
  const data: SheetData = [
    columns.map(({ label }) => ({ value: speak(locale, label), type: String, fontWeight: 'bold' })),
    ...decisions.map((each) => columns.map(({ of, isDay }) => cellOf(of(each), isDay))),
  ];
  return writeWorkbook(data, {
    sheet: speak(locale, t.sheet),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}

interface Column {
  readonly label: Text;
  /** In a workbook, characters. */
  readonly width: number;
  readonly of: (decision: RegisterDecisionView) => string | number | undefined;
  readonly isDay?: true;
}

function columnsOf(locale: Locale): readonly Column[] {
  return [
    { label: t.date, width: 12, of: ({ date }) => date, isDay: true },
    { label: t.meeting, width: 28, of: ({ meeting }) => meeting },
    { label: t.protocol, width: 12, of: ({ protocol }) => protocol },
    { label: t.item, width: 36, of: ({ item }) => item },
    { label: t.decision, width: 80, of: ({ text }) => text },
    {
      label: t.kinds,
      width: 20,
      of: ({ kinds }) => kinds.map((kind) => actKindWords(locale, kind)).join(', '),
    },
    { label: t.who, width: 24, of: ({ assignees }) => assignees.join(', ') },
    { label: t.amount, width: 14, of: ({ amount }) => amount },
    { label: t.status, width: 14, of: ({ agreed }) => speak(locale, agreed ? t.agreed : t.preliminary) },
  ];
}

function cellOf(value: string | number | undefined, isDay: true | undefined): Cell {
  if (value === undefined || value === '') return null;
  const shown = { alignVertical: 'top' } as const;
  if (typeof value === 'number') return { ...shown, value, type: Number, format: '#,##0' };
  if (isDay) return { ...shown, value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  return { ...shown, value: xmlText(value).slice(0, LONGEST_CELL), type: String, wrap: true };
}
