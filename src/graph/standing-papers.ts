import type { StandingPaper } from './archive.port.ts';
import type { ChannelFiles } from './channel-files.port.ts';
import { sha256Of } from './manifest.ts';

/** What somebody did with a paper that stands in the library. */
export type Became =
  | { readonly what: 'missing' | 'changed' | 'moved-away' }
  | { readonly what: 'renamed'; readonly to: string };

/**
 * What became of a paper since its protocol was filed; undefined where it stands as it was. A version that is another may
 * hold the same bytes: then nothing became of it.
 */
export async function becameOf(
  channelFiles: ChannelFiles,
  groupId: string,
  paper: StandingPaper,
): Promise<Became | undefined> {
  const found = await channelFiles.find(groupId, paper);
  if (!found) return { what: 'missing' };
  if (!found.inChannel) return { what: 'moved-away' };
  if (found.version !== paper.version && sha256Of(await found.bytes()) !== paper.sha256)
    return { what: 'changed' };
  return found.name === paper.name ? undefined : { what: 'renamed', to: found.name };
}
