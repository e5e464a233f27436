import type { ReactNode } from 'react';
import { lazy } from 'react';
import type { ConfirmProps } from './confirm-surface.tsx';
import { OnceAsked } from './once-asked.tsx';

const ConfirmSurface = lazy(async () => ({
  default: (await import('./confirm-surface.tsx')).ConfirmSurface,
}));

/** Asks before something that others will notice, and says what will happen. */
export function ConfirmDialog(props: ConfirmProps): ReactNode {
  return (
    <OnceAsked open={props.open}>
      <ConfirmSurface {...props} />
    </OnceAsked>
  );
}
