import { useCallback, useEffect, useState } from 'react';
import type { ChannelFilesView } from '../../../src/contract/channel-files-view.ts';
import { useSession } from '../session.tsx';

/** What of the channel's files is looked at: a folder, or what a search finds. */
export type FilesWish = { readonly folder?: string } | { readonly words: string };

export interface ChannelFilesLook {
  readonly wish: FilesWish;
  /** What is shown, all its pages so far; undefined until the first is there. */
  readonly shown: ChannelFilesView | undefined;
  readonly busy: boolean;
  /** Why the last page could not be read. */
  readonly fault: unknown;
  readonly go: (wish: FilesWish) => void;
  readonly more: () => void;
  readonly again: () => void;
}

/** Looks through the channel's files a page at a time. What is shown stays until what is wished for is there. */
export function useChannelFiles(): ChannelFilesLook {
  const { api } = useSession();
  const [wish, setWish] = useState<FilesWish>({});
  const [shown, setShown] = useState<ChannelFilesView | undefined>(undefined);
  const [fault, setFault] = useState<unknown>(undefined);
  const [asked, setAsked] = useState<{ readonly wish: FilesWish; readonly page?: string } | undefined>({
    wish,
  });
  useEffect(() => {
    if (!asked) return undefined;
    let wanted = true;
    const { page } = asked;
    const query = new URLSearchParams({ ...asked.wish, ...(page === undefined ? {} : { page }) });
    api.read<ChannelFilesView>(`channel-files?${query}`).then(
      (view) => {
        if (!wanted) return;
        setShown((before) =>
          page === undefined || !before ? view : { ...view, entries: [...before.entries, ...view.entries] },
        );
        setWish(asked.wish);
        setAsked(undefined);
      },
      (thrown: unknown) => {
        if (!wanted) return;
        setFault(thrown);
        setAsked(undefined);
      },
    );
    return () => {
      wanted = false;
    };
  }, [api, asked]);
  const ask = useCallback((next: typeof asked) => {
    setFault(undefined);
    setAsked(next);
  }, []);
  return {
    wish,
    shown,
    busy: asked !== undefined,
    fault,
    go: (next) => ask({ wish: next }),
    more: () => ask({ wish, ...(shown?.next === undefined ? {} : { page: shown.next }) }),
    again: () => ask({ wish }),
  };
}
