import type { GroupState } from '../domain/group/group.ts';
import type { MeetingState } from '../domain/meeting/state.ts';
import { protocolOf } from '../domain/protocol/protocol-view.ts';
import type { FileToStore } from '../graph/archive.port.ts';
import { renderProtocolHtml } from './html/protocol-html.ts';

/** The files of a protocol, for the archive. The same state gives the same bytes; each format adds one entry here. */
export async function protocolFiles(
  group: GroupState,
  meeting: MeetingState,
): Promise<readonly FileToStore[]> {
  const view = protocolOf(meeting, group);
  const name = view.number === undefined ? `${view.title} ${view.date}` : view.heading.replace(/\//g, '-');
  return [
    {
      name: `${name}.html`,
      bytes: new TextEncoder().encode(renderProtocolHtml(view)),
      contentType: 'text/html; charset=utf-8',
    },
  ];
}
