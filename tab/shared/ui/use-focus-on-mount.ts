import type { RefCallback } from 'react';
import { useCallback } from 'react';

/** Puts the focus where a person who just opened this goes on; `wanted` false leaves it where it is. */
export function useFocusOnMount<E extends HTMLElement>(wanted = true): RefCallback<E> {
  return useCallback(
    (element: E | null) => {
      if (wanted) element?.focus();
    },
    [wanted],
  );
}
