import type { ImportedGuest } from '../structure.ts';
import { hasFirstName } from './first-names.ts';
import { isName } from './names.ts';

/**
 * Guests whom only the running text names, where no list does: "Anna Ek från Vattenrådet visade siffror", "Bo Al, näringslivschef
 * i Granbo, berättade". Only who is christened so and presents something, or was invited, is one.
 */
export function guestsTold(texts: readonly string[], members: ReadonlySet<string>): readonly ImportedGuest[] {
  const found = new Map<string, ImportedGuest>();
  for (const text of texts) {
    if (text.length > LONGEST) continue;
    for (const pattern of TOLD)
      for (const match of text.matchAll(pattern)) {
        const name = christened(match.groups?.['name'] ?? '');
        const organisation = match.groups?.['from'];
        if (!isName(name) || !hasFirstName(name) || members.has(name) || found.has(name)) continue;
        found.set(name, {
          name,
          ...(organisation === undefined ? {} : { organisation }),
          source: 'body',
        });
      }
  }
  return [...found.values()];
}

/** `Processledare Anna Ek` without what she is. */
function christened(words: string): string {
  return hasFirstName(words) ? words : words.replace(/^\S+\s/u, '');
}

const LONGEST = 3_000;
const NAME =
  "(?<name>\\p{Lu}\\p{Ll}[\\p{L}-]*(?:\\s(?:von\\s|van\\s|af\\s|de\\s|el\\s|El\\s)?\\p{Lu}[\\p{L}.'’-]*){1,3})";
const FROM = '(?<from>\\p{Lu}[\\p{L}&-]*(?:\\s(?:\\p{Lu}[\\p{L}&-]*|AB|i|och(?=\\s\\p{Lu}))){0,3})';
const TELLS =
  '(?:visade|visar|presenterade|presenterar|berättade|berättar|informerade|informerar|redovisade|redovisar|redogjorde|redogör|beskrev|beskriver|föreläste|medverkade|medverkar|höll|gick\\s+igenom|föredrog)(?!\\p{L})';
const ROLE = '[^,.;:()]{4,60}';
const TOLD: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}-])${NAME}(?:,\\s${ROLE},)?\\sfrån\\s${FROM}\\s${TELLS}`, 'gu'),
  new RegExp(`(?:bjudit|bjöd|bjöds|bjudits)\\s+in\\s+${NAME}(?:\\sfrån\\s${FROM})?(?![\\p{L}-])`, 'gu'),
  new RegExp(
    `(?<![\\p{L}-])${NAME},\\s\\p{Ll}${ROLE},\\s(?:${TELLS}|och\\s\\p{Lu}[^.:;]{3,80}\\s${TELLS})`,
    'gu',
  ),
  new RegExp(`\\p{Ll}(?:\\s(?:i|på|vid)\\s[^,.;:]{2,40})?,\\s${NAME},\\s${TELLS}`, 'gu'),
];
