import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A real protocol of the shared folder: its hand-checked facts, and the words that stand between them. */
export interface PrintedMeeting {
  readonly file: string;
  readonly title: string;
  readonly number: string | null;
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly attendees: readonly PrintedAttendee[];
  readonly guests: readonly PrintedGuest[];
  /** What stands before the first item: greetings and the like. */
  readonly opening: string;
  readonly items: readonly PrintedItem[];
  readonly signatories: readonly { readonly name: string; readonly role: string }[];
  readonly checkedWith: readonly string[];
  /** All that is printed, but for page headers and the page of an electronic signature. */
  readonly source: string;
}

export interface PrintedAttendee {
  readonly name: string;
  readonly organisation: string;
  readonly role?: string;
  readonly presence: 'present' | 'partial' | 'absent';
  readonly from?: string;
  readonly to?: string;
  readonly absentKind?: 'excused' | 'struck';
  readonly note?: string;
}

export interface PrintedGuest {
  readonly name: string;
  readonly organisation?: string;
  readonly role?: string;
  /** `list`: under the guests. `body`: known only from the text, so never printed as a guest. */
  readonly source: 'list' | 'body';
}

export interface PrintedItem {
  readonly number?: string;
  readonly time?: string;
  readonly title: string;
  readonly kind?: string;
  readonly adHoc?: boolean;
  readonly decisions: readonly string[];
  readonly conditions?: readonly string[];
  readonly outcome?: string;
  /** Everything else that is said under its title: paragraphs parted by an empty line, list items as `- …`. */
  readonly text: string;
}

interface Expected extends Omit<PrintedMeeting, 'items' | 'opening' | 'checkedWith' | 'source'> {
  readonly items: readonly Omit<PrintedItem, 'text'>[];
  readonly checkedWith?: readonly string[];
  readonly pageHeaders?: readonly number[];
  readonly breaks?: readonly { readonly line: number }[];
  readonly sections?: readonly { readonly line: number }[];
  readonly signature?: { readonly startsAtLine?: number };
}

/** The five protocols of the shared folder. */
export function printedMeetings(shared: string): readonly PrintedMeeting[] {
  const folder = join(shared, 'protocols/expected');
  return readdirSync(folder)
    .toSorted()
    .map((name) => {
      const expected = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Expected;
      const source = readFileSync(join(shared, 'protocols', expected.file), 'utf8');
      return { checkedWith: [], ...expected, ...textsOf(source, expected) };
    });
}

/** Words as they compare: no marks of Markdown, no soft hyphens, one space between. */
export function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[*~#\u00ad]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What stands before the items and under each title, page furniture and the known decisions taken away. */
function textsOf(source: string, expected: Expected): Pick<PrintedMeeting, 'opening' | 'items' | 'source'> {
  const furniture = new Set([
    ...(expected.pageHeaders ?? []),
    ...(expected.breaks ?? []).map(({ line }) => line),
    ...(expected.sections ?? []).map(({ line }) => line),
  ]);
  const end = expected.signature?.startsAtLine ?? Number.POSITIVE_INFINITY;
  const lines = source
    .split(/\r?\n/u)
    .map((line, index) => (furniture.has(index + 1) || index + 1 >= end ? '' : plainWords(line)));
  const starts = titleLines(lines, expected);
  const [first = lines.length] = starts;
  return {
    source: lines.join('\n'),
    opening: openingOf(lines.slice(0, first), expected),
    items: expected.items.map((item, index) => ({
      ...item,
      text: proseOf(lines.slice((starts[index] ?? 0) + 1, starts[index + 1] ?? lines.length), item, expected),
    })),
  };
}

function titleLines(lines: readonly string[], expected: Expected): readonly number[] {
  let from = 0;
  return expected.items.map(({ title }) => {
    const wanted = plainWords(title);
    const at = lines.findIndex(
      (line, index) => index >= from && line.replace(/^(?:\d\d\.\d\d|\d+\.)\s*/u, '') === wanted,
    );
    if (at < 0) throw new Error(`${expected.file}: no line with the title ${title}`);
    from = at + 1;
    return at;
  });
}

/** The paragraphs after the last line that tells who was there. */
function openingOf(lines: readonly string[], expected: Expected): string {
  const people = [...expected.attendees, ...expected.guests.filter(({ source }) => source === 'list')];
  const last = lines.findLastIndex((line) =>
    people.some(({ name, organisation }) => line.includes(`${name}, ${organisation ?? ''}`.slice(0, 60))),
  );
  const labelled = lines.findLastIndex((line) =>
    /^(?:Närvarande|Anmält förhinder|Inbjudna gäster)/u.test(line),
  );
  return prose(lines.slice(Math.max(last, labelled) + 1));
}

function proseOf(lines: readonly string[], item: Omit<PrintedItem, 'text'>, expected: Expected): string {
  const known = new Set(
    [
      ...item.decisions.flatMap((text) => [`att ${text}`, `Att ${text}`, `samt att ${text}`]),
      ...(item.conditions ?? []),
      item.outcome ?? '',
      'Beslut',
      'Beslut:',
      'Förbehåll:',
      ...expected.signatories.flatMap(({ name, role }) => [name, role]),
    ].map(plainWords),
  );
  const said = lines.filter((line) => !known.has(line) && !line.startsWith('Protokollet har stämts av med'));
  return prose(said);
}

function prose(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n\n');
}
