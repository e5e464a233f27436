import type { ActorList, ActorLists } from './actor-lists.ts';
import type { Actor } from './actor.ts';
import type { Certainty } from './finding.ts';
import { ADVERBS, AUXILIARIES, PREPOSITIONS, SUBORDINATORS, words } from './small-words.ts';
import type { Token } from './tokens.ts';
import { looksPassive, looksPresent } from './verb-forms.ts';

/** Somebody does something, or is to: the deed itself gives it to them. */
export interface Doing {
  readonly actors: readonly Actor[];
  /** The verb that says so; what they are to do goes on from here. */
  readonly verb: number;
  readonly kind: 'assign' | 'encourage';
  readonly certainty: Certainty;
  readonly rule: string;
}

/** Whoever does something by the form of the sentence: `Storby tar fram`, `förmedlas av Anna Ek`, `Ansvarig: Anna Ek`. */
export function doingsIn(
  tokens: readonly Token[],
  lists: ActorLists,
  asides: readonly boolean[],
): readonly Doing[] {
  const starts = startsOf(tokens);
  return lists.all.flatMap((list): readonly Doing[] => {
    const doers = list.actors.filter(({ kind }) => DOERS.has(kind));
    const found =
      doers.length < list.actors.length
        ? undefined
        : (byAgent(tokens, list) ??
          asResponsible(tokens, list) ??
          (asides[list.from] ? undefined : (bySubject(tokens, list) ?? byInversion(tokens, list, starts))));
    return found ? [found] : [];
  });
}

const DOERS = words('person role network municipality all some');
const STARTING = words(', och samt att - – :');

/** Verbs by which one is, thinks or decides, but does no work that is given. */
const STATIVE = words(
  'tackar noterar ställer godkänner anser ser har är får vill önskar tycker konstaterar beslutar antar bifaller avslår instämmer deltar ' +
    'representerar utgör ingår stödjer stöder välkomnar föreslår rekommenderar uppmanar avstår avböjer består behöver väljer avser gäller ' +
    'bedömer bordlägger fastställer uttrycker uttalar delar medverkar blir kan finns förordar tillstyrker avstyrker avvisar bör heter ' +
    'hänskjuter återremitterar ersätter efterträder avgår faller belastar bekostar betalar finansierar medfinansierar bidrar efterfrågar menar betonar framhåller påpekar',
);
const PASSIVES_OF_WILL = words(
  'föreslås rekommenderas beslutas godkänns önskas finansieras bekostas betalas täcks utses väljs förordas ägs stöds stödjs berörs omfattas används',
);

function bySubject(tokens: readonly Token[], list: ActorList): Doing | undefined {
  const before = tokens[list.from - 1];
  if (PREPOSITIONS.has(before?.low ?? '')) return undefined;
  // One name alone that nobody has told of is a doer only where a sentence or its part begins.
  const alone = list.actors.some(({ sure }) => !sure);
  if (alone && tokens[list.from]?.first !== true && !STARTING.has(before?.low ?? '')) return undefined;
  const some = list.actors[0]?.kind === 'some';
  const verb = some ? afterRelative(tokens, list.to) : verbAfter(tokens, list.to);
  const token = tokens[verb];
  if (!token || !sameSentence(tokens, list.from, verb)) return undefined;
  const must = token.low === 'ska' || token.low === 'skall';
  // Who sees is at rest; who sees over something ("ser över rutinerna"), or to it that, works.
  const [next, third] = [tokens[verb + 1]?.low, tokens[verb + 2]?.low];
  const works = token.low === 'ser' && (next === 'över' || (next === 'till' && third === 'att'));
  const acts = looksPresent(token.low) && (works || !STATIVE.has(token.low)) && !token.capital;
  const hosts = token.low === 'står' && ['värd', 'för', 'som'].includes(tokens[verb + 1]?.low ?? '');
  if (!must && !acts && !(hosts && acts)) return undefined;
  if (token.low === 'står' && !hosts) return undefined;
  // "Storby ska informeras": something is to be done to them.
  if (must && looksPassive(tokens[verbAfter(tokens, verb + 1)]?.low ?? '')) return undefined;
  const actors = some ? [wishful(tokens, list)] : list.actors;
  const sure = actors.every(({ sure }) => sure);
  return {
    actors,
    verb,
    kind: some ? 'encourage' : 'assign',
    certainty: must && sure ? 'sure' : sure ? 'likely' : 'guess',
    rule: must ? '<någon> ska' : '<någon> gör',
  };
}

/** "Till nästa möte tar Anna Ek fram": what comes first turns verb and doer round. */
function byInversion(
  tokens: readonly Token[],
  list: ActorList,
  starts: readonly number[],
): Doing | undefined {
  const verb = tokens[list.from - 1];
  const first = tokens[starts[verb?.sentence ?? 0] ?? 0];
  if (!verb || !first || first === verb || verb.sentence !== first.sentence) return undefined;
  const fronted =
    PREPOSITIONS.has(first.low) ||
    SUBORDINATORS.has(first.low) ||
    ADVERBS.has(first.low) ||
    FRONTED.has(first.low);
  const must = verb.low === 'ska' || verb.low === 'skall';
  if (!fronted || !(must || (looksPresent(verb.low) && !STATIVE.has(verb.low)))) return undefined;
  return {
    actors: list.actors,
    verb: list.from - 1,
    kind: 'assign',
    certainty: must ? 'sure' : 'likely',
    rule: must ? 'ska <någon>' : '… gör <någon>',
  };
}

const FRONTED = words('senast därefter snarast parallellt samtidigt dessutom vidare först');

function byAgent(tokens: readonly Token[], list: ActorList): Doing | undefined {
  if (tokens[list.from - 1]?.low !== 'av') return undefined;
  for (let at = list.from - 2; at >= list.from - 9; at -= 1) {
    const token = tokens[at];
    if (!token || !sameSentence(tokens, at, list.from) || token.low === 'som') return undefined;
    const past = token.low.endsWith('des') || token.low.endsWith('tes');
    if (!looksPassive(token.low) || past || token.capital || PREPOSITIONS.has(tokens[at - 1]?.low ?? ''))
      continue;
    if (PASSIVES_OF_WILL.has(token.low)) return undefined;
    return { actors: list.actors, verb: at, kind: 'assign', certainty: 'likely', rule: '-s av <någon>' };
  }
  return undefined;
}

function asResponsible(tokens: readonly Token[], list: ActorList): Doing | undefined {
  const [before, earlier] = [tokens[list.from - 1]?.low ?? '', tokens[list.from - 2]?.low ?? ''];
  const named =
    (RESPONSIBLE.has(earlier) && (before === ':' || before === 'är' || before === '-' || before === '–')) ||
    // "Ansvarig för genomförandet är Storby".
    (before === 'är' && beginsResponsible(tokens, list.from - 1));
  const after = tokens[list.to]?.low ?? '';
  const called =
    (after === 'som' && RESPONSIBLE.has(tokens[list.to + 1]?.low ?? '')) ||
    (after === 'är' && RESPONSIBLE.has(tokens[list.to + 1]?.low ?? ''));
  if (!named && !called) return undefined;
  const rule = named ? 'ansvarig: <någon>' : '<någon> är ansvarig';
  return { actors: list.actors, verb: list.from - 1, kind: 'assign', certainty: 'sure', rule };
}

const RESPONSIBLE = words('ansvarig ansvariga ansvar sammankallande huvudansvarig uppdragstagare utförare');

function beginsResponsible(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at > verb - 8; at -= 1)
    if (tokens[at]?.first) return RESPONSIBLE.has(tokens[at]?.low ?? '') && sameSentence(tokens, at, verb);
  return false;
}

function verbAfter(tokens: readonly Token[], from: number): number {
  let at = from;
  while (ADVERBS.has(tokens[at]?.low ?? '')) at += 1;
  return at;
}

/** The verb after "kommuner som vill delta (…)": the first that is neither the wish nor its content. */
function afterRelative(tokens: readonly Token[], from: number): number {
  let wishes = 0;
  for (let at = from; at < tokens.length && at < from + 24 && !tokens[at]?.first; at += 1) {
    const low = tokens[at]?.low ?? '';
    const before = tokens[at - 1]?.low;
    if (low === 'som') wishes = 0;
    else if (AUXILIARIES.has(low) || looksPresent(low)) {
      if (wishes > 0 && before !== 'och') return at;
      wishes += 1;
    }
  }
  return tokens.length;
}

/** "de orter som skulle vilja vara med i provet" are the municipalities that want to take part. */
function wishful(tokens: readonly Token[], list: ActorList): Actor {
  const [first] = list.actors;
  const wish = [1, 2, 3].map((on) => list.to + on).find((at) => WISHES.has(tokens[at]?.low ?? '')) ?? -1;
  const verb = tokens[wish + (tokens[wish + 1]?.low === 'att' ? 2 : 1)]?.low;
  const near = wish >= 0 && verb !== undefined;
  const name = near ? `kommuner som vill ${verb}` : 'berörda kommuner';
  return { kind: 'some', from: list.from, to: near ? wish + 2 : list.to, name, sure: first?.sure ?? false };
}

const WISHES = words('vill vilja önskar avser planerar');

/** The first token of each sentence. */
function startsOf(tokens: readonly Token[]): readonly number[] {
  const starts: number[] = [];
  for (const [at, { sentence, first }] of tokens.entries()) if (first) starts[sentence] = at;
  return starts;
}

function sameSentence(tokens: readonly Token[], a: number, b: number): boolean {
  return tokens[a]?.sentence === tokens[b]?.sentence;
}
