import type { ReactNode } from 'react';
import { Suspense, useState } from 'react';

/** Draws a dialog from the first time it opens, and keeps it afterwards. */
export function OnceAsked(props: { readonly open: boolean; readonly children: ReactNode }): ReactNode {
  const [asked, setAsked] = useState(props.open);
  if (props.open && !asked) setAsked(true);
  return asked ? <Suspense>{props.children}</Suspense> : null;
}
