import type { NamedThing } from '../../../src/domain/clauses/group-words.ts';

/** Names as text: one a line, after `=` how else they are written, parted by semicolons. */
export function namesText(names: readonly NamedThing[] = []): string {
  return names
    .map(({ name, variants = [] }) => (variants.length > 0 ? `${name} = ${variants.join('; ')}` : name))
    .join('\n');
}

/** The names that a text holds. What is wrong with them the server says, in its own words. */
export function readNames(text: string): readonly NamedThing[] {
  return linesOf(text).map((line) => {
    const [name = '', ...others] = line.split('=');
    const variants = parted(others.join('='), ';');
    return { name: name.trim(), ...(variants.length > 0 ? { variants } : {}) };
  });
}

/** Abbreviations, however they are parted. */
export function readAbbreviations(text: string): readonly string[] {
  return text.split(/[\s,;]+/u).filter((each) => each !== '');
}

function linesOf(text: string): readonly string[] {
  return parted(text, '\n');
}

function parted(text: string, by: string): readonly string[] {
  return text
    .split(by)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
