import type { Wish } from '../happened.ts';
import type { LibraryFile, PaperFile } from '../vocabulary.ts';
import type { Recipient } from './state.ts';

export type DispatchCommand =
  // By its address, or as a file that the use case has taken in or found in the channel's library: no client names one. A
  // title is needed for a paper that nobody has promised.
  | Wish<
      'AttachPaper',
      {
        itemId: string;
        paperId: string;
        title?: string;
        url?: string;
        file?: PaperFile;
        library?: LibraryFile;
      }
    >
  // `except`: names or addresses of the lists; `waive`: promised papers that are not waited for; `extracts`: each
  // municipality gets what concerns it (N2).
  | Wish<
      'DispatchProtocol',
      {
        dispatchId: string;
        lists: readonly string[];
        alsoTo?: readonly Recipient[];
        except?: readonly string[];
        waive?: readonly string[];
        extracts?: boolean;
      }
    >;
