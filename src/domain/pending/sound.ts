import type { Result } from '../basics/result.ts';
import { ok } from '../basics/result.ts';
import { soundPlan } from '../meeting/agenda/sound-plan.ts';
import type { Problem } from '../meeting/checks.ts';
import { dateProblem, lengthProblem, LIMITS, lineProblem, unless } from '../meeting/checks.ts';
import type { ItemPlan } from '../meeting/vocabulary.ts';
import type { WishedFor, Wishes } from './entry.ts';
import { waitingPlan } from './entry.ts';

/** When and how a matter is wanted, with the blanks around its texts taken away and what is empty left out. */
export function soundWishes(given: Wishes): Result<Wishes> {
  const condition = given.condition?.trim();
  const together = given.together?.trim();
  const note = given.note?.trim();
  const wishedFor: WishedFor =
    given.wishedFor.kind === 'text'
      ? { kind: 'text', text: given.wishedFor.text.trim() }
      : { ...given.wishedFor };
  const wishes: Wishes = {
    wishedFor,
    ...(given.orByMail && wishedFor.kind !== 'mail' ? { orByMail: true } : {}),
    ...(condition ? { condition } : {}),
    ...(together ? { together } : {}),
    ...(note ? { note } : {}),
  };
  return unless(
    wishes,
    wishedForProblem(wishedFor),
    lengthProblem(condition, LIMITS.clause),
    lengthProblem(together, LIMITS.title),
    lengthProblem(note, LIMITS.clause),
  );
}

/** The plan of a matter that waits, or what is wrong with it. */
export function soundWaitingPlan(given: ItemPlan, matterId: string): Result<ItemPlan> {
  const plan = soundPlan(given);
  return plan.ok ? ok(waitingPlan(plan.value, matterId)) : plan;
}

function wishedForProblem(wished: WishedFor): Problem {
  switch (wished.kind) {
    case 'next':
    case 'mail':
      return undefined;
    case 'date':
      return dateProblem(wished.date);
    case 'text':
      return lineProblem(wished.text, LIMITS.title);
    default:
      return wished satisfies never;
  }
}
