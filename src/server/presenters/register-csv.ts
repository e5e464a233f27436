import Papa from 'papaparse';
import type { RegisterDecisionView } from '../../contract/register-view.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { actKindWords } from '../../texts/clause-words.ts';
import { registerTexts as t } from '../../texts/tab-register.ts';

/** What a Swedish Excel takes for a table of its own: with a mark of its letters first, parted by semicolons. */
const BYTE_ORDER_MARK = '\u{FEFF}';

/** Decisions as a table to open in a spreadsheet. Nothing that somebody wrote becomes a formula there. */
export function registerCsv(locale: Locale, decisions: readonly RegisterDecisionView[]): string {
  const rows = decisions.map((each) => [
    each.date,
    each.meeting,
    each.protocol ?? '',
    each.item,
    each.text,
    each.kinds.map((kind) => actKindWords(locale, kind)).join(', '),
    each.assignees.join(', '),
    each.amount === undefined ? '' : String(each.amount),
    speak(locale, each.agreed ? t.agreed : t.preliminary),
  ]);
  const fields = [t.date, t.meeting, t.protocol, t.item, t.decision, t.kinds, t.who, t.amount, t.status];
  return (
    BYTE_ORDER_MARK +
    Papa.unparse(
      { fields: fields.map((field) => speak(locale, field)), data: rows },
      { delimiter: ';', newline: '\r\n', escapeFormulae: true },
    )
  );
}
