import type { RichText } from '../basics/rich-text.ts';
import { normalised, richTextLength } from '../basics/rich-text.ts';
import type { Refusal, RefusalCode, Result } from '../basics/result.ts';
import { ok } from '../basics/result.ts';
import type { ClockTime, IsoDate } from '../basics/time.ts';
import { isClockTime, isIsoDate, minutesOf } from '../basics/time.ts';
import type { Guest, ItemPlan, MeetingDetails, Paper, Presenter, Reply } from './vocabulary.ts';

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
function dateProblem(date: IsoDate | undefined): Problem {
  return date === undefined || isIsoDate(date) ? undefined : problem('invalid-date', { value: date });
}

/** Two times of day of which the first must come before the second, where both are given. */
export function orderProblem(from: ClockTime | undefined, to: ClockTime | undefined): Problem {
  const wrong = timeProblem(from) ?? timeProblem(to);
  if (wrong || from === undefined || to === undefined) return wrong;
  return minutesOf(from) < minutesOf(to) ? undefined : problem('invalid-time-order', { from, to });
}

/** Name, time and place with the blanks around them taken away, or what is wrong with them. */
export function soundDetails(given: MeetingDetails): Result<MeetingDetails> {
  const { title, date, start, end, place, joinUrl, replyBy } = given;
  const details: MeetingDetails = {
    title: title.trim(),
    date,
    start,
    end,
    place: place.trim(),
    ...(joinUrl?.trim() ? { joinUrl: joinUrl.trim() } : {}),
    ...(replyBy ? { replyBy } : {}),
  };
  return unless(
    details,
    lineProblem(title, LIMITS.title),
    dateProblem(date),
    orderProblem(start, end),
    lengthProblem(place, LIMITS.place),
    lengthProblem(joinUrl, LIMITS.url),
    dateProblem(details.replyBy),
    details.replyBy && details.replyBy > date
      ? problem('invalid-time-order', { from: details.replyBy, to: date })
      : undefined,
  );
}

/** The plan of an item with the blanks around its texts taken away, or what is wrong with it. */
export function soundPlan(given: ItemPlan): Result<ItemPlan> {
  const { kind, title, heading, start, minutes, presenters, papers, background } = given;
  const plan: ItemPlan = {
    kind,
    title: title.trim(),
    ...(heading?.trim() ? { heading: heading.trim() } : {}),
    ...(start === undefined ? {} : { start }),
    ...(minutes === undefined ? {} : { minutes }),
    presenters: presenters.map(trimmedPresenter),
    papers: papers.map((paper) => ({ ...paper, title: paper.title.trim() })),
    ...(background?.trim() ? { background: background.trim() } : {}),
  };
  return unless(
    plan,
    lineProblem(title, LIMITS.title),
    lengthProblem(heading, LIMITS.title),
    timeProblem(start),
    minutes === undefined || (Number.isInteger(minutes) && minutes >= 0 && minutes <= 24 * 60)
      ? undefined
      : problem('invalid-time', { value: minutes }),
    ...presenters.map(presenterProblem),
    ...papers.map(paperProblem),
    lengthProblem(background, LIMITS.text),
  );
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
  const { guestId, name, organisation, role } = given;
  const guest: Guest = {
    guestId,
    name: name.trim(),
    ...(organisation?.trim() ? { organisation: organisation.trim() } : {}),
    ...(role?.trim() ? { role: role.trim() } : {}),
  };
  return unless(
    guest,
    lineProblem(name, LIMITS.name),
    lengthProblem(organisation, LIMITS.name),
    lengthProblem(role, LIMITS.name),
  );
}

function trimmedPresenter(given: Presenter): Presenter {
  const { organisation, ...rest } = given;
  return {
    ...rest,
    name: given.name.trim(),
    ...(organisation?.trim() ? { organisation: organisation.trim() } : {}),
  };
}

function presenterProblem({ name, organisation }: Presenter): Problem {
  return lineProblem(name, LIMITS.name) ?? lengthProblem(organisation, LIMITS.name);
}

function paperProblem({ title, url }: Paper): Problem {
  return lineProblem(title, LIMITS.title) ?? lengthProblem(url, LIMITS.url);
}

function problem(code: RefusalCode, params?: Refusal['params']): Refusal {
  return params ? { code, params } : { code };
}
