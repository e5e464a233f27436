import type { GroupWords, NamedThing } from '../clauses/group-words.ts';
import { foldedName } from '../clauses/group-words.ts';
import type { Assignable } from '../clauses/task-from-clause.ts';
import type { GroupState } from './group.ts';
import { isMember } from './group.ts';

/** What a group adds to the grammar of clauses: its people of today and before, its municipalities, its own vocabulary. */
export function groupWords({ members, municipalities, settings }: GroupState): GroupWords {
  return {
    people: members.map(({ name }) => name),
    municipalities,
    ...settings.vocabulary,
  };
}

/** The bodies and networks that the group has a name for. */
export function namedBodies({ settings: { vocabulary } }: GroupState): readonly NamedThing[] {
  return [...(vocabulary?.bodies ?? []), ...(vocabulary?.networks ?? [])];
}

/** A body's name, and how else the group writes it. */
export function writtenAs(group: GroupState, name: string): readonly string[] {
  const known = namedBodies(group).find((body) => foldedName(body.name) === foldedName(name));
  return [name, ...(known?.variants ?? [])];
}

/** Whom a group can give a task by the words of a clause: its people of today, its municipalities, what else it names. */
export function assignable({ members, municipalities, settings: { vocabulary } }: GroupState): Assignable {
  return {
    people: members.filter(isMember).map(({ personId, name }) => ({ personId, name })),
    municipalities,
    ...(vocabulary ? { vocabulary } : {}),
  };
}
