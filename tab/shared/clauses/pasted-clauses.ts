import type { RichText } from '../../../src/domain/basics/rich-text.ts';
import { withoutLead } from '../meeting/clause-lead.ts';

/**
 * The clauses of a pasted decision, without their `att`. Where `att` begins lines, or a series ends in `samt att`, these
 * part the clauses and what stands before the first is its heading; what follows a clause on lines of its own belongs to
 * it. Where there is no `att`, each line is a clause.
 */
export function clausesIn(text: RichText): readonly string[] {
  const lines = text
    .flatMap((block) => (block.type === 'paragraph' ? [block.spans] : block.items))
    .flatMap((spans) =>
      spans
        .map((span) => span.text)
        .join('')
        .split('\n'),
    )
    .flatMap(seriesParted)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const first = lines.findIndex((line) => LEAD.test(line));
  if (first === -1) return lines;
  const clauses: string[] = [];
  for (const line of lines.slice(first)) {
    if (LEAD.test(line)) clauses.push(withoutLead(line).replace(/\s*,$/, ''));
    else clauses.push(`${clauses.pop() ?? ''}\n${line}`);
  }
  return clauses;
}

const LEAD = /^(?:samt\s+|och\s+)?att\s+\S/i;

/** "… att a, att b, samt att c" as its lines; "att a och att b" is one clause. */
function seriesParted(line: string): readonly string[] {
  const start = /(?:^|[\s:])(?=att\s)/i.exec(line);
  if (!start || !/,?\s+samt\s+att\s/i.test(line.slice(start.index))) return [line];
  const series = line.slice(start.index).trim();
  return [line.slice(0, start.index), ...series.split(/,\s*(?=att\s)|,?\s+(?=samt\s+att\s)/i)];
}
