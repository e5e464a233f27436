import type { TaskOwner } from '../../../src/domain/task/vocabulary.ts';

/** Owners that are written by name, and not chosen from a list. */
export const NAMED_OWNERS = ['network', 'role', 'other'] as const;
type NamedOwner = (typeof NAMED_OWNERS)[number];

/** What is chosen in the list of owners, as the value of an option: `p:bo`, `m:Bjuv`, `all`, `network`. */
export function choiceOf(owner: TaskOwner | undefined): { readonly choice: string; readonly name: string } {
  switch (owner?.kind) {
    case undefined:
      return { choice: '', name: '' };
    case 'person':
      return owner.personId === undefined
        ? { choice: 'other', name: owner.name }
        : { choice: `p:${owner.personId}`, name: owner.name };
    case 'municipality':
      return { choice: `m:${owner.name}`, name: owner.name };
    case 'all-directors':
      return { choice: 'all', name: '' };
    case 'network':
    case 'role':
      return { choice: owner.kind, name: owner.name };
    default:
      return owner satisfies never;
  }
}

/** The owner that was chosen; undefined while none is. Of a person the server knows the name. */
export function ownerFrom(choice: string, name: string): TaskOwner | undefined {
  if (choice === '') return undefined;
  if (choice === 'all') return { kind: 'all-directors' };
  if (choice.startsWith('m:')) return { kind: 'municipality', name: choice.slice(2) };
  if (choice.startsWith('p:')) return { kind: 'person', personId: choice.slice(2), name: '' };
  const written = name.trim();
  return choice === 'other'
    ? { kind: 'person', name: written }
    : { kind: choice as 'network' | 'role', name: written };
}

/** Whether a name has to be written for it. */
export function isNamed(choice: string): choice is NamedOwner {
  return NAMED_OWNERS.some((named) => named === choice);
}
