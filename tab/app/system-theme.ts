import type { HostTheme } from './host.ts';

/** Before Teams has told its theme, and outside Teams: the system's. */
export function systemTheme(): HostTheme {
  if (matchMedia(CONTRAST).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'default';
}

/** Tells of each change of the system's theme. */
export function followSystemTheme(onTheme: (theme: HostTheme) => void): void {
  for (const query of [CONTRAST, DARK])
    matchMedia(query).addEventListener('change', () => onTheme(systemTheme()));
}

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';
