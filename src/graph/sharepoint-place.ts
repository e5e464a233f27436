import { z } from 'zod';
import type { ChannelReference } from '../domain/group/group.ts';
import { ArchiveFault } from './archive.port.ts';
import type { Graph } from './graph.ts';
import { GraphFault } from './graph-fault.ts';

/** A folder of a document library. */
export interface LibraryPlace {
  readonly driveId: string;
  readonly folderId: string;
}

const folderSchema = z.object({ id: z.string(), parentReference: z.object({ driveId: z.string() }) });

/**
 * Where the files of a channel lie: its own folder in the team's library or, of a shared channel, a library on a site of
 * its own. Asked of Graph and never guessed.
 */
export async function filesFolderOf(
  graph: Graph,
  channel: Pick<ChannelReference, 'conversationId' | 'entraGroupId'> | undefined,
): Promise<LibraryPlace> {
  if (!channel?.entraGroupId)
    throw new ArchiveFault(
      'archive-place-missing',
      channel ? 'the channel’s team is not known by its id in Entra' : 'the group has no channel',
    );
  const team = encodeURIComponent(channel.entraGroupId);
  const path = `/teams/${team}/channels/${encodeURIComponent(channel.conversationId)}/filesFolder`;
  try {
    const { id, parentReference } = await graph.steadily(async () =>
      folderSchema.parse(await graph.ask({ method: 'GET', path })),
    );
    return { driveId: parentReference.driveId, folderId: id };
  } catch (fault) {
    if (fault instanceof GraphFault && fault.what === 'gone')
      throw new ArchiveFault('archive-place-missing', 'the channel has no folder of files yet', {
        cause: fault,
      });
    throw fault;
  }
}
