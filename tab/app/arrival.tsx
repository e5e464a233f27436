import { tokens } from '@fluentui/react-components';
import { useEffect, useEffectEvent } from 'react';
import { linkTexts } from '../../src/texts/tab-links.ts';
import { useLanguage } from '../shared/language.tsx';
import { useNotices } from '../shared/notices.tsx';
import type { pointedAt } from './pointed-at.ts';

/**
 * Brings what the address points at into view once it is drawn, and the focus with it; or says that it is gone. `at` is
 * another object for each time that somebody goes somewhere, be it the same place.
 */
export function Arrival({ at }: { readonly at: NonNullable<ReturnType<typeof pointedAt>> }): null {
  const { t } = useLanguage();
  const notices = useNotices();
  const tellGone = useEffectEvent((what: 'item' | 'clause') =>
    notices.tell(t(what === 'clause' ? linkTexts.clauseGone : linkTexts.itemGone)),
  );
  useEffect(() => {
    if ('elementId' in at) return whenDrawn(at.elementId, arrive);
    tellGone(at.gone);
    return undefined;
  }, [at]);
  return null;
}

function arrive(target: HTMLElement): void {
  target.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
  mark(target);
}

/** Shows for a moment which it was; the mark fades where motion is welcome, and else goes. */
function mark(target: HTMLElement): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const there = {
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: `0 0 0 4px ${tokens.colorBrandBackground2}, 0 0 0 5px ${tokens.colorBrandStroke2}`,
    // Colours that a system forces upon the page leave outlines alone.
    outline: '2px solid transparent',
    outlineOffset: '4px',
  };
  target.animate(still ? [there, there] : [there, { ...there, offset: 0.7 }, {}], { duration: 4_000 });
}

/** Calls back once the page has such an element; the answered function gives up waiting. */
function whenDrawn(id: string, found: (element: HTMLElement) => void): () => void {
  const look = () => {
    const element = document.getElementById(id);
    if (!element) return;
    drawn.disconnect();
    found(element);
  };
  const drawn = new MutationObserver(look);
  // A page that is gone to takes the focus to its heading in the next frame: this comes after.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      drawn.observe(document.body, { childList: true, subtree: true });
      look();
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    drawn.disconnect();
  };
}
