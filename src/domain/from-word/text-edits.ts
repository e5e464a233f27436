import type { Edited, TextEdit } from './edit.ts';
import type { MadeLine, PlacedLine } from './layout.ts';
import type { TextLine } from './text-lines.ts';
import { sameLine } from './text-lines.ts';
import { acceptedSpans, authorsOf, makersOf, versionsOf } from './versions.ts';
import type { WordAuthor, WordLine } from './word-file.ts';
import { longestRise } from './longest-rise.ts';

/** An edit before it has its name and its place. */
export interface FoundEdit<E extends Edited = Edited> {
  readonly by: readonly WordAuthor[];
  readonly edited: E;
}

/**
 * What became of the text of a place: `made` are its lines as the file was made, `lines` what stands there now, of which
 * some were made for it, some for another place, and some by nobody but the writer.
 */
export function textEdits(
  place: string,
  made: readonly MadeLine[],
  lines: readonly PlacedLine[],
  deleted: readonly PlacedLine[],
): readonly FoundEdit<TextEdit>[] {
  const number = ({ anchor }: Pick<PlacedLine, 'anchor'>) => {
    const own = anchor?.kind === 'text' || anchor?.kind === 'part';
    return own && anchor.of === place ? (anchor.at ?? 0) : undefined;
  };
  const kept = lines.flatMap((line) => number(line) ?? []);
  const still = new Set(longestRise(kept));
  const before = new Map(made.map((line) => [number(line) ?? -1, textLine(line.line)]));
  const edits: FoundEdit<TextEdit>[] = [];
  let behind = -1;
  let adding:
    | { lines: TextLine[]; by: readonly WordAuthor[]; behind: number; partedBy?: WordAuthor }
    | undefined;
  const flush = (): void => {
    if (adding)
      edits.push({
        by: adding.by,
        edited: { kind: 'text-added', behind: adding.behind, lines: adding.lines },
      });
    adding = undefined;
  };
  let parted: readonly WordAuthor[] = [];
  for (const placed of lines) {
    const at = number(placed);
    const was = at === undefined ? undefined : before.get(at);
    const after = textLine(placed.line);
    if (at === undefined || !was) {
      const own = makersOf(placed.line);
      const by = own.length > 0 ? own : parted;
      if (adding && names(adding.by) === names(by)) adding.lines.push(after);
      else {
        flush();
        adding = { lines: [after], by, behind };
      }
    } else {
      flush();
      if (!still.has(at))
        edits.push({ by: makersOf(placed.line), edited: { kind: 'text-moved', at, behind, line: after } });
      else {
        edits.push(...changesOf(at, was, placed.line));
        behind = at;
      }
    }
    parted = placed.line.partedBy ? [placed.line.partedBy] : [];
  }
  flush();
  const gone = [...before].filter(([at]) => !kept.includes(at));
  for (const [at, line] of gone) {
    const left = deleted.find((each) => number(each) === at);
    edits.push({ by: left ? authorsOf(left.line.runs) : [], edited: { kind: 'text-removed', at, line } });
  }
  return edits;
}

/** A line of a Word file as a line of a text, every tracked change accepted. */
export function textLine({ runs, list }: Pick<WordLine, 'runs' | 'list'>): TextLine {
  return { ...(list ? { list: { ordered: list.ordered } } : {}), spans: acceptedSpans(runs) };
}

function changesOf(at: number, before: TextLine, line: WordLine): readonly FoundEdit<TextEdit>[] {
  const { list } = textLine(line);
  const read = (spans: TextLine['spans']): TextLine => ({ ...(list ? { list } : {}), spans });
  return versionsOf(before, line, read, sameLine).map(({ by, before, after }) => ({
    by,
    edited: { kind: 'text-changed', at, before, after },
  }));
}

function names(authors: readonly WordAuthor[]): string {
  return authors.map(({ name }) => name).join('\0');
}
