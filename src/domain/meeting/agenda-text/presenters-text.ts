import type { Presenter } from '../vocabulary.ts';

/** A longer text names nobody: no paste can keep the patterns below busy. */
const LONGEST = 1_000;
const NAME = /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:von|van|af|av|de|der|\p{Lu}[\p{L}'’.-]*))+$/u;
const NETWORK = /^(?:kunskaps)?nätverket?\s+\S/iu;
const THROUGH = /^(\S.*?)\s+genom\s+(\S.*)$/u;
const FILM = /^film(?:en)?\s*:?\s+(\S.*)$/iu;
const FOR = /^(\S.*?)\s+för\s+(\S.*)$/u;

/** The presenters of a line of their own, `Föredragande: Anna Ek, Bjuv`; undefined for any other line. */
export function presenterLine(line: string): readonly Presenter[] | undefined {
  return presentersFrom(/^föredragande\s*:\s*(.+)$/iu.exec(line)?.[1]);
}

/** Whether words in brackets at the end of a line name who presents it. */
export function looksLikePeople(text: string): boolean {
  const first = (text.split(/,|;|\s(?:och|samt|&)\s/u)[0] ?? '').trim();
  const [, , through] = THROUGH.exec(first) ?? [];
  const [, person] = FOR.exec(first) ?? [];
  return [first, through ?? '', person ?? ''].some((each) => NAME.test(each)) || NETWORK.test(first);
}

/**
 * People parted by "och", ";" or commas, each with where they are from after a comma or "för"; bodies that speak
 * "genom" somebody; films. Undefined when the words are not few enough to be that.
 */
export function presentersFrom(text: string | undefined): readonly Presenter[] | undefined {
  if (text === undefined || text.trim() === '' || text.length > LONGEST) return undefined;
  const pieces = text
    .split(/\s*;\s*|\s+(?:och|samt|&)\s+/u)
    .map((piece) => piece.split(/\s*,\s*/u).filter((part) => part !== ''))
    .filter((parts) => parts.length > 0);
  const last = pieces.at(-1);
  // `Anna Ek, Bo Al och Cia By`: names alone; `Anna Ek, Bjuv och Bo Al, Klippan`: with organisations.
  const namesAlone =
    pieces.length > 1 && last?.length === 1 && pieces.flat().every((part) => NAME.test(part));
  const presenters: Presenter[] = [];
  for (const parts of pieces) {
    const before = presenters.at(-1);
    const [body = ''] = parts;
    // `Fanny Ek, Ängelholm och nätverket Näringsliv`: one presenter for two organisations (S8).
    if (before?.organisation !== undefined && parts.length === 1 && !namesSomebody(body))
      presenters[presenters.length - 1] = {
        ...before,
        alsoFor: [...(before.alsoFor ?? []), withoutRemote(body)],
        ...(withoutRemote(body) === body ? {} : { remote: true }),
      };
    else presenters.push(...(namesAlone ? parts.map((name) => [name]) : inPairs(parts)).map(presenter));
  }
  const sound = presenters.every(({ name, organisation, alsoFor = [], through }) =>
    [name, organisation ?? name, through ?? name, ...alsoFor].every(
      (each) => each !== '' && each.length <= 100,
    ),
  );
  return sound && presenters.length > 0 && presenters.length <= 30 ? presenters : undefined;
}

function namesSomebody(text: string): boolean {
  return NAME.test(withoutRemote(text)) || THROUGH.test(text) || FILM.test(text) || FOR.test(text);
}

function presenter([first = '', ...rest]: readonly string[]): Presenter {
  const organisation = rest.filter((part) => withoutRemote(part) !== '').join(', ');
  const there = withoutRemote(organisation);
  const words = withoutRemote(first);
  const remote = [first, ...rest].some((part) => withoutRemote(part) !== part) ? { remote: true } : {};
  const film = FILM.exec(words)?.[1];
  if (film !== undefined) return { name: film, kind: 'film', ...from(there), ...remote };
  const [, body, person] = THROUGH.exec(words) ?? [];
  if (body !== undefined && person !== undefined)
    return { name: body, kind: 'body', through: person, ...from(there), ...remote };
  const [, name, employer] = FOR.exec(words) ?? [];
  if (name !== undefined && employer !== undefined && NAME.test(name))
    return { name, organisation: there ? `${employer}, ${there}` : employer, ...remote };
  return { name: words, ...(NETWORK.test(words) ? { kind: 'body' } : {}), ...from(there), ...remote };
}

function from(organisation: string): { organisation?: string } {
  return organisation === '' ? {} : { organisation };
}

/** Without a closing `via Teams`, in brackets or not; empty when it says nothing else. */
function withoutRemote(text: string): string {
  return text.replace(/(?:^|\s+)\(?via teams\)?\s*$/iu, '');
}

/** `Anna Ek, Bjuv, Bo Al, Klippan` as two people; any other number of parts as one person with the rest as where from. */
function inPairs(parts: readonly string[]): readonly (readonly string[])[] {
  if (parts.length < 4 || parts.length % 2 === 1) return [parts];
  return parts.flatMap((part, index) => (index % 2 === 0 ? [[part, parts[index + 1] ?? '']] : []));
}
