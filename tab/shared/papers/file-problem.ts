import { kindByName, LARGEST_PAPER } from '../../../src/domain/meeting/dispatch/paper-kind.ts';
import type { Text } from '../../../src/texts/catalogue.ts';
import { paperTexts } from '../../../src/texts/tab-papers.ts';

/** What the file chooser offers. */
export const ACCEPTED = '.pdf,.docx,.pptx,.xlsx,.odt,.odp,.ods,.png,.jpg,.jpeg';

/** Why a file would not be taken, said before it is sent; the server looks at what is in it too. */
export function fileProblem(file: File): Text | undefined {
  if (file.size > LARGEST_PAPER) return paperTexts.tooLarge;
  return kindByName(file.name) === undefined ? paperTexts.wrongKind : undefined;
}

/** `1,4 MB`, `230 kB`. */
export function sizeWords(locale: 'sv' | 'en', bytes: number): string {
  const [value, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [Math.max(bytes / 1_000, 1), 'kB'];
  const digits = unit === 'MB' ? 1 : 0;
  return `${value.toLocaleString(locale === 'sv' ? 'sv-SE' : 'en-GB', { maximumFractionDigits: digits })} ${unit}`;
}
