import type { ActKind } from './act-phrases.ts';
import { CONTENT_THAT_COUNTS, GOVERNING } from './act-phrases.ts';
import type { Actor } from './actor.ts';
import type { ActorLists } from './actor-lists.ts';
import type { Doing } from './doers.ts';
import type { FoundAct } from './find-acts.ts';
import type { Certainty } from './finding.ts';
import { givenTo as actorsGiven } from './given-to.ts';
import { words } from './small-words.ts';
import type { Token } from './tokens.ts';

/** Something that a clause decides, and to whom it is given where it is given to somebody. */
export interface Decided {
  readonly kinds: readonly ActKind[];
  readonly from: number;
  readonly to: number;
  readonly givenTo: readonly Actor[];
  readonly certainty: Certainty;
  readonly rule: string;
}

/**
 * What a clause decides of what it says, sentence by sentence: what stands in a subordinate clause does not count, nor
 * what is the content of an act ("föreslå styrelsen att anta" approves nothing), save what CONTENT_THAT_COUNTS names.
 */
export function decidedIn(
  text: string,
  tokens: readonly Token[],
  said: {
    readonly acts: readonly FoundAct[];
    readonly doings: readonly Doing[];
    readonly lists: ActorLists;
    readonly asides: readonly boolean[];
  },
): readonly Decided[] {
  const steps = [
    ...said.doings.map((doing) => ({ at: doing.verb, order: 0, doing })),
    ...said.acts.map((act) => ({ at: act.verb, order: 1, act })),
  ].toSorted((a, b) => a.at - b.at || a.order - b.order);
  const decided: Decided[] = [];
  let sentence = -1;
  let within: ActKind | undefined;
  let spoken = false;
  for (const step of steps) {
    const here = tokens[step.at]?.sentence ?? 0;
    if (here !== sentence) [sentence, within, spoken] = [here, undefined, false];
    const found =
      'doing' in step
        ? byDoing(tokens, step.doing, within)
        : byAct(text, tokens, step.act, { ...said, within, spoken });
    if (!found) continue;
    spoken = true;
    decided.push(found);
    within = governing(found, step, tokens) ?? within;
  }
  return decided;
}

type Step = { readonly doing: Doing } | { readonly act: FoundAct };

function byDoing(tokens: readonly Token[], doing: Doing, within: ActKind | undefined): Decided | undefined {
  if (within !== undefined && within !== 'assign') return undefined;
  const { actors, verb, kind, certainty, rule } = doing;
  const from = Math.min(verb, ...actors.map(({ from }) => from));
  const to = Math.max(verb + 1, ...actors.map(({ to }) => to));
  return { kinds: [kind], from, to: Math.min(to, tokens.length), givenTo: actors, certainty, rule };
}

function byAct(
  text: string,
  tokens: readonly Token[],
  act: FoundAct,
  said: {
    readonly lists: ActorLists;
    readonly asides: readonly boolean[];
    readonly within: ActKind | undefined;
    readonly spoken: boolean;
  },
): Decided | undefined {
  const { within, spoken } = said;
  // "PM ska kunna delges": what it is to be good for, not what is done.
  if (said.asides[act.verb] || tokens[act.verb - 1]?.low === 'kunna') return undefined;
  if (act.work && (within !== undefined || spoken)) return undefined;
  const not = [act.verb - 1, act.verb + 1].find((at) => NOT.has(tokens[at]?.low ?? ''));
  if (not !== undefined) return refusing(act, within, not);
  const kinds =
    within === undefined
      ? act.kinds
      : act.kinds.filter((kind) => CONTENT_THAT_COUNTS[within]?.includes(kind));
  if (kinds.length === 0) return undefined;
  const given = kinds.includes('assign') || kinds.includes('encourage');
  return {
    kinds,
    from: act.from,
    to: act.to,
    givenTo: given && !act.work ? actorsGiven(act, tokens, said.lists, text) : [],
    certainty: act.work ? 'guess' : 'sure',
    rule: act.phrase,
  };
}

const TELLING = words('approve endorse note thank amend reject');
const NOT = words('inte ej icke');

/** What is not granted is rejected; what else is not done is no decision by itself. */
function refusing(act: FoundAct, within: ActKind | undefined, not: number): Decided | undefined {
  const granted = act.kinds.some((kind) => kind === 'approve' || kind === 'fund' || kind === 'endorse');
  if (within !== undefined || !granted || act.phrase.startsWith('gå')) return undefined;
  const [from, to] = [Math.min(act.from, not), Math.max(act.to, not + 1)];
  return { kinds: ['reject'], from, to, givenTo: [], certainty: 'likely', rule: `inte ${act.phrase}` };
}

/** After "hänskjuta" the sentence goes on about the matter; after "be nätverket att" about what it is asked. */
function governing({ kinds }: Decided, step: Step, tokens: readonly Token[]): ActKind | undefined {
  // "godkänna att mötet hålls digitalt": what is approved, noted or endorsed is told.
  if ('act' in step && tokens[step.act.to]?.low === 'att' && TELLING.has(kinds[0] ?? '')) return kinds[0];
  const kind = kinds.find((each) => GOVERNING.includes(each));
  if (kind !== 'refer') return kind;
  return 'act' in step && step.act.phrase.startsWith('be*') ? kind : undefined;
}
