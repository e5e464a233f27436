import type { WordPlace } from './edit.ts';
import type { MadeLine, PlacedLine } from './layout.ts';
import { isLive } from './layout.ts';
import { shownWords } from './word-file.ts';

/** The lines of an item by what they are, in their order. */
export interface ItemZones {
  readonly text: readonly PlacedLine[];
  readonly clauses: readonly ClauseLines[];
  /** What stands among them and is none of it. */
  readonly loose: readonly PlacedLine[];
  /** Items that somebody wrote in Word, each with what stands under its heading. */
  readonly added: readonly { readonly heading: PlacedLine; readonly zones: ItemZones }[];
}

/** A clause with what was written on below it, and its conditions. */
export interface ClauseLines {
  readonly line: PlacedLine;
  readonly more: readonly PlacedLine[];
  readonly conditions: readonly PlacedLine[];
}

/**
 * What the lines of an item are. What the file was made with is what it was; what somebody wrote is text as long as no
 * decision has come, then a clause where it begins as one, and else loose. A heading that nobody printed begins an item.
 */
export function zonesOf(
  place: WordPlace,
  lines: readonly PlacedLine[],
  made: readonly MadeLine[],
): ItemZones {
  const ends = textEndsAt(made.filter((line) => line.place === place));
  return gathered(lines.filter(isLive), ends);
}

type Zones = {
  text: PlacedLine[];
  clauses: { line: PlacedLine; more: PlacedLine[]; conditions: PlacedLine[] }[];
  loose: PlacedLine[];
  added: { heading: PlacedLine; zones: Zones }[];
};

function gathered(lines: readonly PlacedLine[], textEnds: number): ItemZones {
  const whole = emptyZones();
  let zones = whole;
  let decided = false;
  for (const placed of lines) {
    const { line, anchor, made } = placed;
    if (anchor && made) {
      // What is printed goes on where it went on when somebody put a heading into it.
      zones = whole;
      if (anchor.kind === 'text') zones.text.push(placed);
      else if (anchor.kind === 'clause') zones.clauses.push({ line: placed, more: [], conditions: [] });
      else if (anchor.kind === 'condition') conditionOf(zones, placed);
      decided = made.at >= textEnds && anchor.kind !== 'text';
    } else if (line.within) zones.loose.push(placed);
    else if (DECIDED.test(shownWords(line.runs))) decided = true;
    else if (line.role === 'heading' || line.role === 'section') {
      zones = emptyZones();
      whole.added.push({ heading: placed, zones });
      decided = false;
    } else if (line.role === 'condition' && zones.clauses.length > 0) conditionOf(zones, placed);
    else if (line.role === 'clause' || (decided && ATT.test(shownWords(line.runs)))) {
      const above = zones.clauses.at(-1);
      if (above && goesOn(placed)) above.more.push(placed);
      else zones.clauses.push({ line: placed, more: [], conditions: [] });
      decided = true;
    } else if (decided) zones.loose.push(placed);
    else zones.text.push(placed);
  }
  return whole;
}

function emptyZones(): Zones {
  return { text: [], clauses: [], loose: [], added: [] };
}

/** The number of the first line of the made file that no text of the item can follow. */
function textEndsAt(made: readonly MadeLine[]): number {
  const decided = made.find(
    ({ anchor, line }) =>
      ['clause', 'outcome', 'guidance'].includes(anchor.kind) ||
      (anchor.kind === 'line' && line.role === 'heading'),
  );
  const text = made.findLast(({ anchor }) => anchor.kind === 'text');
  const behindText = text && made.find(({ at }) => at > text.at);
  return Math.min(decided?.at ?? Infinity, behindText && !isList(behindText) ? behindText.at : Infinity);
}

/** The pitches of an item stand behind its text as a list; what is written below them is text still. */
function isList({ line }: MadeLine): boolean {
  return line.list !== undefined;
}

function conditionOf(zones: Zones, placed: PlacedLine): void {
  // Its label is printed, not written.
  if (placed.anchor?.kind === 'condition' || placed.line.list) zones.clauses.at(-1)?.conditions.push(placed);
}

const DECIDED = /^beslut:?$/iu;
const ATT = /^(?:samt\s+)?att\s/iu;

/** A paragraph below a clause that begins a sentence of its own: the clause goes on in it (S15). */
function goesOn({ line }: PlacedLine): boolean {
  const words = shownWords(line.runs);
  return !ATT.test(words) && /^\p{Lu}/u.test(words);
}
