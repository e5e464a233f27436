import type { UptakeStatus } from '../../src/domain/uptake/vocabulary.ts';
import { plain } from './plain.ts';

/** What somebody says of a decision by typing. Without anything but a number it is acknowledged. */
export interface UptakeTyped {
  readonly number?: number;
  readonly status?: UptakeStatus | 'unanswered';
  readonly caseNumber?: string;
  readonly owner?: string;
  readonly note?: string;
  /** The municipality it is said for. */
  readonly of?: string;
}

/**
 * `2`, `2 pågår dnr KS 2026/12 ansvarig Eva Ros för Klippan: i nämnden`, `för Klippan`, nothing for all of one's own.
 * Undefined when it is none of this.
 */
export function readUptake(rest: string): UptakeTyped | undefined {
  const noted = /^([\s\S]*?):\s+([\s\S]+)$/u.exec(rest.trim());
  const said = (noted?.[1] ?? rest).trim().replace(/[.!]$/u, '');
  const parts = [...said.matchAll(KEY)];
  const head = readHead(said.slice(0, parts[0]?.index ?? said.length));
  if (!head) return undefined;
  const fields: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const value = said.slice(part.index + part[0].length, parts[index + 1]?.index ?? said.length).trim();
    if (value !== '') fields[fieldOf(plain(part[1] ?? ''))] = value;
  }
  const note = noted?.[2]?.trim();
  return { ...head, ...fields, ...(note ? { note } : {}) };
}

/** `3`, `beslut 3`; undefined for anything else. */
export function readDecisionNumber(rest: string): number | undefined {
  const number = /^(?:(?:beslut|decision|nr|nummer|number)\.?\s*)?(\d{1,3})[.)]?$/u.exec(plain(rest))?.[1];
  return number === undefined ? undefined : Number(number);
}

const KEY =
  /(?:^|\s)(dnr|diarienummer|ärendenummer|case\s+(?:number|no\.?)|(?:lokalt?\s+)?ansvarig|owner|för|fo\u0308r|for)\s+/giu;

function fieldOf(key: string): 'caseNumber' | 'owner' | 'of' {
  if (/^(?:dnr|diarienummer|arendenummer|case)/u.test(key)) return 'caseNumber';
  return /ansvarig|owner/u.test(key) ? 'owner' : 'of';
}

/** The number and the status: either may be left out, and `alla beslut` is neither. */
function readHead(words: string): Pick<UptakeTyped, 'number' | 'status'> | undefined {
  const said = plain(words);
  const match = /^(?:(?:beslut|decision|nr|nummer|number)\.?\s*(?=\d))?(\d{1,3})?[.)]?\s*(.*)$/u.exec(said);
  const [, number, rest = ''] = match ?? [];
  const meant = rest === '' || ALL.test(rest) ? [undefined] : STATUSES.find(([, words]) => words.test(rest));
  if (!meant) return undefined;
  const [status] = meant;
  return {
    ...(number === undefined ? {} : { number: Number(number) }),
    ...(status === undefined ? {} : { status }),
  };
}

const ALL = /^(?:alla?|allt|all|everything|(?:alla |the |all )?(?:besluten|beslut|decisions))$/u;
const STATUSES: readonly (readonly [UptakeStatus | 'unanswered', RegExp])[] = [
  ['received', /^(?:mottaget|mottagen|received)$/u],
  ['in-progress', /^(?:pagar|paborjat|ongoing|in progress)$/u],
  ['done', /^(?:genomfort|klart|klar|done|carried out)$/u],
  [
    'not-concerned',
    /^(?:beror(?:s)? (?:oss |inte |ej ){0,2}(?:inte|ej|oss)|not concerned|does not concern us)$/u,
  ],
  ['unanswered', /^(?:inget svar|ta tillbaka|no answer|take back)$/u],
];
