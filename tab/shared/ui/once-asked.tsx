import type { ReactNode } from 'react';
import { Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';

/**
 * Draws a dialog from the first time it opens, and keeps it afterwards. When it closes, the focus goes back to what
 * opened it. Where what it did takes that away, the focus goes on to the page's heading: else nobody would have it, and
 * the page would stay hidden from screen readers as if the dialog were still there.
 */
export function OnceAsked(props: { readonly open: boolean; readonly children: ReactNode }): ReactNode {
  const { open } = props;
  const [asked, setAsked] = useState(open);
  if (open && !asked) setAsked(true);
  const opener = useRef<Element | null>(null);
  // Before the dialog takes the focus. What marks the way back in Fluent UI weighs 10 kB on every page with a dialog.
  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  useEffect(() => (open ? () => giveFocusBack(opener.current) : undefined), [open]);
  useEffect(() => (asked ? () => giveFocusBack(opener.current) : undefined), [asked]);
  return asked ? <Suspense>{props.children}</Suspense> : null;
}

/** Once the dialog has left the page, and unless the focus is somewhere already. */
function giveFocusBack(opener: Element | null, tries = 0): void {
  setTimeout(() => {
    if (document.querySelector('[aria-modal="true"]')) {
      if (tries < 20) giveFocusBack(opener, tries + 1);
      return;
    }
    if (document.activeElement === document.body) {
      const back = opener?.isConnected ? opener : document.getElementById('page-title');
      if (back instanceof HTMLElement) back.focus();
    }
    // With its last dialog the library that hid the page is gone too, and does not show it again.
    document.getElementById('root')?.removeAttribute('aria-hidden');
  }, 50);
}
