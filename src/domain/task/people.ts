import type { IsoDate } from '../basics/time.ts';
import type { Ability } from '../group/abilities.ts';
import { abilitiesOf, answersFor } from '../group/abilities.ts';
import type { GroupState, Member } from '../group/group.ts';
import { isMember, memberById, MUNICIPAL_ROLES } from '../group/group.ts';
import type { Standing, TaskFacts, TaskOwner } from './vocabulary.ts';
import { isOpen, ownerKey, partsOf } from './vocabulary.ts';

/** Somebody who looks at tasks, as the roster has them today. */
export interface TaskPerson {
  readonly personId: string;
  /** That one, and those under which they were known before (D20). */
  readonly ids: readonly string[];
  readonly abilities: ReadonlySet<Ability>;
  readonly organisation: string;
  /** Whether they speak for their municipality. */
  readonly director: boolean;
  /** Those whose delegate they are (D4). */
  readonly answersFor: readonly Omit<TaskPerson, 'answersFor'>[];
}

/** As what somebody answers for a task, and for which part of it. */
export interface Answering {
  readonly standing: Standing;
  readonly onBehalfOf?: string;
  readonly part?: string;
}

/** A member as tasks look at them; the group must be that of today. */
export function taskPerson(member: Member, group: Pick<GroupState, 'members'>): TaskPerson {
  const directors = answersFor(member).flatMap((personId) => memberById(group, personId) ?? []);
  return { ...seen(member), answersFor: directors.filter(isMember).map(seen) };
}

/**
 * As what a person may tell how a task of this owner goes, or undefined when it is not theirs to tell: the owner (the
 * person, whoever replies for the municipality, every director), a director's delegate, or the secretariat on behalf of
 * them. `part` asks for the answer of one municipality of a task of all directors.
 */
export function answering(owner: TaskOwner, person: TaskPerson, part?: string): Answering | undefined {
  if (part !== undefined && owner.kind !== 'all-directors') return undefined;
  const own = holds(owner, person, part);
  if (own) return { standing: 'owner', ...own };
  for (const director of person.answersFor) {
    const theirs = holds(owner, director, part);
    if (theirs) return { standing: 'delegate', onBehalfOf: director.personId, ...theirs };
  }
  if (!person.abilities.has('write-protocol')) return undefined;
  return { standing: 'secretariat', ...(part === undefined ? {} : { part }) };
}

/**
 * Whether a task is a person's own to do, or their director's. Of a task of all directors it no longer is when their
 * municipality's part is done; where that was told on `today` or later it still counts, for a list that is worked through.
 */
export function isMineToDo(
  task: Pick<TaskFacts, 'owner' | 'answers'>,
  person: TaskPerson,
  today?: IsoDate,
): boolean {
  const parts = partsOf(task);
  return [person, ...person.answersFor].some((each) => {
    const held = holds(task.owner, each);
    const told = held?.part === undefined ? undefined : parts.get(held.part);
    const remains = !told || isOpen(told.status) || (today !== undefined && told.date >= today);
    return held !== undefined && remains;
  });
}

/** The owners whose tasks are this person's to do, as the register knows them (`ownerKey`). */
export function ownersOf(person: TaskPerson): readonly string[] {
  const owners = [person, ...person.answersFor].flatMap((each): TaskOwner[] => [
    ...each.ids.map((personId): TaskOwner => ({ kind: 'person', name: '', personId })),
    ...(each.abilities.has('reply') ? [{ kind: 'municipality', name: each.organisation } as const] : []),
    ...(each.director ? [{ kind: 'all-directors' } as const] : []),
  ]);
  return [...new Set(owners.map(ownerKey))];
}

/** The municipalities that have a director, each of which a task of all directors is for. */
export function directedMunicipalities(group: Pick<GroupState, 'members'>): readonly string[] {
  return [...new Set(group.members.filter(isDirector).map(({ organisation }) => organisation))];
}

/**
 * Those of the group who are to do a task that is open: the person, those who reply for the municipality, the directors
 * whose municipality is not done. Nobody where the owner has no account.
 */
export function doersOf(task: TaskFacts, group: Pick<GroupState, 'members'>): readonly Member[] {
  if (!isOpen(task.status)) return [];
  const done = new Set([...partsOf(task)].flatMap(([part, { status }]) => (isOpen(status) ? [] : [part])));
  return group.members.filter((member) => {
    const theirs = isMember(member) && holds(task.owner, seen(member));
    return theirs && !done.has(member.organisation);
  });
}

/** Whether nobody with an account owns it, so that somebody of the secretariat must keep it. */
export function needsKeeper(owner: TaskOwner): boolean {
  return owner.kind === 'role' || owner.kind === 'network' || (owner.kind === 'person' && !owner.personId);
}

/** Whether somebody is of the secretariat, and so may keep a task. */
export function mayKeep(member: Member | undefined): boolean {
  return abilitiesOf(member).has('write-protocol');
}

function holds(
  owner: TaskOwner,
  person: Omit<TaskPerson, 'answersFor'>,
  part?: string,
): Pick<Answering, 'part'> | undefined {
  switch (owner.kind) {
    case 'person':
      return owner.personId !== undefined && person.ids.includes(owner.personId) ? {} : undefined;
    case 'municipality':
      return person.organisation === owner.name && person.abilities.has('reply') ? {} : undefined;
    case 'all-directors':
      return person.director && (part === undefined || part === person.organisation)
        ? { part: person.organisation }
        : undefined;
    case 'role':
    case 'network':
      return undefined;
    default:
      return owner satisfies never;
  }
}

function seen(member: Member): Omit<TaskPerson, 'answersFor'> {
  const { personId, formerIds = [], organisation } = member;
  return {
    personId,
    ids: [personId, ...formerIds],
    abilities: abilitiesOf(member),
    organisation,
    director: isDirector(member),
  };
}

function isDirector({ roles }: Member): boolean {
  return roles.some((role) => MUNICIPAL_ROLES.includes(role));
}
