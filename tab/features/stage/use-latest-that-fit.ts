import type { RefObject } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';

/**
 * Hides the first rows of a list until the last ones fit in its height: nobody scrolls the screen of a room. A screen of
 * another size is measured anew; other rows need another list (a `key`).
 */
export function useLatestThatFit<E extends HTMLElement>(): {
  readonly list: RefObject<E | null>;
  readonly earlier: number;
} {
  const list = useRef<E>(null);
  const [earlier, setEarlier] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const fit = () => setEarlier(hideFirst(element));
    fit();
    const seen = new ResizeObserver(fit);
    seen.observe(element);
    return () => seen.disconnect();
  }, []);
  return { list, earlier };
}

/** How many rows had to go. The last one stays whatever it takes. */
function hideFirst(list: HTMLElement): number {
  const rows = [...list.children].filter((row) => row instanceof HTMLElement);
  for (const row of rows) row.hidden = false;
  let hidden = 0;
  while (hidden < rows.length - 1 && list.scrollHeight > list.clientHeight + 1) {
    const row = rows[hidden];
    if (row) row.hidden = true;
    hidden += 1;
  }
  return hidden;
}
