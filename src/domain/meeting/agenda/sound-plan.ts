import type { Result } from '../../basics/result.ts';
import type { Problem } from '../checks.ts';
import { dateProblem, lengthProblem, LIMITS, lineProblem, problem, timeProblem, unless } from '../checks.ts';
import type { ItemPlan, Origin, Paper, Presenter, Reference, Slot, Theme } from '../vocabulary.ts';

/** The plan of an item with the blanks around its texts taken away and what is empty left out, or what is wrong. */
export function soundPlan(given: ItemPlan): Result<ItemPlan> {
  const plan = trimmedPlan(given);
  const { title, heading, start, minutes, day, presenters, papers, background } = plan;
  const { slots = [], references = [], origin, theme } = plan;
  return unless(
    plan,
    lineProblem(title, LIMITS.title),
    lengthProblem(heading, LIMITS.title),
    timeProblem(start),
    minutesProblem(minutes),
    day === undefined || (Number.isInteger(day) && day > 1)
      ? undefined
      : problem('invalid-time', { value: day }),
    ...presenters.map(presenterProblem),
    ...papers.map(paperProblem),
    lengthProblem(background, LIMITS.text),
    ...slots.map(slotProblem),
    new Set(slots.map((slot) => slot.slotId)).size < slots.length ? problem('request-reused') : undefined,
    ...references.map(referenceProblem),
    origin && originProblem(origin),
    theme && (lineProblem(theme.goalArea, LIMITS.title) ?? lengthProblem(theme.responsible, LIMITS.name)),
  );
}

function trimmedPlan(given: ItemPlan): ItemPlan {
  const { kind, start, minutes, day, matterId } = given;
  const heading = given.heading?.trim();
  const background = given.background?.trim();
  const slots = given.slots?.map(trimmedSlot) ?? [];
  const references = given.references?.map(trimmedReference) ?? [];
  return {
    kind,
    title: given.title.trim(),
    ...(heading ? { heading } : {}),
    ...(start === undefined ? {} : { start }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(day === undefined ? {} : { day }),
    presenters: given.presenters.map(trimmedPresenter),
    papers: given.papers.map((paper) => ({ ...paper, title: paper.title.trim() })),
    ...(background ? { background } : {}),
    ...(slots.length > 0 ? { slots } : {}),
    ...(references.length > 0 ? { references } : {}),
    ...(given.origin ? { origin: trimmedOrigin(given.origin) } : {}),
    ...(given.theme && kind === 'thematic' ? { theme: trimmedTheme(given.theme) } : {}),
    ...(matterId ? { matterId } : {}),
  };
}

function trimmedPresenter(given: Presenter): Presenter {
  const { organisation, alsoFor = [], through, kind, ...rest } = given;
  const bodies = [organisation ?? '', ...alsoFor].map((each) => each.trim()).filter((each) => each !== '');
  const [first, ...others] = bodies;
  return {
    ...rest,
    name: given.name.trim(),
    ...(kind && kind !== 'person' ? { kind } : {}),
    ...(first === undefined ? {} : { organisation: first }),
    ...(others.length > 0 ? { alsoFor: others } : {}),
    ...(kind === 'body' && through?.trim() ? { through: through.trim() } : {}),
  };
}

function trimmedSlot(given: Slot): Slot {
  return { ...given, title: given.title.trim(), presenters: given.presenters.map(trimmedPresenter) };
}

function trimmedReference(given: Reference): Reference {
  return { ...given, text: given.text.trim() };
}

function trimmedOrigin(given: Origin): Origin {
  if (given.kind === 'proposal') return { ...given, name: given.name.trim() };
  const { note, ...rest } = given;
  return { ...rest, from: given.from.trim(), ...(note?.trim() ? { note: note.trim() } : {}) };
}

function trimmedTheme({ goalArea, responsible }: Theme): Theme {
  return { goalArea: goalArea.trim(), ...(responsible?.trim() ? { responsible: responsible.trim() } : {}) };
}

function minutesProblem(minutes: number | undefined): Problem {
  if (minutes === undefined || (Number.isInteger(minutes) && minutes >= 0 && minutes <= 24 * 60))
    return undefined;
  return problem('invalid-time', { value: minutes });
}

function presenterProblem({ name, organisation, alsoFor = [], through }: Presenter): Problem {
  const others = [organisation, ...alsoFor, through].map((each) => lengthProblem(each, LIMITS.name));
  return lineProblem(name, LIMITS.name) ?? others.find((each) => each !== undefined);
}

function paperProblem({ title, url }: Paper): Problem {
  return lineProblem(title, LIMITS.title) ?? lengthProblem(url, LIMITS.url);
}

function slotProblem({ title, presenters, minutes }: Slot): Problem {
  return (
    lineProblem(title, LIMITS.title) ??
    minutesProblem(minutes) ??
    presenters.map(presenterProblem).find((each) => each !== undefined)
  );
}

/** A date alone is a reference; without one it must say something. */
function referenceProblem({ text, date }: Reference): Problem {
  const said = date === undefined ? lineProblem(text, LIMITS.clause) : lengthProblem(text, LIMITS.clause);
  return said ?? dateProblem(date);
}

function originProblem(origin: Origin): Problem {
  if (origin.kind === 'proposal') return lineProblem(origin.name, LIMITS.name);
  const { from, date, note } = origin;
  return lineProblem(from, LIMITS.name) ?? dateProblem(date) ?? lengthProblem(note, LIMITS.clause);
}
