import type { TabSetting } from './tab-in-teams.ts';

const LONG_WORD = 'kommunalförbundsdirektörsgruppernassamordningsansvarigas';
const LONG_NAME = 'Anna-Karin Wilhelmsson Bergström-Åkesson';

/** The same screen where every title has a word of nearly sixty letters in it, and every person a name of forty. */
export function withLongWords(setting: TabSetting): TabSetting {
  return lengthened(setting, '') as TabSetting;
}

const NAMES: ReadonlySet<string> = new Set(['name', 'author', 'by', 'from', 'to']);
const WORDS: ReadonlySet<string> = new Set(['title', 'place', 'organisation', 'heading', 'text', 'question']);

function lengthened(value: unknown, key: string): unknown {
  if (typeof value === 'string') {
    if (NAMES.has(key)) return isNoName(value) ? value : LONG_NAME;
    return WORDS.has(key) && value !== '' && !isPlace(value)
      ? `${value.slice(0, 20)} ${LONG_WORD} ${value.slice(20)}`.trim()
      : value;
  }
  if (Array.isArray(value)) return value.map((each) => lengthened(each, ''));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, lengthened(each, name)]));
}

/** A place of the protocol is an id and no words. */
function isPlace(value: string): boolean {
  return /^(item-|opening$|closing$|attendance$)/.test(value);
}

/** Times, and where pointed-at words stand. */
function isNoName(value: string): boolean {
  return /^\d|^(text|background)$/.test(value);
}
