import type { ReactNode } from 'react';
import { AccountsForm } from './accounts-form.tsx';
import { AddMemberForm } from './add-member-form.tsx';
import { ContactForm } from './contact-form.tsx';
import { LeaveForm } from './leave-form.tsx';
import type { MemberWish } from './member-wish.ts';
import { MergeForm } from './merge-form.tsx';
import { PositionForm } from './position-form.tsx';

/** The form of each change about a person. */
export function MemberForms(props: { readonly what: MemberWish; readonly onClose: () => void }): ReactNode {
  const { what, onClose } = props;
  switch (what.kind) {
    case 'add':
      return <AddMemberForm onClose={onClose} />;
    case 'position':
      return <PositionForm member={what.member} onClose={onClose} />;
    case 'correct':
      return <PositionForm member={what.member} correcting={what.tenure} onClose={onClose} />;
    case 'leave':
      return <LeaveForm member={what.member} onClose={onClose} />;
    case 'contact':
      return <ContactForm member={what.member} onClose={onClose} />;
    case 'accounts':
      return <AccountsForm member={what.member} onClose={onClose} />;
    case 'merge':
      return <MergeForm member={what.member} onClose={onClose} />;
    default:
      return what satisfies never;
  }
}
