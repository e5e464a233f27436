import type { Anchor } from '../../domain/from-word/anchor.ts';
import type { WordAuthor, WordLine } from '../../domain/from-word/word-file.ts';
import { trimmed } from '../../domain/from-word/word-file.ts';
import type { DocxLevel, DocxList, DocxStyle } from '../import/docx-styles.ts';
import type { CommentSaid } from './word-asides.ts';
import type { Moved, Paragraph } from './word-paragraph.ts';
import { isLive, joined, roleOf, takeAlong } from './word-paragraph.ts';

type Mark = 'bold' | 'struck';
type Changing = 'inserted' | 'deleted';

/** What the reader knows before it reads the text. */
export interface KnownOfFile {
  /** What the bookmarks that the file was made with are anchored to. */
  readonly anchors: ReadonlyMap<string, Anchor>;
  readonly styles: ReadonlyMap<string, DocxStyle>;
  readonly numbering: ReadonlyMap<string, ReadonlyMap<number, DocxLevel>>;
  readonly comments: ReadonlyMap<string, CommentSaid>;
}

/** Writes the paragraphs of a Word file as lines, as it is told of them piece by piece. */
export class WordWriter {
  private readonly known: KnownOfFile;
  private readonly written: Paragraph[] = [];
  private paragraph: Paragraph | undefined;
  /** Paragraphs that are open around a text box within them. */
  private readonly around: (Paragraph | undefined)[] = [];
  private readonly tables: { readonly table: number; row: number }[] = [];
  private tableCount = 0;
  private boxes = 0;
  private readonly bookmarks = new Map<string, Bookmark>();
  private readonly people = new Map<string, string>();
  private readonly changes: { readonly changing: Changing; readonly author: WordAuthor }[] = [];
  private readonly moves = new Map<string, Move>();
  private readonly movesByName = new Map<string, Moved>();
  private readonly remarks = new Map<string, { about: string; at?: Paragraph; set?: true }>();
  private marks: Partial<Record<Mark, boolean>> = {};

  constructor(known: KnownOfFile) {
    this.known = known;
  }

  paragraphOpens(): void {
    this.around.push(this.paragraph);
    const [table] = this.tables.slice(-1);
    this.paragraph = {
      anchors: [],
      runs: [],
      pictures: [],
      comments: [],
      style: this.known.styles.get('Normal') ?? {},
      ownList: {},
      ...(this.boxes > 0
        ? { within: { kind: 'box' } }
        : table
          ? { within: { kind: 'table', table: table.table, row: table.row } }
          : {}),
    };
    this.marks = {};
    for (const { to } of this.openMoves()) to?.push(this.paragraph);
    for (const { from } of this.openMoves()) from?.push(this.paragraph);
  }

  paragraphCloses(): void {
    if (this.paragraph) this.written.push(this.paragraph);
    this.paragraph = this.around.pop();
  }

  style(id: string): void {
    if (this.paragraph) this.paragraph.style = this.known.styles.get(id) ?? {};
  }

  list(list: Partial<DocxList>): void {
    if (this.paragraph) this.paragraph.ownList = { ...this.paragraph.ownList, ...list };
  }

  /** A tracked change of the paragraph's own end. */
  endChanged(changing: Changing, author: WordAuthor): void {
    if (this.paragraph) this.paragraph[changing === 'inserted' ? 'partedBy' : 'joinedBy'] = author;
  }

  run(): void {
    this.marks = {};
  }

  runStyle(id: string): void {
    const { strike, bold } = this.known.styles.get(id) ?? {};
    if (strike !== undefined) this.marks.struck ??= strike;
    if (bold !== undefined) this.marks.bold ??= bold;
  }

  mark(mark: Mark, on: boolean): void {
    // A style may strike what is struck once more: either is enough.
    this.marks[mark] = mark === 'struck' ? on || this.marks.struck === true : on;
  }

  changing(changing: Changing, author: WordAuthor): void {
    this.changes.push({ changing, author });
  }

  changed(): void {
    this.changes.pop();
  }

  moving(side: 'from' | 'to', id: string, name: string, author: WordAuthor): void {
    const moved = this.movesByName.get(name) ?? { author, from: [], to: [] };
    this.movesByName.set(name, moved);
    // The mark may stand before the first paragraph that moved, or within it.
    if (this.paragraph) moved[side].push(this.paragraph);
    this.moves.set(`${side} ${id}`, { [side]: moved[side] });
  }

  moved(side: 'from' | 'to', id: string): void {
    this.moves.delete(`${side} ${id}`);
  }

  bookmark(id: string, name: string): void {
    const anchor = this.known.anchors.get(name);
    if (!anchor) return;
    if (anchor.kind === 'person') this.people.set(id, anchor.of);
    else this.bookmarks.set(id, { anchor });
  }

  bookmarkEnds(id: string): void {
    this.people.delete(id);
    const bookmark = this.bookmarks.get(id);
    if (!bookmark) return;
    this.bookmarks.delete(id);
    const home = bookmark.home ?? bookmark.deletedFrom ?? this.paragraph;
    home?.anchors.push(bookmark.anchor);
  }

  text(text: string): void {
    const { paragraph } = this;
    if (!paragraph || text === '') return;
    const inserted = this.authorOf('inserted');
    const deleted = this.authorOf('deleted');
    if (trimmed(text) !== '')
      for (const bookmark of this.bookmarks.values())
        if (deleted) bookmark.deletedFrom ??= paragraph;
        else bookmark.home ??= paragraph;
    if (!deleted) for (const remark of this.remarks.values()) if (!remark.set) remark.about += text;
    const [person] = this.people.values();
    const { style } = paragraph;
    const struck = this.marks.struck ?? style.strike ?? false;
    const bold = this.marks.bold ?? (style.heading === undefined && (style.bold ?? false));
    paragraph.runs.push({
      text,
      ...(bold ? { bold } : {}),
      ...(struck ? { struck } : {}),
      ...(inserted ? { inserted } : {}),
      ...(deleted ? { deleted } : {}),
      ...(person === undefined ? {} : { person }),
    });
  }

  picture(said: string): void {
    this.paragraph?.pictures.push(trimmed(said));
  }

  note(text: string): void {
    this.paragraph?.comments.push({ note: text });
  }

  commentOpens(id: string): void {
    this.remarks.set(id, { about: '', ...(this.paragraph ? { at: this.paragraph } : {}) });
  }

  commentCloses(id: string): void {
    const remark = this.remarks.get(id);
    if (remark) remark.set = true;
  }

  /** Where a comment itself is kept, after the words it was set at. */
  commentAt(id: string): void {
    const { about = '', at } = this.remarks.get(id) ?? {};
    this.remarks.delete(id);
    const said = this.known.comments.get(id);
    const paragraph = at ?? this.paragraph;
    if (said && paragraph) paragraph.comments.push({ ...said, about: trimmed(about) });
  }

  table(opens: boolean): void {
    if (opens) this.tables.push({ table: (this.tableCount += 1), row: -1 });
    else this.tables.pop();
  }

  row(): void {
    const table = this.tables.at(-1);
    if (table) table.row += 1;
  }

  box(opens: boolean): void {
    this.boxes += opens ? 1 : -1;
    // What was told of as a picture is a box with words.
    if (opens) this.paragraph?.pictures.pop();
  }

  finished(): readonly WordLine[] {
    for (const id of this.bookmarks.keys()) this.bookmarkEnds(id);
    for (const moved of this.movesByName.values()) takeAlong(moved);
    const lines: WordLine[] = [];
    let joining: Paragraph | undefined;
    for (const paragraph of this.written) {
      const whole = joining ? joined(joining, paragraph) : paragraph;
      joining = undefined;
      // Whoever deletes the end of a paragraph in a tracked change goes on in the next.
      if (whole.joinedBy && isLive(whole)) joining = { ...whole, joinedBy: undefined };
      else lines.push(...this.linesOf(whole));
    }
    if (joining) lines.push(...this.linesOf(joining));
    return lines;
  }

  /** Whose change the scan is within: what one inserted another may have deleted. */
  private authorOf(changing: Changing): WordAuthor | undefined {
    return this.changes.findLast((change) => change.changing === changing)?.author;
  }

  private openMoves(): readonly Move[] {
    return [...this.moves.values()];
  }

  private linesOf(paragraph: Paragraph): readonly WordLine[] {
    const { anchors, runs, pictures, within, partedBy, movedBy } = paragraph;
    const comments = paragraph.comments.flatMap((each) => ('note' in each ? [] : [each]));
    const notes = paragraph.comments.flatMap((each) => ('note' in each ? [each.note] : []));
    const isBlank = runs.every(({ text }) => trimmed(text) === '');
    const list = this.listOf(paragraph);
    const line: WordLine = {
      anchors,
      role: roleOf(paragraph.style),
      ...(list ? { list } : {}),
      runs: isBlank ? [] : runs,
      ...(partedBy ? { partedBy } : {}),
      ...(movedBy ? { movedBy } : {}),
      ...(within ? { within } : {}),
      ...(pictures.length > 0 ? { pictures } : {}),
      ...(comments.length > 0 ? { comments } : {}),
    };
    const says = !isBlank || anchors.length > 0 || pictures.length > 0 || comments.length > 0;
    return [
      ...(says ? [line] : []),
      ...notes.map(
        (text): WordLine => ({
          anchors: [],
          role: 'other',
          runs: [{ text }],
          within: { kind: 'note' },
        }),
      ),
    ];
  }

  private listOf({ style, ownList }: Paragraph): WordLine['list'] {
    if (style.heading !== undefined) return undefined;
    const { id, level = 0 } = { ...style.list, ...ownList };
    if (id === undefined || id === '' || id === '0') return undefined;
    const format = this.known.numbering.get(id)?.get(level)?.format;
    return { id, ordered: format !== undefined && format !== 'bullet' && format !== 'none' };
  }
}

interface Bookmark {
  readonly anchor: Anchor;
  /** The paragraph where its first words stand, and where words stood that are deleted. */
  home?: Paragraph;
  deletedFrom?: Paragraph;
}

interface Move {
  readonly from?: Paragraph[];
  readonly to?: Paragraph[];
}
