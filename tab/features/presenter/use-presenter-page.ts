import { useCallback, useEffect, useState } from 'react';
import type { PresenterPageView } from '../../../src/contract/presenter-view.ts';
import { followLive } from '../../shared/live/live-updates.ts';
import { useNotices } from '../../shared/notices.tsx';
import type { PresenterClient } from './presenter-client.ts';

/** Predicted times move with the clock although nothing happens: how often the page looks by itself, ms. */
const EVERY = 30_000;

/** A presenter's page, kept current: by the live stream, by the clock, and when the page or the network is back. */
export interface LivePage {
  readonly view: PresenterPageView | undefined;
  readonly fault: unknown;
  /** Nothing has been heard from the server: what stands may be old. */
  readonly lost: boolean;
  readonly refresh: () => Promise<void>;
  /** Carries out a wish and shows the page it leads to. */
  readonly act: (wish: () => Promise<PresenterPageView>) => Promise<boolean>;
}

export function usePresenterPage(client: PresenterClient): LivePage {
  const notices = useNotices();
  const [view, setView] = useState<PresenterPageView | undefined>(undefined);
  const [fault, setFault] = useState<unknown>(undefined);
  const [lost, setLost] = useState(false);
  const refresh = useCallback(
    () =>
      client.view().then(
        (now) => {
          setView(now);
          setFault(undefined);
          setLost(false);
        },
        (problem: unknown) => {
          setFault(problem);
          setLost(true);
        },
      ),
    [client],
  );
  useEffect(() => {
    void refresh();
    const stop = followLive({
      open: (_lastEventId, signal) => client.events(signal),
      onEvent: () => void refresh(),
      onState(state) {
        if (state === 'lost') setLost(true);
        void refresh();
      },
      random: Math.random,
    });
    const look = () => {
      if (document.visibilityState === 'visible') void refresh();
    };
    const timer = setInterval(look, EVERY);
    document.addEventListener('visibilitychange', look);
    for (const network of ['online', 'offline']) addEventListener(network, look);
    return () => {
      stop();
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      for (const network of ['online', 'offline']) removeEventListener(network, look);
    };
  }, [client, refresh]);
  const act = useCallback(
    async (wish: () => Promise<PresenterPageView>) => {
      try {
        setView(await wish());
        notices.clear();
        return true;
      } catch (problem) {
        notices.fault(problem);
        void refresh();
        return false;
      }
    },
    [notices, refresh],
  );
  return { view, fault, lost, refresh, act };
}
