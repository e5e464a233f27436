import type { PointerEvent, RefObject } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** Where something that is being dragged would come down: before another, or last. */
export interface Dragged {
  readonly id: string;
  readonly before: string | undefined;
}

export interface DragOrder<E extends HTMLElement> {
  /** The list; each of its things is found by `data-drag-id`. */
  readonly list: RefObject<E | null>;
  readonly dragged: Dragged | undefined;
  /** What the handle of a thing listens to. */
  readonly handle: (id: string) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** Near the edge of the window the page goes along, px and px a tick. */
const EDGE = 72;
const STEP = 8;

/**
 * Puts things of a list in another order by dragging their handle, with a mouse, a pen or a finger. Escape lets go
 * without moving. For keys there must be another way.
 */
export function useDragOrder<E extends HTMLElement>(
  ids: readonly string[],
  onDrop: (dragged: Dragged) => void,
): DragOrder<E> {
  const list = useRef<E>(null);
  const [dragged, setDragged] = useState<Dragged | undefined>(undefined);
  const height = useRef({ began: 0, now: 0 });
  const lifted = dragged !== undefined;
  const follow = useEffectEvent(() => {
    if (!dragged) return;
    const before = idBelow(list.current, height.current.now);
    if (before !== dragged.before) setDragged({ ...dragged, before });
  });
  useEffect(() => {
    if (!lifted) return undefined;
    // Also under a finger that rests at the edge, once it has gone there.
    const timer = setInterval(() => {
      const { began, now } = height.current;
      const step = now < Math.min(EDGE, began) ? -STEP : now > Math.max(innerHeight - EDGE, began) ? STEP : 0;
      if (step === 0) return;
      scrollBy(0, step);
      follow();
    }, 16);
    return () => clearInterval(timer);
  }, [lifted]);
  useEffect(() => {
    if (!dragged) return undefined;
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setDragged(undefined);
    };
    addEventListener('keydown', escape);
    return () => removeEventListener('keydown', escape);
  }, [dragged]);
  return {
    list,
    dragged,
    handle: (id) => ({
      onPointerDown(event) {
        if (event.button !== 0) return;
        event.preventDefault();
        // Keys are heard where the focus is: in the tab's frame, not in what stands around it.
        event.currentTarget.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
        event.currentTarget.setPointerCapture(event.pointerId);
        height.current = { began: event.clientY, now: event.clientY };
        setDragged({ id, before: ids[ids.indexOf(id) + 1] });
      },
      onPointerMove(event) {
        if (dragged?.id !== id) return;
        height.current.now = event.clientY;
        follow();
      },
      onPointerUp() {
        setDragged(undefined);
        if (dragged?.id === id) onDrop(dragged);
      },
      onPointerCancel: () => setDragged(undefined),
    }),
  };
}

/** The order that dropping would give. */
export function reordered<T extends { readonly itemId: string }>(
  items: readonly T[],
  { id, before }: Dragged,
): readonly T[] {
  const moving = items.filter((item) => item.itemId === id);
  if (before === id) return items;
  const others = items.filter((item) => item.itemId !== id);
  const at = before === undefined ? others.length : others.findIndex((item) => item.itemId === before);
  return others.toSpliced(at < 0 ? others.length : at, 0, ...moving);
}

/** The first thing whose middle lies below a height of the window. */
function idBelow(list: HTMLElement | null, y: number): string | undefined {
  for (const each of list?.querySelectorAll<HTMLElement>('[data-drag-id]') ?? []) {
    // What stands above a thing in its place, such as a heading, is no part of it.
    const { top, height } = (each.lastElementChild ?? each).getBoundingClientRect();
    if (y < top + height / 2) return each.dataset['dragId'];
  }
  return undefined;
}
