/** Markup that is safe to stand in a page. Made by `html` alone, so nothing gets in unescaped. */
export interface Html {
  readonly [markup]: string;
}

/** What may be put into a template: text and numbers are escaped, markup is not, nothing (`null`, `undefined`) is nothing. */
export type Part = string | number | Html | readonly Html[] | null | undefined;

const markup = Symbol('markup');

/**
 * A piece of a page. Every value in it is escaped, for text and for attributes in quotation marks alike; attributes
 * must be quoted. What holds addresses goes through `safeHref` first: escaping does not make a script harmless.
 */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { [markup]: texts.reduce((before, text, index) => before + render(parts[index - 1]) + text) };
}

/** The markup as text, to write into a file. */
export function htmlText(piece: Html): string {
  return piece[markup];
}

/**
 * A style sheet as markup. `values` are people's words, each handed to the sheet as a CSS string that cannot end it or
 * the element around it.
 */
export function styleElement<Name extends string>(
  sheet: (strings: Readonly<Record<Name, string>>) => string,
  values: Readonly<Record<Name, string>>,
): Html {
  const names = Object.keys(values) as Name[];
  const strings = Object.fromEntries(names.map((name) => [name, cssString(values[name])]));
  return { [markup]: `<style>${sheet(strings as Record<Name, string>)}</style>` };
}

function render(part: Part): string {
  if (part === null || part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return markup in part ? part[markup] : part.map(htmlText).join('');
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Characters that no HTML document may hold become the replacement character, so that their place is seen. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[&<>"']/g, (character) => REFERENCES[character] ?? character)
    .replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '\ufffd');
}

/** Everything but letters, digits and blanks is written as a code point: no character is left that CSS or HTML reads. */
function cssString(text: string): string {
  const characters = text
    .toWellFormed()
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/[^\p{L}\p{N} ]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `);
  return `"${characters}"`;
}
