import damerauLevenshtein from 'damerau-levenshtein';
import { firstWord } from './first-word.ts';
import { plain } from './plain.ts';

/** What can be typed: examples as help shows them, and every word that a command may begin with, without dots. */
export interface Typeable {
  readonly examples: readonly string[];
  readonly words: readonly string[];
  readonly isUnderstood: (text: string) => boolean;
}

/**
 * What somebody most likely meant by words that were not understood, at most three: the same with its first word
 * mended where that is understood, else examples of a command that it names.
 */
export function nearestCommands(text: string, known: Typeable): readonly string[] {
  const { word, rest } = firstWord(text);
  const begins = new Map(known.examples.map((example) => [firstWord(example).word, example.split(' ')[0]]));
  const mended = nearest(word, [...begins.keys(), ...known.words]);
  if (mended !== undefined) {
    const whole = `${begins.get(mended) ?? mended} ${rest}`.trim();
    if (mended !== word && known.isUnderstood(whole)) return [whole];
  }
  const examples = known.examples.map((example) => ({ example, word: firstWord(example).word }));
  const named = mended ?? wordsOf(text).find((each) => begins.has(each)) ?? begunBy(text, [...begins.keys()]);
  const about = examples.filter((each) => each.word === named);
  // "ja" alone may answer a notice or a question: both are shown.
  const holding = examples.filter(({ example }) => plain(example).split(' ')[1] === plain(text));
  return (about.length > 0 ? about : holding).slice(0, MOST).map(({ example }) => example);
}

const MOST = 3;
/** A word this short is not recognised by how it begins. */
const TELLING = 5;

function nearest(word: string, candidates: readonly string[]): string | undefined {
  if (word === '') return undefined;
  if (word.length < 4) return undefined;
  let best: { readonly candidate: string; readonly away: number } | undefined;
  for (const candidate of candidates) {
    // Short words are too near each other: "tack" is no slip of "task".
    const allowed = candidate.length < TELLING ? 0 : candidate.length < 8 ? 1 : 2;
    // Also what keeps a message of any length from being measured: that costs its length squared.
    if (Math.abs(word.length - candidate.length) > allowed) continue;
    const { steps: away } = damerauLevenshtein(word, candidate);
    if (away <= allowed && (!best || away < best.away)) best = { candidate, away };
  }
  return best?.candidate;
}

/** `dagordningen` names `dagordning`. */
function begunBy(text: string, candidates: readonly string[]): string | undefined {
  const words = wordsOf(text);
  return candidates.find(
    (candidate) => candidate.length >= TELLING && words.some((word) => word.startsWith(candidate)),
  );
}

function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= TELLING)
    .slice(0, 50);
}
