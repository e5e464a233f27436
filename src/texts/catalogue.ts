/** The languages the product speaks. Swedish is the first and the one that documents are written in. */
export const LOCALES = ['sv', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language; `{name}` is a placeholder. */
export type Text = Readonly<Record<Locale, string>>;
export type Texts = Readonly<Record<string, Text>>;

/** The placeholders of a text, read from its Swedish form by the type checker. */
type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;
type ParamsOf<T extends Text> = Placeholders<T['sv']>;
type Arguments<T extends Text> = [ParamsOf<T>] extends [never]
  ? []
  : [params: Readonly<Record<ParamsOf<T>, string | number>>];

/** Declares a part of the catalogue; keeps the literal types, so that `speak` can check keys and placeholders. */
export function defineTexts<const T extends Texts>(texts: T): T {
  return texts;
}

/**
 * The text in a language with its placeholders filled. The values go in as they are: who puts the text into a card, a
 * page or a log line escapes it for that place.
 */
export function speak<T extends Text>(locale: Locale, text: T, ...[params]: Arguments<T>): string {
  return fill(text[locale], params ?? {});
}

/** As `speak`, for a text chosen at run time whose placeholders the type checker cannot see. */
export function speakLoosely(
  locale: Locale,
  text: Text,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fill(text[locale], params);
}

/** The language for a BCP 47 tag such as `sv-SE`; Swedish where nothing else fits. */
export function localeFor(tag: string | undefined): Locale {
  return tag?.toLowerCase().startsWith('en') ? 'en' : 'sv';
}

function fill(template: string, params: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in params ? String(params[name]) : whole,
  );
}
