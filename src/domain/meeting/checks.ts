import type { RichText } from '../basics/rich-text.ts';
import { normalised, richTextLength } from '../basics/rich-text.ts';
import type { Refusal, RefusalCode, Result } from '../basics/result.ts';
import { ok } from '../basics/result.ts';
import type { ClockTime, IsoDate } from '../basics/time.ts';
import { isClockTime, isIsoDate, minutesOf } from '../basics/time.ts';
import type { Guest, Reply } from './vocabulary.ts';

/** The longest that each kind of text may be, in characters. */
export const LIMITS = { name: 200, title: 300, place: 300, clause: 5_000, text: 50_000, url: 4_000 } as const;

/** Why something cannot be accepted, or undefined when it can. */
export type Problem = Refusal | undefined;

/** The value, or the first problem with it. */
export function unless<T>(value: T, ...problems: readonly Problem[]): Result<T> {
  const problem = problems.find((each) => each !== undefined);
  return problem ? { ok: false, error: problem } : ok(value);
}

/** A name, title or clause that must say something and fit on `max` characters. */
export function lineProblem(text: string, max: number): Problem {
  return text.trim() === '' ? problem('text-missing') : lengthProblem(text, max);
}

/** A text that may be empty. */
export function lengthProblem(text: string | undefined, max: number): Problem {
  return (text?.length ?? 0) > max ? problem('text-too-long', { max }) : undefined;
}

/** Running text. */
export function richTextProblem(text: RichText): Problem {
  return richTextLength(normalised(text)) > LIMITS.text
    ? problem('text-too-long', { max: LIMITS.text })
    : undefined;
}

/** A time of day, where one is given. */
export function timeProblem(time: ClockTime | undefined): Problem {
  return time === undefined || isClockTime(time) ? undefined : problem('invalid-time', { value: time });
}

/** A date, where one is given. */
export function dateProblem(date: IsoDate | undefined): Problem {
  return date === undefined || isIsoDate(date) ? undefined : problem('invalid-date', { value: date });
}

/** Two times of day of which the first must come before the second, where both are given. */
export function orderProblem(from: ClockTime | undefined, to: ClockTime | undefined): Problem {
  const wrong = timeProblem(from) ?? timeProblem(to);
  if (wrong || from === undefined || to === undefined) return wrong;
  return minutesOf(from) < minutesOf(to) ? undefined : problem('invalid-time-order', { from, to });
}

/** A reply without empty fields, or what is wrong with it. A substitute without a name is no substitute. */
export function soundReply(given: Reply): Result<Reply> {
  switch (given.kind) {
    case 'attending':
    case 'remote':
      return ok({ kind: given.kind });
    case 'partial': {
      const { from, to } = given;
      const reply: Reply = {
        kind: 'partial',
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      };
      return unless(reply, orderProblem(from, to));
    }
    case 'declined': {
      const name = given.substitute?.name.trim() ?? '';
      const email = given.substitute?.email?.trim() ?? '';
      const substitute = { name, ...(email ? { email } : {}) };
      return unless(
        { kind: 'declined', ...(name ? { substitute } : {}) },
        lengthProblem(name, LIMITS.name),
        lengthProblem(email, 320),
      );
    }
    default:
      return given satisfies never;
  }
}

/** A guest with the blanks around their facts taken away, or what is wrong with them. */
export function soundGuest(given: Guest): Result<Guest> {
  const { guestId, name, organisation, role, mentioned } = given;
  const guest: Guest = {
    guestId,
    name: name.trim(),
    ...(organisation?.trim() ? { organisation: organisation.trim() } : {}),
    ...(role?.trim() ? { role: role.trim() } : {}),
    ...(mentioned ? { mentioned } : {}),
  };
  return unless(
    guest,
    lineProblem(name, LIMITS.name),
    lengthProblem(organisation, LIMITS.name),
    lengthProblem(role, LIMITS.name),
  );
}

/** A refusal as what is wrong with something. */
export function problem(code: RefusalCode, params?: Refusal['params']): Refusal {
  return params ? { code, params } : { code };
}
