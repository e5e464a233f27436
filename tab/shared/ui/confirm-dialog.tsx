import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import type { ConfirmProps } from './confirm-surface.tsx';

const ConfirmSurface = lazy(async () => ({
  default: (await import('./confirm-surface.tsx')).ConfirmSurface,
}));

/** Asks before something that others will notice, and says what will happen. */
export function ConfirmDialog(props: ConfirmProps & { readonly open: boolean }): ReactNode {
  if (!props.open) return null;
  return (
    <Suspense>
      <ConfirmSurface {...props} />
    </Suspense>
  );
}
