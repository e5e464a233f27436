import { useCallback, useEffect, useRef } from 'react';
import type { StepView } from '../../../src/contract/live-view.ts';
import type { Meeting } from '../meeting/meeting-context.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useUndo } from './use-undo.ts';

/** The reader's own last step of some kinds, its words, and taking it back. */
export interface OwnUndo {
  readonly last: (StepView & { readonly words: string }) | undefined;
  /** Takes back the last step as it is when this is called: a notice holds it from before the step was known. */
  readonly undo: () => void;
}

/** Finds what can be taken back, and hears Ctrl+Z where no field does. `send` = how the page asks. */
export function useOwnUndo(types: ReadonlySet<string>, send?: Meeting['send']): OwnUndo {
  const { view } = useMeeting();
  const { wordsOf, undo } = useUndo(send);
  const last = view.steps.find((step) => step.mine && types.has(step.type));
  const now = useRef<() => void>(() => {});
  useEffect(() => {
    now.current = () => {
      if (last) void undo(last);
    };
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      if (!isUndo(event) || isElsewhere(event.target)) return;
      event.preventDefault();
      now.current();
    };
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  return {
    last: last && { ...last, words: wordsOf(last) },
    undo: useCallback(() => now.current(), []),
  };
}

/** Whether what is typed or pasted there belongs to a field or a dialog, and not to the page. */
export function isElsewhere(target: EventTarget | null): boolean {
  const field = 'input, textarea, select, [contenteditable="true"], [role="dialog"], [role="alertdialog"]';
  return target instanceof Element && target.closest(field) !== null;
}

function isUndo({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !altKey && !shiftKey;
}
