/**
 * The att-clauses in a text a person typed: one a line. Where lines begin with "att" or "samt att", a line that does
 * not is a sentence or condition of the clause before it (S15); where none does, each line is a clause.
 */
export function clausesFrom(text: string): readonly string[] {
  const lines = text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const marked = lines.some((line) => BEGINS.test(line));
  const clauses: string[] = [];
  for (const line of lines) {
    const last = clauses.length - 1;
    if (marked && last >= 0 && !BEGINS.test(line)) clauses[last] = `${clauses[last]}\n${line}`;
    else clauses.push(line.replace(/^[-•–]\s+/, '').replace(/[,;]?\s+samt$/iu, ''));
  }
  return clauses.filter((clause) => clause.replace(BEGINS, '').trim() !== '');
}

const BEGINS = /^(?:[-•–]\s+)?(?:samt\s+|och\s+)?att(?:\s+|$)/iu;
