import type { Locale } from '../../texts/catalogue.ts';
import { speakLoosely } from '../../texts/catalogue.ts';
import { auditTexts } from '../../texts/cli.ts';

/** Something that an audit found wrong; `params` say where. */
export interface AuditFault {
  readonly code: Exclude<keyof typeof auditTexts, 'progress' | 'sound' | 'unsound' | 'empty' | 'no-archive'>;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The fault in plain words, on one line: a file's name cannot break it or write to the terminal. */
export function faultMessage(locale: Locale, { code, params }: AuditFault): string {
  return speakLoosely(locale, auditTexts[code], params).replace(/[\p{Cc}\u2028\u2029]/gu, '?');
}
