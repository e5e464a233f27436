import { normalised } from '../basics/rich-text.ts';
import type { Result } from '../basics/result.ts';
import { ok, refuse } from '../basics/result.ts';
import {
  dateProblem,
  LIMITS,
  lengthProblem,
  lineProblem,
  richTextProblem,
  timeProblem,
  unless,
} from '../meeting/checks.ts';
import type { Alternative, Answer, Deadline, Question } from './vocabulary.ts';
import { usualAlternatives } from './vocabulary.ts';

/** The longest that each text may be: a question must fit into the title of an item with the words before it. */
export const INQUIRY_LIMITS = {
  question: 250,
  alternative: 100,
  alternatives: 12,
  statement: 2_000,
} as const;

/** The question with the blanks around its words taken away, or what is wrong with it. */
export function soundQuestion(given: Question): Result<Question> {
  const { purpose, question, background, answersTo, source } = given;
  const alternatives = soundAlternatives(
    given.alternatives.length === 0 ? usualAlternatives(purpose) : given.alternatives,
  );
  if (!alternatives.ok) return alternatives;
  const deadline = soundDeadline(given.deadline);
  if (!deadline.ok) return deadline;
  const sound: Question = {
    purpose,
    question: question.trim(),
    background: normalised(background),
    alternatives: alternatives.value,
    deadline: deadline.value,
    ...(answersTo?.trim() ? { answersTo: answersTo.trim() } : {}),
    ...(source ? { source } : {}),
  };
  return unless(
    sound,
    lineProblem(question, INQUIRY_LIMITS.question),
    richTextProblem(background),
    lengthProblem(answersTo, LIMITS.name),
  );
}

/** A deadline that is a date, and a time of day where one is given. */
export function soundDeadline({ date, time }: Deadline): Result<Deadline> {
  const deadline = { date, ...(time === undefined ? {} : { time }) };
  return unless(deadline, dateProblem(date), timeProblem(time));
}

/** An answer without an empty statement, or what is wrong with it. */
export function soundAnswer({ alternativeId, statement }: Answer): Result<Answer> {
  const answer = { alternativeId, ...(statement?.trim() ? { statement: statement.trim() } : {}) };
  return unless(answer, lengthProblem(statement, INQUIRY_LIMITS.statement));
}

/** What is compared when people type an alternative: without case and blanks. */
export function sameLabel(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** At least two to choose between, each with words and an id of its own. */
function soundAlternatives(given: readonly Alternative[]): Result<readonly Alternative[]> {
  const alternatives = given.map(({ alternativeId, label }) => ({ alternativeId, label: label.trim() }));
  const apart = alternatives.every((one, index) =>
    alternatives
      .slice(0, index)
      .every((other) => other.alternativeId !== one.alternativeId && !sameLabel(other.label, one.label)),
  );
  const { length } = alternatives;
  if (length < 2 || length > INQUIRY_LIMITS.alternatives || !apart)
    return refuse('alternatives-unusable', { max: INQUIRY_LIMITS.alternatives });
  const wrong = alternatives
    .map(({ label }) => lineProblem(label, INQUIRY_LIMITS.alternative))
    .find((problem) => problem !== undefined);
  return wrong ? { ok: false, error: wrong } : ok(alternatives);
}
