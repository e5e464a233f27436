import type { Request } from 'express';
import type { Locale } from '../texts/catalogue.ts';
import { LOCALES } from '../texts/catalogue.ts';

/** The language the caller asked for by Accept-Language; Swedish where none of ours was named. */
export function localeOf(request: Request): Locale {
  const wanted = request.acceptsLanguages([...LOCALES]);
  return LOCALES.find((locale) => locale === wanted) ?? 'sv';
}
