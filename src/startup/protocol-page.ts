import { protocolOf } from '../domain/protocol/protocol-view.ts';
import type { GroupState } from '../domain/group/group.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { renderProtocolHtml } from '../documents/html/protocol-html.ts';
import type { FileToStore } from '../graph/archive.port.ts';

/** The protocol of a meeting as a page, marked as a draft until it is agreed. */
export function protocolPage(group: GroupState, meeting: MeetingState): string {
  return renderProtocolHtml(protocolOf(meeting, group));
}

/** The files of an agreed protocol, named as people look for them: `2018-04-20 Protokoll 3-2018.html`. */
export async function protocolFiles(
  group: GroupState,
  meeting: MeetingState,
): Promise<readonly FileToStore[]> {
  const number = meeting.agreed?.number?.replace('/', '-');
  return [
    {
      name: `${meeting.details.date} Protokoll${number ? ` ${number}` : ''}.html`,
      bytes: new TextEncoder().encode(protocolPage(group, meeting)),
      contentType: 'text/html; charset=utf-8',
    },
  ];
}
