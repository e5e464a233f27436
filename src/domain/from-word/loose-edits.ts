import type { LooseKind, WordPlace } from './edit.ts';
import type { PlacedLine } from './layout.ts';
import type { FoundEdit } from './text-edits.ts';
import { makersOf } from './versions.ts';
import type { WordLine } from './word-file.ts';
import { shownWords } from './word-file.ts';

/** What has no place among what is written: shown with its words, a table as its rows. */
export function looseEdits(lines: readonly PlacedLine[]): readonly FoundEdit[] {
  const edits: { found: FoundEdit; table?: number; row?: number }[] = [];
  for (const { line } of lines) {
    const text = shownWords(line.runs);
    if (text === '') continue;
    const { within } = line;
    const last = edits.at(-1);
    if (within?.kind === 'table' && last?.table === within.table && last.found.edited.kind === 'loose') {
      const { edited } = last.found;
      const parting = last.row === within.row ? ' | ' : '\n';
      last.found = { ...last.found, edited: { ...edited, text: edited.text + parting + text } };
      last.row = within.row;
      continue;
    }
    const what: LooseKind =
      within?.kind ?? (line.role === 'heading' || line.role === 'section' ? 'heading' : 'text');
    edits.push({
      found: { by: makersOf(line), edited: { kind: 'loose', what, text } },
      ...(within?.kind === 'table' ? { table: within.table, row: within.row } : {}),
    });
  }
  return edits.map(({ found }) => found);
}

/** What was said beside a line. */
export function commentEdits({ line: { comments = [] } }: PlacedLine): readonly FoundEdit[] {
  return comments.map(({ author, text, about, done }) => ({
    by: [author],
    edited: { kind: 'comment', text, about, author, ...(done ? { done } : {}) },
  }));
}

/** Pictures that the file was not made with; those it was, such as a logo, are known by what is said of them. */
export function pictureEdits(
  made: readonly WordLine[],
  lines: readonly PlacedLine[],
): readonly { readonly place: WordPlace; readonly found: FoundEdit }[] {
  const known = made.flatMap(({ pictures = [] }) => pictures);
  return lines.flatMap(({ line: { pictures = [] }, place }) =>
    pictures.flatMap((text) => {
      const at = known.indexOf(text);
      if (at >= 0) known.splice(at, 1);
      const edited = { kind: 'loose', what: 'picture', text } as const;
      return at >= 0 ? [] : [{ place, found: { by: [], edited } }];
    }),
  );
}
