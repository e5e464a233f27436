import type { ReactNode } from 'react';
import { Suspense, useEffect, useState } from 'react';

/**
 * Draws a dialog from the first time it opens, and keeps it afterwards. Where what it did takes its place on the page
 * away, the focus goes on to the page's heading: else nobody would have it, and the page would stay hidden from screen
 * readers as if the dialog were still there.
 */
export function OnceAsked(props: { readonly open: boolean; readonly children: ReactNode }): ReactNode {
  const [asked, setAsked] = useState(props.open);
  if (props.open && !asked) setAsked(true);
  useEffect(
    () => () => {
      if (asked) setTimeout(giveFocusBack, 50);
    },
    [asked],
  );
  return asked ? <Suspense>{props.children}</Suspense> : null;
}

function giveFocusBack(): void {
  if (document.activeElement === document.body) document.getElementById('page-title')?.focus();
  // With its last dialog the library that hid the page is gone too, and does not show it again.
  if (!document.querySelector('[aria-modal="true"]'))
    document.getElementById('root')?.removeAttribute('aria-hidden');
}
