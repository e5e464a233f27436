import type { MeetingState } from '../meeting/state.ts';
import { ATTENDANCE, CLOSING, OPENING } from '../meeting/vocabulary.ts';
import { itemOfClause, itemOfGuidance } from '../meeting/writing/evolve.ts';
import type { Anchor } from './anchor.ts';
import type { WordPlace } from './edit.ts';
import { anchorKey, withLostAnchors } from './lost-anchors.ts';
import type { WordFile, WordLine } from './word-file.ts';
import { shownWords } from './word-file.ts';

/** A line of the file that came back, where it stands now. */
export interface PlacedLine {
  readonly line: WordLine;
  readonly place: WordPlace;
  /** What it was made to tell of. Of paragraphs that were joined the first: the others are gone. */
  readonly anchor?: Anchor;
  /** What it said when the file was made. */
  readonly made?: MadeLine;
}

/** A line of the file as it was made. */
export interface MadeLine {
  readonly line: WordLine;
  readonly anchor: Anchor;
  readonly place: WordPlace;
  /** Its number in the file. */
  readonly at: number;
}

export interface Layout {
  readonly made: readonly MadeLine[];
  readonly lines: readonly PlacedLine[];
  /** The lists of people as the file was made. */
  readonly rows: readonly WordLine[];
}

/** Where everything stands, in the file as it was made and in what came back. */
export function layoutOf(made: WordFile, returned: WordFile, then: MeetingState): Layout {
  const before = madeLines(made.lines, then);
  const lines = placed(withLostAnchors(made, returned), before, then);
  return { made: before, lines, rows: made.lines.filter(isRow).filter((line) => !isWhen(line)) };
}

/** Whether the line still says anything. */
export function isLive({ line }: { readonly line: WordLine }): boolean {
  return shownWords(line.runs) !== '';
}

/** Whether it is the title of its item, or the first paragraph of the part. */
export function isTitle(anchor: Anchor | undefined): boolean {
  return anchor?.kind === 'part';
}

function madeLines(lines: readonly WordLine[], then: MeetingState): readonly MadeLine[] {
  let place: WordPlace = 'page';
  return lines.flatMap((line, at) => {
    const [anchor] = line.anchors;
    if (!anchor) return [];
    place = placeOf(anchor, then) ?? place;
    return [{ line, anchor, place, at }];
  });
}

/**
 * The place of a line is where it stands: below which title. An item whose title is gone is where its own lines are; what
 * nobody printed stands with what is above it, but below the attendance begins the opening.
 */
function placed(
  lines: readonly WordLine[],
  made: readonly MadeLine[],
  then: MeetingState,
): readonly PlacedLine[] {
  const known = new Map(made.map((each) => [anchorKey(each.anchor), each]));
  const titles = new Set(
    lines.flatMap(({ anchors: [anchor] }) => (anchor && isTitle(anchor) ? [anchor.of] : [])),
  );
  let current: WordPlace = 'page';
  let amongItems = false;
  const lastRow = lines.findLastIndex(isRow);
  return lines.map((line, index): PlacedLine => {
    const [anchor] = line.anchors;
    const was = anchor && known.get(anchorKey(anchor));
    if (!was) {
      if (!amongItems && isRow(line)) current = ATTENDANCE;
      else if (!amongItems && current === ATTENDANCE && index > lastRow) current = OPENING;
      return { line, place: current };
    }
    const isItem = then.items.some(({ itemId }) => itemId === was.place);
    const begins = was.anchor.kind === 'part' || was.anchor.kind === 'section' || !isItem;
    // A paragraph moved up from the end does not take what is below it along.
    const astray = was.place === CLOSING && comesTitle(lines, index);
    if ((begins && !astray) || !titles.has(was.place)) current = was.place;
    amongItems ||= isItem;
    return { line, place: current, anchor: was.anchor, made: was };
  });
}

function comesTitle(lines: readonly WordLine[], index: number): boolean {
  return lines
    .slice(index + 1)
    .some(
      ({ anchors: [anchor] }) =>
        anchor?.kind === 'section' || (anchor?.kind === 'part' && !AFTER.has(anchor.of)),
    );
}

const AFTER: ReadonlySet<string> = new Set([CLOSING, 'end', 'corrections']);

/** Whether it names people, or is made to. */
function isRow({ anchors, role, runs }: WordLine): boolean {
  return (
    role === 'fact' ||
    anchors.some(({ kind }) => kind === 'people') ||
    runs.some(({ person }) => person !== undefined)
  );
}

/** The line that says when and where looks as the lists of people do. */
function isWhen({ anchors }: WordLine): boolean {
  return anchors.some(({ kind }) => kind === 'part');
}

function placeOf(anchor: Anchor, then: MeetingState): WordPlace | undefined {
  const { kind, of } = anchor;
  switch (kind) {
    case 'part':
    case 'section':
    case 'text':
    case 'outcome':
      return of;
    case 'clause':
    case 'condition':
      return itemOfClause(then, of)?.itemId;
    case 'guidance':
      return itemOfGuidance(then, of)?.itemId;
    case 'people':
    case 'person':
      return ATTENDANCE;
    case 'line':
      return of === 'paper' ? undefined : of;
    default:
      return kind satisfies never;
  }
}
