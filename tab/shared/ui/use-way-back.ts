import { useLayoutEffect } from 'react';

/**
 * When a dialog closes, or is taken away while it is open, the focus goes back to what opened it. Where what it did takes
 * that away, the focus goes on to the page's heading: else nobody would have it, and the page would stay hidden from
 * screen readers as if the dialog were still there.
 */
export function useWayBack(open: boolean): void {
  // Before the dialog takes the focus. What marks the way back in Fluent UI weighs 10 kB on every page with a dialog.
  useLayoutEffect(() => {
    if (!open) return undefined;
    const opener = document.activeElement;
    return () => giveFocusBack(opener);
  }, [open]);
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
