import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { AgendaChangesView } from '../../../src/contract/views.ts';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useSession } from '../session.tsx';

/** How long an agenda must be on show before it counts as read. */
const READ_AFTER_MS = 4_000;
/** A change that is heard of so soon after the reader's own is that one. */
const OWN_MS = 1_500;

/** What is new in the agenda to the reader of the page (N9). */
export interface AgendaNews {
  /** As it was when the page was opened: it stays on show when it has been read, until the page is left. */
  readonly news: AgendaChangesView['sinceYouLooked'];
  readonly sinceNotice: AgendaChangesView['sinceNotice'];
  /** The reader has read it. */
  readonly read: () => void;
  /** Carries out a change of the agenda that is the reader's own, and no news to them. */
  readonly mine: (change: () => Promise<boolean>) => Promise<boolean>;
}

/**
 * Asks what is new whenever the agenda has changed, and marks it as read when the agenda has been on show for a while: on
 * a page that shows it, that is (`onShow`).
 */
export function useAgendaNews({ onShow }: { readonly onShow: boolean }): AgendaNews {
  const { api } = useSession();
  const { view } = useMeeting();
  const { meetingId, agendaVersion, phase } = view;
  const [found, setFound] = useState<AgendaChangesView | undefined>(undefined);
  const [news, setNews] = useState<AgendaChangesView['sinceYouLooked']>(undefined);
  const ownUntil = useRef(0);
  const told = useRef<number | undefined>(undefined);
  const newsworthy = phase === 'notified' || phase === 'ongoing';
  const path = `meetings/${encodeURIComponent(meetingId)}`;

  const mark = useCallback(
    (version: number) => {
      // Not having noted it means that it is told once more: nothing to trouble the reader with.
      api
        .write<AgendaChangesView>('PUT', `${path}/seen`, { agendaVersion: version })
        .then(setFound, () => {});
    },
    [api, path],
  );
  const heard = useEffectEvent((answer: AgendaChangesView, wasOwn: boolean) => {
    if (wasOwn && news === undefined) return mark(answer.agendaVersion);
    setFound(answer);
    if (answer.sinceYouLooked) setNews(answer.sinceYouLooked);
  });
  useEffect(() => {
    // What has been told of this agenda needs no asking again.
    if (!newsworthy || told.current === agendaVersion) return undefined;
    let left = false;
    const wasOwn = Date.now() < ownUntil.current;
    api.read<AgendaChangesView>(`${path}/agenda-changes`).then(
      (answer) => {
        if (left) return;
        told.current = answer.agendaVersion;
        heard(answer, wasOwn);
      },
      () => {},
    );
    return () => {
      left = true;
    };
  }, [api, path, newsworthy, agendaVersion]);

  const unread = found?.sinceYouLooked ? found.agendaVersion : undefined;
  useEffect(() => {
    if (unread === undefined || !onShow) return undefined;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') mark(unread);
    }, READ_AFTER_MS);
    return () => clearInterval(timer);
  }, [unread, mark, onShow]);

  return {
    news: newsworthy ? news : undefined,
    sinceNotice: newsworthy ? found?.sinceNotice : undefined,
    read() {
      if (unread !== undefined) mark(unread);
    },
    async mine(change) {
      ownUntil.current = Number.POSITIVE_INFINITY;
      const done = await change();
      ownUntil.current = done ? Date.now() + OWN_MS : 0;
      return done;
    },
  };
}
