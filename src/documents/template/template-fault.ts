import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { templateTexts as t } from '../../texts/template.ts';

/** Something that is wrong with a template. `where` is what a person looks for: the words of its paragraph. */
export type TemplateFault =
  | { readonly code: 'not-word' | 'damaged' | 'too-large' | 'macros' | 'outside' | 'nothing-to-fill' }
  | (PlaceholderFault & { readonly where: TemplatePlace });

/** What is wrong with one placeholder. */
export type PlaceholderFault =
  | { readonly code: 'unknown'; readonly tag: string; readonly nearest?: string }
  | { readonly code: 'elsewhere'; readonly tag: string; readonly loops: string }
  | { readonly code: 'a-list' | 'a-text' | 'no-text' | 'not-alone'; readonly tag: string }
  | { readonly code: 'not-closed' | 'not-opened' | 'no-end'; readonly tag: string };

/** A paragraph of a template. */
export interface TemplatePlace {
  readonly part: 'body' | 'header' | 'footer' | 'notes';
  readonly words: string;
  /** The heading that it stands below, where there is one. */
  readonly heading?: string;
}

/** A line for a person: what is wrong, where, and what helps. */
export function templateFaultText(locale: Locale, fault: TemplateFault): string {
  if (fault.code === 'nothing-to-fill') return speak(locale, t['nothing-to-fill'], { example: '{rubrik}' });
  if (!('where' in fault)) return speak(locale, t[fault.code]);
  const place = speak(locale, t[fault.where.part], { words: fault.where.words });
  const below =
    fault.where.heading === undefined ? '' : speak(locale, t.below, { heading: fault.where.heading });
  return `${placeholderText(locale, fault)} ${speak(locale, t.place, { place: `${place}${below}` })}`;
}

function placeholderText(locale: Locale, fault: PlaceholderFault): string {
  const { tag } = fault;
  switch (fault.code) {
    case 'unknown':
      return fault.nearest === undefined
        ? speak(locale, t.unknown, { tag })
        : speak(locale, t['unknown-near'], { tag, nearest: fault.nearest });
    case 'elsewhere':
      return speak(locale, t.elsewhere, { tag, loops: fault.loops });
    case 'a-list':
    case 'a-text':
    case 'no-text':
    case 'not-alone':
    case 'not-closed':
    case 'not-opened':
    case 'no-end':
      return speak(locale, t[fault.code], { tag });
    default:
      return fault satisfies never;
  }
}
