import type { Refusal } from '../domain/basics/result.ts';
import type { Locale } from '../texts/catalogue.ts';
import { speakLoosely } from '../texts/catalogue.ts';
import { groupFieldTexts, groupProblemTexts } from '../texts/group-file.ts';
import { refusalMessage } from '../texts/refusals.ts';

/** Something wrong in a group file, and the line to mend. `params` fill the text of `groupProblemMessage`. */
export interface GroupFileProblem {
  readonly code: keyof typeof groupProblemTexts;
  /** Counted from 1. */
  readonly line: number;
  readonly params: Readonly<Record<string, string | number>>;
  /** Which rule it breaks, where one of the group's own rules does not let it be. */
  readonly refusal?: Refusal;
}

/** A path into the file: names of fields, and positions in lists counted from 0. */
export type FilePath = readonly (string | number)[];

/** One line for a person: where it is, what is wrong and what it should be. */
export function groupProblemMessage(locale: Locale, problem: GroupFileProblem): string {
  const { field, ...params } = problem.params;
  const expected =
    typeof field === 'string' && isField(field) ? speakLoosely(locale, groupFieldTexts[field]) : '';
  const why = problem.refusal ? refusalMessage(locale, problem.refusal) : '';
  return speakLoosely(locale, groupProblemTexts[problem.code], {
    line: problem.line,
    expected,
    why,
    ...params,
  });
}

function isField(field: string): field is keyof typeof groupFieldTexts {
  return Object.hasOwn(groupFieldTexts, field);
}
