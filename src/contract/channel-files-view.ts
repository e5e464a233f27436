import { z } from 'zod';

/** PUT /api/v1/meetings/{id}/items/{item}/papers/{paper}/from-channel: the file of this id is the paper. */
export const fromChannelSchema = z.strictObject({ fileId: z.string().min(1).max(1_000) });

/** GET /api/v1/channel-files?folder=…&words=…&page=…: a page of the channel's files. */
export interface ChannelFilesView {
  /** The folders on the way to what is shown; empty of the channel's own, and of a search. */
  readonly trail: readonly { readonly id: string; readonly name: string }[];
  readonly entries: readonly ChannelFileView[];
  /** As `page` it leads on; absent on the last. */
  readonly next?: string;
}

export interface ChannelFileView {
  readonly id: string;
  readonly name: string;
  readonly kind: 'folder' | 'file';
  readonly size?: number;
  /** ISO date of the last change. */
  readonly changed?: string;
  /** The folder it was found in. */
  readonly within?: string;
  /** A file that can be a paper. */
  readonly fits?: true;
}
