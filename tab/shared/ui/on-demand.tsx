import type { ComponentType, ReactNode } from 'react';
import { lazy, Suspense, useEffect } from 'react';

/**
 * A component that is fetched apart from its page, so that the page is there sooner. Once the page rests it is fetched
 * all the same: whoever opens it later waits for nothing, and needs no network.
 */
export function onDemand<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): { readonly Part: ComponentType<Props>; readonly useReady: () => void } {
  const Lazy = lazy(async () => ({ default: await load() }));
  return {
    Part: (props: Props): ReactNode => (
      <Suspense>
        <Lazy {...props} />
      </Suspense>
    ),
    useReady() {
      useEffect(() => {
        // Safari has no requestIdleCallback. A part that could not be fetched now is fetched when it is opened.
        const timer = setTimeout(() => void load().catch(() => undefined), 2_000);
        return () => clearTimeout(timer);
      }, []);
    },
  };
}
