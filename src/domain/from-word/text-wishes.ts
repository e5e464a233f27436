import type { MeetingState } from '../meeting/state.ts';
import type { TextPlace } from '../meeting/vocabulary.ts';
import { textAt } from '../meeting/writing/text-at.ts';
import type { TextEdit } from './edit.ts';
import { mergedSpans } from './merge.ts';
import type { TextLine } from './text-lines.ts';
import { alignedLines, lineText, linesOfText, sameLine, textOfLines } from './text-lines.ts';
import type { Taking } from './taking.ts';

/** How a change of a text would be taken in, on what stands there by now. */
export function textTaking(then: MeetingState, now: MeetingState, place: TextPlace, edit: TextEdit): Taking {
  const before = linesOfText(textAt(then, place).text);
  const { text, revision } = textAt(now, place);
  const here = linesOfText(text);
  const result = applied(edit, before, here);
  const wish = {
    type: 'WriteText',
    data: { place, text: textOfLines(result.lines), basedOn: revision },
  } as const;
  return { ...result.shown, wishes: [wish], clash: result.clash ?? false, done: result.done ?? false };
}

/** Words that have no place of their own, at the end of a text. */
export function appendTaking(now: MeetingState, place: TextPlace, lines: readonly TextLine[]): Taking {
  const { text, revision } = textAt(now, place);
  const here = linesOfText(text);
  const wish = {
    type: 'WriteText',
    data: { place, text: textOfLines([...here, ...lines]), basedOn: revision },
  } as const;
  return { after: wordsOf(lines), wishes: [wish], clash: false, done: stands(lines, here, []) };
}

interface Applied {
  readonly lines: readonly TextLine[];
  readonly shown: Pick<Taking, 'before' | 'after' | 'here' | 'form'>;
  readonly clash?: boolean;
  /** It stands there already. */
  readonly done?: boolean;
}

function applied(edit: TextEdit, before: readonly TextLine[], here: readonly TextLine[]): Applied {
  const places = alignedLines(before, here);
  const at = (line: number): number | undefined => places.get(line);
  /** Behind the line, or behind the nearest before it that is still there. */
  const behind = (line: number): number => {
    for (let each = line; each >= 0; each -= 1) {
      const place = at(each);
      if (place !== undefined) return place + 1;
    }
    return 0;
  };
  switch (edit.kind) {
    case 'text-changed':
      return changed(edit, before, here, at(edit.at), behind(edit.at - 1));
    case 'text-removed': {
      const place = at(edit.at);
      const standing = place === undefined ? undefined : here[place];
      if (place === undefined || !standing)
        return { lines: here, shown: { before: lineText(edit.line) }, done: true };
      const clash = !isSame(before[edit.at], standing);
      return {
        lines: here.toSpliced(place, 1),
        shown: { before: lineText(edit.line), ...(clash ? { here: lineText(standing) } : {}) },
        clash,
      };
    }
    case 'text-added': {
      const lines = here.toSpliced(behind(edit.behind), 0, ...edit.lines);
      return { lines, shown: { after: wordsOf(edit.lines) }, done: stands(edit.lines, here, before) };
    }
    case 'text-moved': {
      const place = at(edit.at);
      const standing = place === undefined ? undefined : here[place];
      const words = { before: lineText(edit.line), after: lineText(edit.line) };
      if (place === undefined || !standing)
        return { lines: here.toSpliced(behind(edit.behind), 0, edit.line), shown: words, clash: true };
      const to = behind(edit.behind);
      if (to === place || to === place + 1) return { lines: here, shown: words, done: true };
      const without = here.toSpliced(place, 1);
      return { lines: without.toSpliced(to > place ? to - 1 : to, 0, standing), shown: words };
    }
    default:
      return edit satisfies never;
  }
}

function changed(
  edit: Extract<TextEdit, { kind: 'text-changed' }>,
  before: readonly TextLine[],
  here: readonly TextLine[],
  place: number | undefined,
  instead: number,
): Applied {
  const standing = place === undefined ? undefined : here[place];
  const wording = { before: lineText(edit.before), after: lineText(edit.after) };
  if (place === undefined || !standing)
    return {
      lines: here.toSpliced(instead, 0, edit.after),
      shown: { ...wording, here: '' },
      clash: true,
      done: stands([edit.after], here, before),
    };
  const { value, clash } = mergedSpans(edit.before.spans, edit.after.spans, standing.spans);
  const asList = isOrdered(edit.before) === isOrdered(edit.after) ? standing.list : edit.after.list;
  const line: TextLine = { ...(asList ? { list: asList } : {}), spans: value };
  const done = isSame(line, standing);
  const after = lineText(line);
  return {
    lines: here.with(place, line),
    shown: clash
      ? { ...wording, here: lineText(standing) }
      : { before: lineText(standing), after, ...(after === lineText(standing) ? { form: true } : {}) },
    clash,
    done,
  };
}

/** Whether lines stand in a text that did not stand in it before: somebody has taken them in, or written them alike. */
function stands(lines: readonly TextLine[], here: readonly TextLine[], before: readonly TextLine[]): boolean {
  return lines.every((line) => {
    const count = (all: readonly TextLine[]) =>
      all.filter((each) => lineText(each) === lineText(line)).length;
    return count(here) > count(before);
  });
}

function isSame(a: TextLine | undefined, b: TextLine): boolean {
  return a !== undefined && sameLine(a, b);
}

function isOrdered({ list }: TextLine): boolean | undefined {
  return list?.ordered;
}

function wordsOf(lines: readonly TextLine[]): string {
  return lines.map(lineText).join('\n');
}
