import type { Decided } from './decided.ts';
import type { ActorList, ActorLists } from './actor-lists.ts';
import { isMeeting } from './noun-classes.ts';
import { words } from './small-words.ts';
import type { Token } from './tokens.ts';

/** Where something goes: the tokens `[from, to)` of who gets it, is told, invited, elected or left out. */
export interface FoundGoal {
  readonly role: 'recipient' | 'report-to' | 'exception' | 'elected';
  readonly value: string;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** Whom the acts of a clause are turned to, besides those who are to do something. */
export function goalsIn(
  tokens: readonly Token[],
  lists: ActorLists,
  decided: readonly Decided[],
): readonly FoundGoal[] {
  const doers = new Set(decided.flatMap(({ givenTo }) => givenTo.map(({ from }) => from)));
  const near = nearestActs(tokens, decided);
  return lists.all.flatMap((list) => {
    // Of a meeting it is told when, not to whom.
    const actors = list.actors.filter(({ from }) => !doers.has(from) && !isMeeting(tokens[from]?.low));
    const role = actors.length > 0 ? roleOf(tokens, list, near) : undefined;
    if (!role) return [];
    return actors.map(({ name, from, to }) => ({ ...role, value: name, from, to }));
  });
}

const TURNED_TO = words('propose forward request inform refer distribute invite fund thank refer_back');
const EXCEPT = words('undantaget undantag undantagna undantagen förutom utom');
const REPORTED = words(
  'återkommer återkomma rapporterar rapportera återrapporterar återrapportera återkopplar återkoppla redovisar redovisa',
);
const TOWARDS = words('till för hos åt');

/** For each token the last act that has begun in its sentence, and the first that is still to come. */
interface NearestActs {
  readonly before: readonly (Decided | undefined)[];
  readonly after: readonly (Decided | undefined)[];
}

function roleOf(
  tokens: readonly Token[],
  { from, to, actors }: ActorList,
  near: NearestActs,
): Pick<FoundGoal, 'role' | 'rule'> | undefined {
  const low = (back: number) => tokens[from - back]?.low ?? '';
  if (EXCEPT.has(low(1)) || EXCEPT.has(low(2))) return { role: 'exception', rule: 'undantaget <någon>' };
  if (low(1) === 'till' && (REPORTED.has(low(2)) || REPORTED.has(low(3))))
    return { role: 'report-to', rule: 'återkomma* till <någon>' };
  const act = near.before[from];
  // "Anna Ek väljs till", "nätverket beviljas": with a passive whom it is for comes first.
  const passive = tokens[from]?.first === true ? near.after[from] : undefined;
  const electing = act?.kinds.includes('elect')
    ? act
    : passive?.kinds.includes('elect')
      ? passive
      : undefined;
  if (electing) {
    const people = actors.every(({ kind }) => kind === 'person');
    return people ? { role: 'elected', rule: electing.rule } : undefined;
  }
  const turned = [act, passive].flatMap((each) => each?.kinds ?? []).find((kind) => TURNED_TO.has(kind));
  const towards = TOWARDS.has(low(1)) || act?.to === from || act?.to === to || passive !== undefined;
  return turned && towards ? { role: 'recipient', rule: `${turned} <någon>` } : undefined;
}

function nearestActs(tokens: readonly Token[], decided: readonly Decided[]): NearestActs {
  const byStart = Map.groupBy(decided, ({ from }) => from);
  const before: (Decided | undefined)[] = [];
  const after: (Decided | undefined)[] = [];
  for (const [at, { first }] of tokens.entries())
    before[at] = byStart.get(at)?.at(-1) ?? (first ? undefined : before[at - 1]);
  for (let at = tokens.length - 1; at >= 0; at -= 1)
    after[at] = byStart.get(at)?.[0] ?? (tokens[at + 1]?.first === false ? after[at + 1] : undefined);
  return { before, after };
}
