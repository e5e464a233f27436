import type { ReactNode } from 'react';
import { lazy } from 'react';
import type { MemberView, TenureView } from '../../../src/contract/group-view.ts';
import { OnceAsked } from '../../shared/ui/once-asked.tsx';

/** What is to be changed about whom. */
export type MemberWish =
  | { readonly kind: 'add' }
  | { readonly kind: 'correct'; readonly member: MemberView; readonly tenure: TenureView }
  | {
      readonly kind: 'position' | 'leave' | 'contact' | 'accounts' | 'merge';
      readonly member: MemberView;
    };

const Forms = lazy(async () => ({ default: (await import('./member-forms.tsx')).MemberForms }));

/** The dialog of one such change, loaded when first asked for. */
export function MemberDialog(props: { readonly what: MemberWish; readonly onClose: () => void }): ReactNode {
  return (
    <OnceAsked open>
      <Forms {...props} />
    </OnceAsked>
  );
}
