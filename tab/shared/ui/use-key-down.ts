import type { RefObject } from 'react';
import { useEffect, useEffectEvent, useRef } from 'react';

/** Hears keys pressed anywhere inside an element, before the fields in it do. */
export function useKeyDown<E extends HTMLElement>(
  onKeyDown: (event: KeyboardEvent) => void,
): RefObject<E | null> {
  const element = useRef<E>(null);
  const heard = useEffectEvent(onKeyDown);
  useEffect(() => {
    const inside = element.current;
    const listener = (event: KeyboardEvent) => heard(event);
    inside?.addEventListener('keydown', listener, { capture: true });
    return () => inside?.removeEventListener('keydown', listener, { capture: true });
  }, []);
  return element;
}

/** Hears keys pressed anywhere on the page that nothing nearer has taken, but while a dialog is open. */
export function usePageKeys(onKeyDown: (event: KeyboardEvent) => void): void {
  const heard = useEffectEvent(onKeyDown);
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (!document.querySelector('[aria-modal="true"]')) heard(event);
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

/** Escape leaves what was opened. */
export function useEscape<E extends HTMLElement>(leave: () => void): RefObject<E | null> {
  return useKeyDown<E>((event) => {
    if (event.key === 'Escape') leave();
  });
}
