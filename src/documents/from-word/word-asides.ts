import type { WordAuthor, WordComment } from '../../domain/from-word/word-file.ts';
import { trimmed } from '../../domain/from-word/word-file.ts';
import { xmlEvents } from '../import/xml.ts';

/** A comment without the words it was set at. */
export type CommentSaid = Omit<WordComment, 'about'>;

/** The comments of `word/comments.xml` by id; replies are comments of their own, as they stand there. */
export function commentsOf(xml: string, extended: string): ReadonlyMap<string, CommentSaid> {
  const done = doneParagraphs(extended);
  const comments = new Map<string, CommentSaid>();
  let open: { id: string; author: WordAuthor; paragraphs: string[]; last: string } | undefined;
  let inText = false;
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (open && inText) open.paragraphs.push((open.paragraphs.pop() ?? '') + event.text);
      continue;
    }
    const { name } = event;
    const opens = event.kind === 'open';
    if (name === 't') inText = opens;
    else if (event.kind === 'open' && name === 'comment')
      open = {
        id: event.attributes['id'] ?? '',
        author: authorOf(event.attributes),
        paragraphs: [],
        last: '',
      };
    else if (open && event.kind === 'open' && name === 'p') {
      open.paragraphs.push('');
      // A comment is known elsewhere by its last paragraph.
      open.last = event.attributes['paraId'] ?? '';
    } else if (open && name === 'comment') {
      const text = trimmed(open.paragraphs.join('\n'));
      comments.set(open.id, { author: open.author, text, ...(done.has(open.last) ? { done: true } : {}) });
      open = undefined;
    }
  }
  return comments;
}

/** Who and when, as changes and comments say it. Word writes the writer's own clock and calls it UTC: told as it stands. */
export function authorOf(attributes: Readonly<Record<string, string>>): WordAuthor {
  const { author = '', date = '' } = attributes;
  const name = trimmed(author).slice(0, LONGEST_NAME);
  const at = new Date(/(?:Z|[+-]\d\d:\d\d)$/u.test(date) ? date : `${date}Z`);
  return { name, ...(date !== '' && !Number.isNaN(at.getTime()) ? { at: at.toISOString() } : {}) };
}

/** The notes of `word/footnotes.xml` or `word/endnotes.xml` by id. */
export function notesOf(xml: string): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  let id: string | undefined;
  let [text, inText] = ['', false];
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (inText) text += event.text;
      continue;
    }
    const opens = event.kind === 'open';
    if (event.name === 't') inText = opens;
    else if (event.kind === 'open' && NOTE.has(event.name)) [id, text] = [event.attributes['id'], ''];
    else if (NOTE.has(event.name) && id !== undefined) {
      if (trimmed(text) !== '') notes.set(id, trimmed(text));
      id = undefined;
    } else if (event.name === 'p' && !opens) text += ' ';
  }
  return notes;
}

/** The lines of a header or a footer, without the numbers that Word sets by itself. */
export function furnitureOf(xml: string): readonly string[] {
  const lines: string[] = [];
  let [line, inText, fields, results] = ['', false, 0, 0];
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (inText && fields === 0 && results === 0) line += event.text;
      continue;
    }
    const { name } = event;
    const opens = event.kind === 'open';
    if (name === 't') inText = opens;
    else if (name === 'fldSimple') fields += opens ? 1 : -1;
    else if (event.kind === 'open' && name === 'fldChar') {
      const { fldCharType } = event.attributes;
      if (fldCharType === 'begin') results += 1;
      else if (fldCharType === 'end') results = Math.max(0, results - 1);
    } else if (opens && (name === 'tab' || name === 'br')) line += ' ';
    else if (name === 'p' && !opens) {
      const words = trimmed(line.replace(/\s+/gu, ' '));
      if (words !== '') lines.push(words);
      line = '';
    }
  }
  return lines;
}

const LONGEST_NAME = 120;
const NOTE: ReadonlySet<string> = new Set(['footnote', 'endnote']);

function doneParagraphs(xml: string): ReadonlySet<string> {
  const done = new Set<string>();
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'open' || event.name !== 'commentEx') continue;
    if (event.attributes['done'] === '1') done.add(event.attributes['paraId'] ?? '');
  }
  return done;
}
