import { useCallback, useEffect, useState } from 'react';
import { useSession } from './session.tsx';

/** What an address of the API answered. */
export interface Loaded<T> {
  /** Undefined until the first answer. */
  readonly value: T | undefined;
  /** Why the last try failed; what was there before stays in `value`. */
  readonly fault: unknown;
  /** Asks again. */
  readonly reload: () => void;
  /** Shows what a write answered, without asking again. */
  readonly show: (value: T) => void;
}

/** How often an open page is looked at again. */
const LOOK_AGAIN_MS = 15_000;

/**
 * GET of an address under /api/v1/, asked again while the page is looked at and when somebody comes back to it. An
 * answer to another address than the one now wanted is dropped.
 */
export function useLoaded<T>(path: string): Loaded<T> {
  const { api } = useSession();
  const [answer, setAnswer] = useState<{ readonly path: string; readonly value: T } | undefined>(undefined);
  const [fault, setFault] = useState<unknown>(undefined);
  const reload = useCallback(() => {
    api.read<T>(path).then((value) => {
      setAnswer({ path, value });
      setFault(undefined);
    }, setFault);
  }, [api, path]);
  useEffect(() => {
    reload();
    const back = () => {
      if (document.visibilityState === 'visible') reload();
    };
    document.addEventListener('visibilitychange', back);
    const timer = setInterval(back, LOOK_AGAIN_MS);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', back);
    };
  }, [reload]);
  const show = useCallback((value: T) => setAnswer({ path, value }), [path]);
  return { value: answer?.path === path ? answer.value : undefined, fault, reload, show };
}
