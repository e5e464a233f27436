import type { Actor } from './actor.ts';
import { words } from './small-words.ts';
import type { Token } from './tokens.ts';

/** Several who are named together, `A, B och C`: the tokens `[from, to)`. */
export interface ActorList {
  readonly from: number;
  readonly to: number;
  readonly actors: readonly Actor[];
}

/** The lists of a clause, so that the one at or before a token is found at once. */
export interface ActorLists {
  readonly all: readonly ActorList[];
  readonly startingAt: ReadonlyMap<number, ActorList>;
  /** For each token the last list that ends before it. */
  readonly endedBefore: readonly (ActorList | undefined)[];
}

/** The names of a clause, those who are named together joined. */
export function listsIn(tokens: readonly Token[], actors: ReadonlyMap<number, Actor>): ActorLists {
  const all: ActorList[] = [];
  for (const from of actors.keys()) {
    if (from < (all.at(-1)?.to ?? 0)) continue;
    const { actors: listed, to } = listFrom(tokens, from, actors);
    all.push({ from, to, actors: listed });
  }
  const endedBefore: (ActorList | undefined)[] = [];
  let next = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    while ((all[next]?.to ?? Infinity) <= at) next += 1;
    endedBefore.push(all[next - 1]);
  }
  return { all, startingAt: new Map(all.map((list) => [list.from, list])), endedBefore };
}

/** What follows a person after a comma tells where they are from. */
function listFrom(
  tokens: readonly Token[],
  at: number,
  actors: ReadonlyMap<number, Actor>,
): { readonly actors: readonly Actor[]; readonly to: number } {
  const listed: Actor[] = [];
  let here = at;
  for (let actor = actors.get(here); actor; actor = actors.get(here)) {
    listed.push(actor);
    // After "och" comes the last of a list, and what follows after a comma belongs to them.
    here = afterApposition(tokens, actor, actors, JOINING.has(tokens[actor.from - 1]?.low ?? ''));
    const joined = tokens[here]?.low;
    const both = joined === ',' && JOINING.has(tokens[here + 1]?.low ?? '');
    if (joined !== ',' && !JOINING.has(joined ?? '')) break;
    const next = here + (both ? 2 : 1);
    if (!actors.has(next)) break;
    here = next;
  }
  return { actors: listed, to: here };
}

const JOINING = words('och samt & eller');

function afterApposition(
  tokens: readonly Token[],
  actor: Actor,
  actors: ReadonlyMap<number, Actor>,
  last: boolean,
): number {
  if (actor.kind !== 'person' || tokens[actor.to]?.low !== ',') return actor.to;
  const where = actors.get(actor.to + 1);
  const place = where ? last || where.kind !== 'person' : tokens[actor.to + 1]?.capital === true;
  if (!place) return actor.to;
  const to = where?.to ?? actor.to + 2;
  // "Anna Berg, Storby, och Per Ek": the place is closed by its own comma.
  return tokens[to]?.low === ',' ? to + 1 : to;
}
