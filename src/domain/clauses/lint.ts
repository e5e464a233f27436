import type { ActKind } from './act-phrases.ts';
import type { Finding } from './finding.ts';
import { ofRole } from './finding.ts';
import type { GroupWords } from './group-words.ts';
import { tokensOf } from './tokens.ts';

/** What a clause may be missing (N4). */
export const LINT_CODES = ['no-act', 'no-owner', 'no-date', 'no-source', 'unknown-abbreviation'] as const;
export type LintCode = (typeof LINT_CODES)[number];

/** Something to ask about a clause, never a wall: which words it is about. */
export interface Lint {
  readonly code: LintCode;
  readonly start: number;
  readonly end: number;
}

/** What may be missing in a clause with these findings; `around` is other text where an abbreviation may be explained. */
export function lintClause(
  text: string,
  findings: readonly Finding[],
  { abbreviations = [] }: GroupWords = {},
  around = '',
): readonly Lint[] {
  if (text.trim() === '') return [];
  const kinds = ofRole(findings, 'kind');
  if (kinds.length === 0) return [{ code: 'no-act', start: 0, end: text.length }];
  const of = (...wanted: readonly ActKind[]) => kinds.find(({ value }) => wanted.includes(value));
  const lints: Lint[] = [];
  const ask = (code: LintCode, about: { readonly start: number; readonly end: number } | undefined) => {
    if (about) lints.push({ code, start: about.start, end: about.end });
  };
  const given = of('assign');
  if (given && ofRole(findings, 'assignee').length === 0) ask('no-owner', given);
  if (ofRole(findings, 'deadline').length === 0) ask('no-date', given ?? of('report_back'));
  const [amount] = ofRole(findings, 'amount');
  if (of('fund') && ofRole(findings, 'source').length === 0) ask('no-source', amount);
  const known = new Set([...COMMON, ...abbreviations]);
  for (const { text: word, start, end } of tokensOf(text))
    if (isAbbreviation(word) && !known.has(word) && !explained(word, `${text}\n${around}`)) {
      known.add(word);
      ask('unknown-abbreviation', { start, end });
    }
  return lints;
}

/** Abbreviations that need no explaining to people of municipalities. */
const COMMON =
  'HR IT KS KF KSO KSAU AU PM EU FN AI VD EKO SKR SCB MSB LSS SFI VA GIS GDPR LOU RAPS NPF TV USA SEK PDF URL QR CV RKA'.split(
    ' ',
  );

function isAbbreviation(word: string): boolean {
  return word.length >= 2 && word.length <= 6 && /^\p{Lu}+$/u.test(word);
}

/** "Gemensam nämnd (GN)" explains the abbreviation, and so does "GN (gemensam nämnd)". */
function explained(word: string, text: string): boolean {
  return text.includes(`(${word})`) || text.includes(`${word} (`);
}
