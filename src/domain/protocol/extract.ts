import type { IsoDate } from '../basics/time.ts';
import type { GroupWords } from '../clauses/group-words.ts';
import { ofRole } from '../clauses/finding.ts';
import { pointedAtBy } from '../clauses/pointed-at.ts';
import { readClause } from '../clauses/read-clause.ts';
import { namesIn } from '../clauses/names-in.ts';
import type { TaskFacts, TaskOwner } from '../task/vocabulary.ts';
import type { ProtocolClause, ProtocolItem } from './protocol-item.ts';
import type { ProtocolView } from './protocol-view.ts';

/** What of a protocol one municipality is to have (N2). */
export interface ProtocolExtract {
  readonly municipality: string;
  /** The items of those clauses, each with these alone, its papers, and what a clause points to (D18). */
  readonly items: readonly ProtocolItem[];
  /** Its tasks, and those of all directors. */
  readonly tasks: readonly ExtractedTask[];
}

export type ExtractedTask = Pick<TaskFacts, 'text' | 'owner' | 'deadline' | 'source'>;

export interface ExtractSource {
  /** What the group adds to the grammar that the clauses are read by. */
  readonly words: GroupWords;
  readonly tasks: readonly ExtractedTask[];
}

/**
 * The extract for a municipality: clauses that name it or somebody who spoke for it, that are given to it or to all of
 * them. What names nobody in particular is the group's own decision and stands in the protocol.
 */
export function extractOf(
  view: ProtocolView,
  municipality: string,
  { words: known, tasks }: ExtractSource,
): ProtocolExtract {
  const seats = view.attendance.flatMap(({ people }) => people);
  const people = seats.filter(({ organisation }) => organisation === municipality).map(({ name }) => name);
  const words = {
    ...known,
    people: [...new Set([...seats.map(({ name }) => name), ...(known.people ?? [])])],
  };
  const reader = { municipality, people, date: view.date, words };
  const theirs = tasks.filter(({ owner }) => owns(owner, municipality, people));
  const given = new Set(theirs.map(({ source }) => source?.clauseId));
  const items = view.items.flatMap((item): readonly ProtocolItem[] => {
    const clauses = withPointedAt(item).clauses.filter(
      ({ clauseId, text }) => given.has(clauseId) || concerns(text, reader),
    );
    const outcome = item.outcome !== undefined && concerns(item.outcome, reader) ? item.outcome : undefined;
    if (clauses.length === 0 && outcome === undefined) return [];
    return [alone(item, clauses, outcome)];
  });
  return { municipality, items, tasks: theirs };
}

/** The item with what its clauses point to, for who meets them apart from its text (D18). */
export function withPointedAt(item: ProtocolItem): ProtocolItem {
  const { text, papers } = item;
  const clauses = item.clauses.map((clause): ProtocolClause => {
    const { text: words, conditions } = clause;
    const asked = { text: words, ...(conditions ? { conditions: conditions.texts } : {}) };
    const pointsAt = pointedAtBy(asked, { text, papers });
    return pointsAt ? { ...clause, pointsAt } : clause;
  });
  return { ...item, clauses };
}

interface Reader {
  readonly municipality: string;
  readonly people: readonly string[];
  readonly date: IsoDate;
  readonly words: GroupWords;
}

function concerns(clause: string, { municipality, people, date, words }: Reader): boolean {
  // Also where it is left out ("utom Klippan"): it is to know.
  if (namesIn(clause, municipality)) return true;
  const found = readClause(clause, { date, words });
  const doers = [...ofRole(found, 'assignee'), ...ofRole(found, 'support')];
  if (doers.some(({ who }) => who === 'all')) return true;
  const meant = [...doers, ...ofRole(found, 'elected'), ...ofRole(found, 'report-to')];
  return people.some((name) => namesIn(clause, name) || meant.some(({ value }) => value === name));
}

function owns(owner: TaskOwner, municipality: string, people: readonly string[]): boolean {
  switch (owner.kind) {
    case 'municipality':
      return owner.name === municipality;
    case 'person':
      return people.includes(owner.name);
    case 'all-directors':
      return true;
    case 'role':
    case 'network':
      return false;
    default:
      return owner satisfies never;
  }
}

/** The item without what was said about it, and with these clauses of its own. */
function alone(
  item: ProtocolItem,
  clauses: readonly ProtocolClause[],
  outcome: string | undefined,
): ProtocolItem {
  const { outcome: _said, carriedOver: _moved, themeText: _t, presentersText: _p, ...kept } = item;
  return {
    ...kept,
    text: [],
    slots: [],
    votes: [],
    tookPart: [],
    reservations: [],
    guidance: [],
    clauses: clauses.map((clause) => ({ ...clause, word: 'att' })),
    ...(outcome === undefined ? {} : { outcome }),
  };
}
