import type { ProtocolFormat, ProtocolPaperKind } from '../contract/protocol-format.ts';
import { PROTOCOL_FORMATS } from '../contract/protocol-format.ts';
import type { Paper } from '../documents/paper/paper.ts';
import { attendanceListPaper, decisionListPaper } from '../documents/paper/protocol-lists.ts';
import { protocolPaper } from '../documents/paper/protocol-paper.ts';
import { paperFile } from '../documents/paper-file.ts';
import type { GroupState } from '../domain/group/group.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import type { ProtocolView } from '../domain/protocol/protocol-view.ts';
import { protocolOf } from '../domain/protocol/protocol-view.ts';
import type { FileToStore } from '../graph/archive.port.ts';

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
  const { agreed, details } = meeting;
  const { name, make } = PAPERS[kind];
  const number = agreed?.number?.replace('/', '-');
  const which = agreed ? (number ? ` ${number}` : '') : ' utkast';
  const view = protocolOf(meeting, group, version === undefined ? {} : { version });
  return paperFile(make(view), format, `${details.date} ${name}${which}`);
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

const PAPERS: Readonly<
  Record<ProtocolPaperKind, { readonly name: string; readonly make: (view: ProtocolView) => Paper }>
> = {
  protocol: { name: 'Protokoll', make: protocolPaper },
  decisions: { name: 'Beslutslista', make: decisionListPaper },
  attendance: { name: 'Närvarolista', make: attendanceListPaper },
};
