import type { ReactNode } from 'react';
import { lazy } from 'react';
import { OnceAsked } from '../../shared/ui/once-asked.tsx';
import type { MemberWish } from './member-wish.ts';

const Forms = lazy(async () => ({ default: (await import('./member-forms.tsx')).MemberForms }));

/** The dialog of one such change, loaded when first asked for. */
export function MemberDialog(props: { readonly what: MemberWish; readonly onClose: () => void }): ReactNode {
  return (
    <OnceAsked open>
      <Forms {...props} />
    </OnceAsked>
  );
}
