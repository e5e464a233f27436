import type { Result } from '../../basics/result.ts';
import type { Problem } from '../checks.ts';
import { dateProblem, lengthProblem, LIMITS, problem, unless } from '../checks.ts';
import type { Deferral, LeftoverChoice } from '../vocabulary.ts';
import { DEFERRED_TO } from '../vocabulary.ts';

/** What a choice at the end of the meeting says of an item; nothing when it stays as it is. */
export function deferralOf(choice: LeftoverChoice): Deferral | undefined {
  switch (choice) {
    case 'carry-over':
      return { to: ['next-meeting'] };
    case 'tabled':
      return { to: ['next-meeting'], tabled: true };
    case 'by-mail':
      return { to: ['mail'] };
    case 'keep':
      return undefined;
    default:
      return choice satisfies never;
  }
}

/** A deferral with the blanks around its texts taken away and what is empty left out, or what is wrong with it. */
export function soundDeferral(given: Deferral): Result<Deferral> {
  const to = DEFERRED_TO.filter((each) => given.to.includes(each));
  const when = given.when?.trim();
  const together = given.together?.trim();
  const note = given.note?.trim();
  const deferral: Deferral = {
    to,
    ...(given.tabled ? { tabled: true } : {}),
    ...(given.date ? { date: given.date } : {}),
    ...(when ? { when } : {}),
    ...(together ? { together } : {}),
    ...(note ? { note } : {}),
  };
  return unless(
    deferral,
    whereProblem(deferral),
    dateProblem(deferral.date),
    lengthProblem(when, LIMITS.title),
    lengthProblem(together, LIMITS.title),
    lengthProblem(note, LIMITS.clause),
  );
}

/** It is put off to somewhere, and a day is the day of a meeting, said in one way. */
function whereProblem({ to, date, when }: Deferral): Problem {
  const dated = date !== undefined || when !== undefined;
  if (
    to.length === 0 ||
    (dated && !to.includes('next-meeting')) ||
    (date !== undefined && when !== undefined)
  )
    return problem('deferral-unclear');
  return undefined;
}
