import type { Locale } from '../../texts/catalogue.ts';
import { localeFor } from '../../texts/catalogue.ts';
import type { PagePerson } from '../wire.ts';

export const THEME_CHOICES = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];
/** A look as it is shown. */
export type Theme = Exclude<ThemeChoice, 'system'>;

const KEYS = { language: 'radslag.language', theme: 'radslag.theme', guide: 'radslag.guide.' } as const;

/** Who this window is: the address says it (`?som=anna`), so that two windows can be two people. */
export function personOfWindow(people: readonly PagePerson[]): PagePerson | undefined {
  const key = new URLSearchParams(location.search).get('som');
  return people.find((person) => person.key === key) ?? people[0];
}

/** The address of this page as somebody else. */
export function addressAs(key: string): string {
  return `/?som=${encodeURIComponent(key)}`;
}

export function chosenLocale(): Locale {
  return localeFor(localStorage.getItem(KEYS.language) ?? 'sv');
}

export function chooseLocale(locale: Locale): void {
  localStorage.setItem(KEYS.language, locale);
}

export function chosenTheme(): ThemeChoice {
  const kept = localStorage.getItem(KEYS.theme);
  return THEME_CHOICES.find((choice) => choice === kept) ?? 'system';
}

export function chooseTheme(choice: ThemeChoice): void {
  localStorage.setItem(KEYS.theme, choice);
}

/** The look for a choice on this computer. */
export function themeFor(choice: ThemeChoice): Theme {
  if (choice !== 'system') return choice;
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Calls the listener when the computer changes between light and dark. */
export function onSystemTheme(listener: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener);
}

/** Whether a person of this role has put the guide away. */
export function guideIsClosed(person: PagePerson): boolean {
  return localStorage.getItem(KEYS.guide + person.group) !== null;
}

export function rememberGuide(person: PagePerson, closed: boolean): void {
  if (closed) localStorage.setItem(KEYS.guide + person.group, 'closed');
  else localStorage.removeItem(KEYS.guide + person.group);
}
