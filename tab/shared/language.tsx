import type { ReactNode } from 'react';
import { createContext, use, useMemo } from 'react';
import type { Locale, Text } from '../../src/texts/catalogue.ts';
import { speakLoosely } from '../../src/texts/catalogue.ts';
import * as format from '../../src/texts/format.ts';

/** The reader's language and how to say things in it. No line ends between `kl.` and an hour. */
export interface Language {
  readonly locale: Locale;
  readonly t: (text: Text, params?: Readonly<Record<string, string | number>>) => string;
  readonly longDate: (date: string) => string;
  /** The day of a meeting, or its first and its last. */
  readonly longDates: (date: string, endDate?: string) => string;
  readonly meetingTime: (details: Parameters<typeof format.meetingTime>[1]) => string;
  readonly dayAndMonth: (date: string) => string;
  readonly atTime: (time: string) => string;
  readonly timeSpan: (start: string, end: string) => string;
  readonly enumeration: (parts: readonly string[]) => string;
}

/** Gives everything inside it the language. */
export function LanguageProvider(props: {
  readonly locale: Locale;
  readonly children: ReactNode;
}): ReactNode {
  const { locale } = props;
  const language = useMemo<Language>(
    () => ({
      locale,
      t: (text, params) => format.unbroken(speakLoosely(locale, text, params)),
      longDate: (date) => format.longDate(locale, date),
      longDates: (date, endDate) => format.longDates(locale, date, endDate),
      meetingTime: (details) => format.unbroken(format.meetingTime(locale, details)),
      dayAndMonth: (date) => format.dayAndMonth(locale, date),
      atTime: (time) => format.unbroken(format.atTime(locale, time)),
      timeSpan: (start, end) => format.unbroken(format.timeSpan(locale, start, end)),
      enumeration: (parts) => format.enumeration(locale, parts),
    }),
    [locale],
  );
  return <LanguageContext value={language}>{props.children}</LanguageContext>;
}

/** The language of the page. */
export function useLanguage(): Language {
  const language = use(LanguageContext);
  if (!language) throw new Error('no LanguageProvider above');
  return language;
}

const LanguageContext = createContext<Language | undefined>(undefined);
