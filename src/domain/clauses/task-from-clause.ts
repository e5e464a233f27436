import type { TaskDeadline, TaskOwner } from '../task/vocabulary.ts';
import type { Finding } from './finding.ts';
import { ofRole } from './finding.ts';
import type { GroupWords } from './group-words.ts';

/** Whom a task can be given to, as far as the reader of a clause knows them. */
export interface Assignable {
  readonly people: readonly { readonly personId: string; readonly name: string }[];
  readonly municipalities: readonly string[];
  /** What else the group calls by name. */
  readonly vocabulary?: Omit<GroupWords, 'people' | 'municipalities'>;
}

/** A task that a clause gives, for a person to accept, change or dismiss (N3). */
export interface ProposedTask {
  /** What is to be done: what the clause says after "uppdra åt … att", else the clause. */
  readonly text: string;
  /** Absent where the clause names nobody. */
  readonly owner?: TaskOwner;
  readonly support: readonly string[];
  readonly deadline?: TaskDeadline;
  /** The finding that makes it a task: its words, and how sure it is. */
  readonly because: Finding;
}

/** What the group adds to the grammar. */
export function wordsFor({ people, municipalities, vocabulary }: Assignable): GroupWords {
  return { people: people.map(({ name }) => name), municipalities, ...vocabulary };
}

/**
 * The tasks that a clause gives by what was read in it; none where it gives none. People who are named together share
 * one, the first of them as its owner; of several municipalities, networks or offices each has to answer for itself.
 */
export function tasksFromClause(
  text: string,
  findings: readonly Finding[],
  known: Assignable,
): readonly ProposedTask[] {
  const because = ofRole(findings, 'kind').find(({ value }) => value === 'assign' || value === 'encourage');
  if (!because) return [];
  const assignees = ofRole(findings, 'assignee');
  const helpers = ofRole(findings, 'support').map(({ value }) => value);
  const [deadline] = ofRole(findings, 'deadline');
  const rest = { ...(deadline ? { deadline: deadlineOf(deadline.value) } : {}), because };
  const [first] = assignees;
  // What is to be done is told after the last of them.
  const deed = deedOf(text, because, first ? (assignees.at(-1) ?? first) : undefined);
  if (!first) return [{ text: deed, support: helpers, ...rest }];
  const owning = assignees.some(({ who }) => who === 'person') ? [first] : assignees;
  return owning.map((assignee) => ({
    text: deed,
    owner: ownerOf(assignee, known),
    support: [...assignees.filter((other) => other !== assignee).map(({ value }) => value), ...helpers],
    ...rest,
  }));
}

/** "uppdra åt Storby att spela in" gives Storby the task "spela in". */
function deedOf(text: string, because: Finding, owner: Finding | undefined): string {
  const from = Math.max(because.end, owner?.end ?? 0);
  const told = /^[^.;]{0,80}?(?<!\p{L})att(?!\p{L})[\s,]*/u.exec(text.slice(from));
  const explicit = because.rule.includes('*') && owner !== undefined;
  return (explicit && told ? text.slice(from + told[0].length) : text).trim().replace(/\.$/u, '');
}

function ownerOf(
  { value, who }: Finding & { readonly role: 'assignee' },
  { people, municipalities }: Assignable,
): TaskOwner {
  const person = people.find(({ name }) => name === value);
  if (person) return { kind: 'person', personId: person.personId, name: person.name };
  const municipality = municipalities.find((name) => isOf(value, name));
  if (municipality !== undefined) return { kind: 'municipality', name: municipality };
  if (who === 'all') return { kind: 'all-directors' };
  if (who === 'network') return { kind: 'network', name: value };
  return who === 'person' ? { kind: 'person', name: value } : { kind: 'role', name: value };
}

/** "Storby", "Storby kommun" and "Storbys kommun" are Storby. */
function isOf(written: string, municipality: string): boolean {
  const bare = written.replace(/\s+(?:kommun|stad)$/iu, '').toLowerCase();
  const name = municipality.toLowerCase();
  return bare === name || bare === `${name}s`;
}

function deadlineOf({
  date,
  nextMeeting,
  text,
}: (Finding & { readonly role: 'deadline' })['value']): TaskDeadline {
  if (date !== undefined) return { date };
  return nextMeeting ? { nextMeeting: true } : { text };
}
