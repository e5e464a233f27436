/**
 * The stem of a Swedish word, by the Snowball algorithm (Martin Porter) and one ending more, the `-an` of `frågan` and
 * `skolan`: `möten`, `mötet` and `mötes` are `möt`. It only takes endings away, so every stem is a beginning of its word.
 */
export function stemmed(word: string): string {
  const from = firstRegion(word);
  let stem = withoutEnding(word, from);
  if (stem.length - 2 >= from && DOUBLED.has(stem.slice(-2))) stem = stem.slice(0, -1);
  const last = longestEnd(stem, from, DERIVED);
  if (last === undefined) return stem;
  const kept = last === 'löst' || last === 'fullt' ? last.length - 1 : 0;
  return stem.slice(0, stem.length - last.length + kept);
}

const ENDINGS = endings(
  'a arna erna heterna orna ad e ade ande arne are aste en anden aren heten ern ar er heter or as arnas ernas ornas es ades andes ens arens hetens erns at andet het ast s an ans',
);
const DERIVED = endings('lig ig els löst fullt');
const DOUBLED: ReadonlySet<string> = new Set(['dd', 'gd', 'nn', 'dt', 'gt', 'kt', 'tt']);
const VOWEL = /[aeiouyåäö]/u;
/** What an s may follow that is an ending. */
const BEFORE_S = /[bcdfghjklmnoprtvy]/u;
/** Words, and ends of compounds, in which `-an` is no ending: `översiktsplan`, `ombudsman`. */
const ENDS_IN_AN = /(?:plan|man|gran|organ|kran|veteran)s?$/u;
/** A stem keeps as much of a word at least. */
const LEAST_BEFORE = 3;

/** What may be taken away begins after the first consonant that follows a vowel, and after three letters. */
function firstRegion(word: string): number {
  const vowel = word.search(VOWEL);
  if (vowel < 0) return word.length;
  for (let at = vowel + 1; at < word.length; at += 1)
    if (!VOWEL.test(word[at] ?? '')) return Math.max(at + 1, LEAST_BEFORE);
  return word.length;
}

function withoutEnding(word: string, from: number): string {
  const end = longestEnd(word, from, ENDINGS);
  if (end === undefined) return word;
  if (end === 's' && !BEFORE_S.test(word.at(-2) ?? '')) return word;
  if ((end === 'an' || end === 'ans') && ENDS_IN_AN.test(word)) return word;
  return word.slice(0, word.length - end.length);
}

function longestEnd(word: string, from: number, of: readonly string[]): string | undefined {
  return of.find((end) => word.length - end.length >= from && word.endsWith(end));
}

/** The longest first. */
function endings(row: string): readonly string[] {
  return row.split(' ').toSorted((a, b) => b.length - a.length);
}
