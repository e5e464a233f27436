import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { anchoredDocx } from '../../src/documents/docx/paper-docx.ts';
import { readWordFile } from '../../src/documents/from-word/read-word-file.ts';
import { wordParts } from '../../src/documents/from-word/word-parts.ts';
import { protocolPaper } from '../../src/documents/paper/protocol-paper.ts';
import type { WordEdit } from '../../src/domain/from-word/edit.ts';
import { findEdits } from '../../src/domain/from-word/find-edits.ts';
import type { WordFile } from '../../src/domain/from-word/word-file.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { protocolOf } from '../../src/domain/protocol/protocol-view.ts';
import type { ProtocolStyle } from '../../src/domain/protocol/wording.ts';

/** A protocol as the product makes it for Word, and what it says. */
export interface MadeWord {
  readonly bytes: Uint8Array;
  readonly file: WordFile;
  read(bytes: Uint8Array): WordFile;
  /** The same file with its document (and other parts) changed, as a person would in Word. */
  edited(change: (document: string) => string, parts?: Readonly<Record<string, string>>): Uint8Array;
  /** What that did. */
  edits(change: (document: string) => string, parts?: Readonly<Record<string, string>>): readonly WordEdit[];
}

export async function madeWord(
  state: MeetingState,
  group: GroupState,
  style: ProtocolStyle = group.settings.protocolStyle,
  version = 1,
): Promise<MadeWord> {
  const settings = { ...group.settings, protocolStyle: style };
  const paper = protocolPaper(protocolOf(state, { ...group, settings }, { version }));
  const { bytes, anchors } = await anchoredDocx(paper);
  const read = (given: Uint8Array): WordFile => {
    const parts = wordParts(given);
    if (typeof parts === 'string') throw new Error(parts);
    return readWordFile(parts, anchors);
  };
  const file = read(bytes);
  const edited: MadeWord['edited'] = (change, parts = {}) => {
    const before = unzipSync(bytes);
    const document = change(strFromU8(before['word/document.xml'] ?? new Uint8Array()));
    const more = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
    return zipSync({ ...before, ...Object.fromEntries(more), 'word/document.xml': strToU8(document) });
  };
  return {
    bytes,
    file,
    read,
    edited,
    edits: (change, parts) => findEdits(file, read(edited(change, parts)), state),
  };
}
