import type { IsoDate } from '../../src/domain/basics/time.ts';
import { readDeadline } from '../../src/domain/task/deadline-text.ts';
import type { TaskDeadline } from '../../src/domain/task/vocabulary.ts';

/** Which task is meant by its number, whose list the number is of, and what is said of it. */
export interface TaskTold {
  readonly number: number;
  readonly of?: string;
  readonly until?: string;
  readonly note?: string;
}

/** A task as somebody typed it: an item's number, who gets it, and what. */
export interface TaskTyped {
  readonly item?: string;
  readonly owner: string;
  readonly text: string;
}

/** `2`, `2 för Ängelholm`, `2 till 1 juni`, `2 för Bo Al till 1 juni: underlaget är beställt`. */
export function readTold(rest: string): TaskTold | undefined {
  const match =
    /^(?:(?:med|with)\s+)?(?:nr\.?\s*|nummer\s+|number\s+)?(\d{1,3})[.)]?(?:\s+(?:för|for)\s+([^:]+?))?(?:\s+(?:till|until|to)\s+([^:]+?))?\s*(?::\s*([\s\S]*))?$/iu.exec(
      rest.trim(),
    );
  if (!match) return undefined;
  const [, number, of, until, note] = match;
  return {
    number: Number(number),
    ...(of ? { of: of.trim() } : {}),
    ...(until ? { until: until.trim() } : {}),
    ...(note?.trim() ? { note: note.trim() } : {}),
  };
}

/** `Karin Ek: ta fram underlag`, `3 Ängelholm: ...`; undefined without a colon. */
export function readGiven(rest: string): TaskTyped | undefined {
  const match = /^(?:(\d{1,3})[.)]?\s+)?([^:\n]{1,200}?)\s*:\s*([\s\S]+)$/u.exec(rest.trim());
  if (!match) return undefined;
  const [, item, owner = '', text = ''] = match;
  return { ...(item === undefined ? {} : { item }), owner, text: text.trim() };
}

/**
 * What is to be done, and until when, where the words end with that: `spela in modellen senast 12 maj`. English `by`
 * begins a deadline only where a day or a meeting follows: things are also done by people.
 */
export function withoutDeadline(
  text: string,
  today: IsoDate,
): { readonly text: string; readonly deadline?: TaskDeadline } {
  const match =
    /^([\s\S]*[^\s,])[\s,]+((?:senast|innan|by|before|till nästa|till nästkommande|till nasta)\s[^\n]{1,100}?)\.?$/iu.exec(
      text,
    );
  const [, what, when] = match ?? [];
  const deadline = when === undefined ? undefined : readDeadline(when, today);
  const named = deadline?.date !== undefined || deadline?.nextMeeting === true;
  const swedish = /^(?:senast|innan)\s/iu.test(when ?? '');
  return what !== undefined && deadline && (named || swedish) ? { text: what, deadline } : { text };
}
