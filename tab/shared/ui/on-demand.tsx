import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense, useEffect, useState } from 'react';

/**
 * A component that is fetched apart from its page, so that the page is there sooner. Once the page rests it is fetched
 * all the same, or at once for whoever is likely to open it (`soon`): they wait for nothing, lose no key they press, and
 * need no network.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): { readonly Part: ComponentType<Props>; readonly useReady: (soon?: boolean) => void } {
  let fetched: ComponentType<Props> | undefined;
  const get = async () => (fetched = await load());
  const Lazy = lazy(async () => ({ default: await get() }));
  return {
    Part(props: Props): ReactNode {
      const [There] = useState(() => fetched);
      return There ? (
        <There {...props} />
      ) : (
        <Suspense fallback={<span hidden data-loading />}>
          <Lazy {...props} />
        </Suspense>
      );
    },
    useReady: (soon) => useFetched(get, soon),
  };
}

/**
 * As onDemand, for what comes up by itself to help: where it cannot be fetched, as without a network, the page goes on
 * without it, and the next time it is wanted it is asked for again.
 */
export function helpOnDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): { readonly Part: ComponentType<Props>; readonly useReady: (soon?: boolean) => void } {
  let fetched: ComponentType<Props> | undefined;
  const get = async () => (fetched ??= await load());
  return {
    Part(props: Props): ReactNode {
      const [There, setThere] = useState(() => fetched);
      useEffect(() => {
        if (There) return undefined;
        let wanted = true;
        get().then(
          (part) => (wanted ? setThere(() => part) : undefined),
          () => undefined,
        );
        return () => {
          wanted = false;
        };
      }, [There]);
      return There ? <There {...props} /> : null;
    },
    useReady: (soon) => useFetched(get, soon),
  };
}

/** Fetches once the page rests, or at once. What could not be fetched now is fetched when it is wanted. */
function useFetched(get: () => Promise<unknown>, soon = false): void {
  useEffect(() => {
    // Safari has no requestIdleCallback.
    const timer = setTimeout(() => void get().catch(() => undefined), soon ? 0 : 2_000);
    return () => clearTimeout(timer);
  }, [get, soon]);
}
