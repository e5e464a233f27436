import type { Span } from '../basics/rich-text.ts';
import { isClockTime } from '../basics/time.ts';
import type { Item, MeetingState } from '../meeting/state.ts';
import type { AgendaEdit } from './edit.ts';
import type { Layout, PlacedLine } from './layout.ts';
import { isLive } from './layout.ts';
import { longestRise } from './longest-rise.ts';
import type { FoundEdit } from './text-edits.ts';
import { lineText } from './text-lines.ts';
import { acceptedSpans, authorsOf, makersOf, versionsOf } from './versions.ts';
import { shownWords } from './word-file.ts';

/** An edit of an item of the agenda. */
export interface ItemEdit {
  readonly itemId: string;
  readonly found: FoundEdit<AgendaEdit>;
}

/** The items that are gone with everything that was printed of them. */
export function removedItems({ made, lines }: Layout, then: MeetingState): ReadonlySet<string> {
  const printed = new Set(made.map(({ place }) => place));
  const left = new Set(lines.flatMap((placed) => (placed.made && isLive(placed) ? [placed.made.place] : [])));
  return new Set(
    then.items.flatMap(({ itemId }) => (printed.has(itemId) && !left.has(itemId) ? [itemId] : [])),
  );
}

/** What became of an item's title, its time and the heading above it. */
export function titleEdits(item: Item, own: readonly PlacedLine[]): readonly FoundEdit<AgendaEdit>[] {
  const title = own.find(({ anchor }) => anchor?.kind === 'part');
  const section = own.find(({ anchor }) => anchor?.kind === 'section');
  return [
    ...(title ? [...wordsOfTitle(item, title), ...timeOf(title)] : []),
    ...(item.plan.heading === undefined ? [] : sectionOf(item.plan.heading, section)),
  ];
}

/** Items that stand elsewhere than they did: as few as possible, each with what it now stands before. */
export function orderEdits({ made, lines }: Layout, removed: ReadonlySet<string>): readonly ItemEdit[] {
  const was = made.flatMap(({ anchor }) => (anchor.kind === 'part' ? [anchor.of] : []));
  const titles = lines.filter(({ anchor }) => anchor?.kind === 'part' && was.includes(anchor.of));
  const now = titles.flatMap(({ anchor }) => (anchor && !removed.has(anchor.of) ? [anchor.of] : []));
  const items = now.filter((id) => !NO_ITEMS.has(id));
  const stayed = new Set(longestRise(items.map((id) => was.indexOf(id))).map((at) => was[at]));
  return items.flatMap((itemId, at): readonly ItemEdit[] => {
    if (stayed.has(itemId)) return [];
    const before = items.slice(at + 1).find((id) => stayed.has(id));
    const title = titles.find(({ anchor }) => anchor?.of === itemId);
    return [
      {
        itemId,
        found: {
          by: title ? makersOf(title.line) : [],
          edited: {
            kind: 'item-moved',
            title: titleWords(title),
            ...(before === undefined ? {} : { before }),
          },
        },
      },
    ];
  });
}

/** The words of a heading without the number or the time that is printed before them. */
export function withoutLabel(words: string): string {
  return words.replace(LABEL, '');
}

const NO_ITEMS: ReadonlySet<string> = new Set(['attendance', 'opening', 'closing', 'end', 'corrections']);
const LABEL = /^(?:§\s*\d{1,4}|\d{1,3}[.)]|(?:[01]?\d|2[0-3])[.:][0-5]\d)(?:\s+|$)/u;

function titleWords(title: PlacedLine | undefined): string {
  return withoutLabel(shownWords(title?.line.runs ?? []));
}

function wordsOfTitle(item: Item, title: PlacedLine): readonly FoundEdit<AgendaEdit>[] {
  const printed = shownWords(title.made?.line.runs ?? []);
  const label = printed.endsWith(item.plan.title)
    ? printed.slice(0, printed.length - item.plan.title.length)
    : '';
  const read = (spans: readonly Span[]): string => {
    const words = lineText({ spans });
    return label !== '' && words.startsWith(label)
      ? words.slice(label.length)
      : label === ''
        ? words
        : withoutLabel(words);
  };
  const before = read(acceptedSpans(title.made?.line.runs ?? []));
  const versions = versionsOf(before, title.line, read, (a, b) => a === b);
  return versions.map(({ by, before, after }) => ({ by, edited: { kind: 'title', before, after } }));
}

/** The planned time that the style of 2022 prints before a title. */
function timeOf({ line, made }: PlacedLine): readonly FoundEdit<AgendaEdit>[] {
  const [before, after] = [made?.line.runs ?? [], line.runs].map((runs) => {
    const [, hours = '', minutes = ''] = /^(\d{1,2})[.:](\d{2})\s/u.exec(shownWords(runs)) ?? [];
    return `${hours.padStart(2, '0')}:${minutes}`;
  });
  if (!before || !after || before === after || !isClockTime(before) || !isClockTime(after)) return [];
  return [{ by: authorsOf(line.runs), edited: { kind: 'start', before, after } }];
}

function sectionOf(before: string, section: PlacedLine | undefined): readonly FoundEdit<AgendaEdit>[] {
  if (!section || !isLive(section))
    return [{ by: section ? authorsOf(section.line.runs) : [], edited: { kind: 'section', before } }];
  const read = (spans: readonly Span[]) => lineText({ spans });
  const printed = read(acceptedSpans(section.made?.line.runs ?? []));
  return versionsOf(printed, section.line, read, (a, b) => a === b).map(({ by, before, after }) => ({
    by,
    edited: { kind: 'section', before, ...(after === '' ? {} : { after }) },
  }));
}
