import type { ParagraphChild } from 'docx';
import { Bookmark, ExternalHyperlink, TextRun } from 'docx';
import { xmlText } from '../../domain/basics/xml-text.ts';
import type { Run } from '../paper/paper.ts';

/** Running text. Line breaks in it are the writer's. */
export function inline(runs: readonly Run[]): readonly ParagraphChild[] {
  return runs.flatMap((run): readonly ParagraphChild[] => {
    if (run.href === undefined) return textRuns(run);
    return [new ExternalHyperlink({ link: run.href, children: [...textRuns(run, 'Hyperlink')] })];
  });
}

/** Text in one look. */
export function textRuns({ text, bold, change }: Run, style?: string): readonly TextRun[] {
  const look = {
    ...(bold || change === 'added' ? { bold: true } : {}),
    ...(change === 'added' ? { underline: {} } : {}),
    ...(change === 'removed' ? { strike: true } : {}),
    ...(style ? { style } : {}),
  };
  return xmlText(text)
    .split('\n')
    .map((line, at) => new TextRun({ ...look, text: line, ...(at > 0 ? { break: 1 } : {}) }));
}

/** The same children within a bookmark. */
export function anchored(name: string, children: readonly ParagraphChild[]): ParagraphChild[] {
  return [new Bookmark({ id: name, children: [...children] })];
}
