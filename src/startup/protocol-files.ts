import type { ProtocolFormat } from '../contract/protocol-format.ts';
import { PROTOCOL_FORMATS } from '../contract/protocol-format.ts';
import { protocolPaper } from '../documents/paper/protocol-paper.ts';
import { paperFile } from '../documents/paper-file.ts';
import type { GroupState } from '../domain/group/group.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { protocolOf } from '../domain/protocol/protocol-view.ts';
import type { FileToStore } from '../graph/archive.port.ts';

/**
 * The protocol of a meeting as a file, marked as a draft until it is agreed and named as people look for it:
 * `2018-04-20 Protokoll 3-2018.pdf`, `2018-04-20 Utkast till protokoll.pdf`.
 */
export function protocolFile(
  group: GroupState,
  meeting: MeetingState,
  format: ProtocolFormat,
): Promise<FileToStore> {
  const { agreed, details } = meeting;
  const number = agreed?.number?.replace('/', '-');
  const what = agreed ? `Protokoll${number ? ` ${number}` : ''}` : 'Utkast till protokoll';
  return paperFile(protocolPaper(protocolOf(meeting, group)), format, `${details.date} ${what}`);
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
