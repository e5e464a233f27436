import type { ProtocolFormat, ProtocolPaperKind } from '../contract/protocol-format.ts';
import { PROTOCOL_FORMATS } from '../contract/protocol-format.ts';
import { extractPaper } from '../documents/paper/extract-paper.ts';
import { noticePaper } from '../documents/paper/notice-paper.ts';
import { EXTRACT_NAME, NOTICE_NAME, PROTOCOL_PAPER_OF } from '../documents/paper/paper-of.ts';
import { DOCX_TYPE, paperFile } from '../documents/paper-file.ts';
import { zippedFiles } from '../documents/zipped-files.ts';
import type { Instant } from '../domain/basics/time.ts';
import type { GroupState } from '../domain/group/group.ts';
import { groupWords } from '../domain/group/words.ts';
import { isUnannounced } from '../domain/meeting/phases.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { ExtractedTask } from '../domain/protocol/extract.ts';
import { extractOf } from '../domain/protocol/extract.ts';
import { noticeOf } from '../domain/protocol/notice-view.ts';
import { protocolOf } from '../domain/protocol/protocol-view.ts';
import type { FileToStore } from '../graph/archive.port.ts';
import { mendFileName } from '../graph/file-names.ts';

/**
 * A paper of a meeting as a file, marked as a draft until the protocol is agreed and named as people look for it:
 * `2018-04-20 Protokoll 3-2018.pdf`, `2018-04-20 Beslutslista utkast.pdf`. `version` of the log is what a draft is of.
 */
export function protocolFile(
  group: GroupState,
  meeting: MeetingState,
  format: ProtocolFormat,
  kind: ProtocolPaperKind = 'protocol',
  version?: number,
): Promise<FileToStore> {
  const { name, make } = PROTOCOL_PAPER_OF[kind];
  const view = protocolOf(meeting, group, version === undefined ? {} : { version });
  return paperFile(make(view), format, named(meeting, name));
}

/** The protocol in the group's own Word template; undefined where that cannot be used any more. */
export async function protocolInTemplate(
  group: GroupState,
  meeting: MeetingState,
  template: Uint8Array,
): Promise<FileToStore | undefined> {
  const { fillTemplate } = await import('../documents/template/fill-template.ts');
  const filled = fillTemplate(template, protocolOf(meeting, group));
  const name = `${named(meeting, PROTOCOL_PAPER_OF.protocol.name)}.docx`;
  return 'bytes' in filled ? { name, bytes: filled.bytes, contentType: DOCX_TYPE } : undefined;
}

/** All files of an agreed protocol, as the archive keeps them. */
export async function protocolFiles(
  group: GroupState,
  meeting: MeetingState,
): Promise<readonly FileToStore[]> {
  const files: FileToStore[] = [];
  for (const format of PROTOCOL_FORMATS) files.push(await protocolFile(group, meeting, format));
  return files;
}

/** The notice with its agenda as it stands: `2018-04-20 Kallelse.pdf`. */
export function noticeFile(
  group: GroupState,
  meeting: MeetingState,
  format: ProtocolFormat,
): Promise<FileToStore> {
  const which = isUnannounced(meeting) || meeting.rehearsal ? ' utkast' : '';
  const name = `${meeting.details.date} ${NOTICE_NAME}${which}`;
  return paperFile(noticePaper(noticeOf(meeting, group)), format, name);
}

/** The notice as it is filed with the protocol: people's paper, not to be worked on. */
export function filedNotice(group: GroupState, before: MeetingState, at: Instant): Promise<FileToStore> {
  const name = mendFileName(`${before.details.date} ${NOTICE_NAME}`);
  return paperFile(noticePaper(noticeOf(before, group, at)), 'pdf', name);
}

/** What one municipality is to have (N2): `2018-04-20 Protokollsutdrag Bjuv 3-2018.pdf`. */
export function extractFile(
  group: GroupState,
  meeting: MeetingState,
  format: ProtocolFormat,
  { municipality, tasks }: { readonly municipality: string; readonly tasks: readonly ExtractedTask[] },
): Promise<FileToStore> {
  const view = protocolOf(meeting, group);
  const paper = extractPaper(view, extractOf(view, municipality, { words: groupWords(group), tasks }));
  return paperFile(paper, format, mendFileName(named(meeting, `${EXTRACT_NAME} ${municipality}`)));
}

/** The extracts of all municipalities in one file: `2018-04-20 Protokollsutdrag 3-2018.zip`. */
export async function extractFiles(
  group: GroupState,
  meeting: MeetingState,
  format: ProtocolFormat,
  {
    municipalities,
    tasks,
  }: {
    readonly municipalities: readonly string[];
    readonly tasks: readonly ExtractedTask[];
  },
): Promise<FileToStore> {
  const files: FileToStore[] = [];
  for (const municipality of municipalities)
    files.push(await extractFile(group, meeting, format, { municipality, tasks }));
  return zippedFiles(files, named(meeting, EXTRACT_NAME));
}

function named({ agreed, details }: MeetingState, name: string): string {
  const number = agreed?.number?.replace('/', '-');
  const which = agreed ? (number ? ` ${number}` : '') : ' utkast';
  return `${details.date} ${name}${which}`;
}
