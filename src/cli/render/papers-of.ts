import { extractPaper } from '../../documents/paper/extract-paper.ts';
import { noticePaper } from '../../documents/paper/notice-paper.ts';
import { EXTRACT_NAME, NOTICE_NAME, PROTOCOL_PAPER_OF } from '../../documents/paper/paper-of.ts';
import type { Paper } from '../../documents/paper/paper.ts';
import type { MeetingPaperKind } from '../../contract/protocol-format.ts';
import { extractOf } from '../../domain/protocol/extract.ts';
import { mendFileName } from '../../graph/file-names.ts';
import type { Printable } from './printable.ts';

/** A paper and the name of its file, without its extension. */
export interface NamedPaper {
  readonly kind: MeetingPaperKind;
  readonly name: string;
  readonly paper: Paper;
}

/** The papers of these kinds; extracts for one municipality, or for each. A notice that there is not is left out. */
export function papersOf(
  printable: Printable,
  kinds: readonly MeetingPaperKind[],
  municipality: string | undefined,
): readonly NamedPaper[] {
  const { view, notice, municipalities } = printable;
  const named = (kind: MeetingPaperKind, words: string, paper: Paper): NamedPaper => ({
    kind,
    name: mendFileName(`${view.date} ${words}`.replaceAll('/', '-')),
    paper,
  });
  return kinds.flatMap((kind): readonly NamedPaper[] => {
    switch (kind) {
      case 'notice':
        return notice ? [named(kind, `${NOTICE_NAME} ${view.meetingTitle}`, noticePaper(notice))] : [];
      case 'extract':
        return (municipality === undefined ? municipalities : [municipality]).map((each) =>
          named(
            kind,
            `${EXTRACT_NAME} ${each} ${view.heading}`,
            extractPaper(view, extractOf(view, each, printable)),
          ),
        );
      case 'protocol':
        return [named(kind, view.heading, PROTOCOL_PAPER_OF.protocol.make(view))];
      case 'decisions':
      case 'attendance': {
        const { name, make } = PROTOCOL_PAPER_OF[kind];
        return [named(kind, `${name} ${view.heading}`, make(view))];
      }
      default:
        return kind satisfies never;
    }
  });
}
