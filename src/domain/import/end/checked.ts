import { isName } from '../people/names.ts';
import { peopleIn } from '../people/people-list.ts';

/** "Protokollet har stämts av med Bo och Siri.": whom it was checked with; undefined for other words (S28). */
export function checkedWithIn(text: string): readonly string[] | undefined {
  const found =
    /^(?:protokollet|anteckningarna|minnesanteckningarna|detta\s+protokoll)?\s*(?:(?:har|är)\s+)?(?:stämts\s+av|stämdes\s+av|avstämts|avstämt|avstämda|avstämd|granskats\s+av|granskat\s+av|(?:lästs|godkänts|lästs\s+och\s+godkänts|lästs\s+igenom)\s+av|kontrollerats\s+(?:av|med))(?:\s+(?:med|av))?\s*:?\s+(?:med\s+)?(\p{Lu}.+?)\.?$/iu.exec(
      text,
    );
  const names = found?.[1]?.replace(/\s+(?:via|per)\s+(?:mejl|mail|e-post).*$|\s+\d{4}-\d\d-\d\d$/iu, '');
  return names === undefined || text.length > 300 ? undefined : namesIn(names);
}

/** "Protokollet justeras av Anna Ek och Bo Al", "Till justerare utsågs Anna Ek": the adjusters; undefined for other words. */
export function adjustersIn(text: string): readonly string[] | undefined {
  if (text.length > 300) return undefined;
  const found =
    /(?:(?:^|protokollet\s+(?:har\s+|är\s+)?)(?:justerats|justerat|justeras|justerades)\s+(?:(?:digitalt|elektroniskt|(?:via|per)\s+(?:mejl|mail|e-post))\s+)?av|till\s+(?:justerare|justeringsperson(?:er)?)(?:\s+jämte\s+ordföranden?)?\s+(?:utses|utsågs|väljs|valdes|utsåg\s+\p{L}+|utser\s+\p{L}+))\s+(\p{Lu}.+?)\.?$/iu.exec(
      text,
    );
  if (found?.[1]) return namesIn(found[1].replace(/\s+(?:den\s+)?(?:\d{6}|\d{4}-\d\d-\d\d)$/u, ''));
  const chosen =
    /(?:utse|välja|utser|väljer|utsåg|valde|utses|utsågs)\s+(\p{Lu}.+?)\s+(?:till\s+(?:justerare|justeringsperson(?:er)?|att\s+justera)|(?:att|till\s+att)(?:\s+(?:jämte|tillsammans\s+med)\s+ordföranden?)?\s*,?\s*justera)/u.exec(
      text,
    ) ??
    /^(\p{Lu}.+?)\s+(?:utses|utsågs|väljs|valdes)\s+(?:till\s+(?:justerare|justeringsperson(?:er)?)|(?:till\s+)?att(?:\s+(?:jämte|tillsammans\s+med)\s+ordföranden?)?\s*,?\s*justera)/u.exec(
      text,
    );
  return chosen?.[1] ? namesIn(chosen[1]) : undefined;
}

/** "Antecknat av Hjördis Bäck": who took the notes; undefined for other words. */
export function noteTakerIn(text: string): string | undefined {
  const found =
    /^(?:\/\s*|(?:antecknat|nedtecknat|upprättat|skrivet|(?:minnes)?anteckningar(?:na)?(?:\s+förda)?|protokoll(?:et)?(?:\s+(?:fört|skrivet))?|(?:mötes)?protokoll\s+fördes|vid\s+(?:pennan|protokollet|tangenterna))(?:\s+av)?\s*[:/]?\s+)(\p{Lu}.+?)\.?$/u.exec(
      `${text.slice(0, 1).toLowerCase()}${text.slice(1, 120)}`,
    );
  return found?.[1] !== undefined && isName(found[1]) ? found[1] : undefined;
}

function namesIn(words: string): readonly string[] {
  const { people } = peopleIn(words);
  if (people.length > 0) return people.map(({ name }) => name);
  return words
    .split(/\s*,\s*|\s+(?:och|samt)\s+/u)
    .map((name) => name.trim())
    .filter((name) => /^\p{Lu}/u.test(name) && name.length < 60);
}
