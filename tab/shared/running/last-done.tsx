import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent } from 'react';
import { liveTexts } from '../../../src/texts/tab-live.ts';
import { useLanguage } from '../language.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useUndo } from './use-undo.ts';

/** The last thing that moved the meeting on, with a quiet way back by button and by keys. */
export function LastDone({ className }: { readonly className?: string }): ReactNode {
  const { t, atTime } = useLanguage();
  const { view } = useMeeting();
  const { wordsOf, undo } = useUndo();
  const last = view.steps.find((step) => LIVE.has(step.type));
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!last || !event.ctrlKey || !event.altKey || event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    void undo(last);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
  if (!last) return null;
  return (
    <span className={className}>
      {t(liveTexts.stepAt, { time: atTime(last.time), step: wordsOf(last) })}{' '}
      <Button
        size="small"
        appearance="subtle"
        aria-label={t(liveTexts.undoOf, { step: wordsOf(last) })}
        aria-keyshortcuts="Control+Alt+Z"
        title={t(liveTexts.undoKeys)}
        onClick={() => void undo(last)}
      >
        {t(liveTexts.undo)}
      </Button>
    </span>
  );
}

/** Steps that move the meeting on: what is written is undone where it is written, or from the list. */
const LIVE: ReadonlySet<string> = new Set([
  'MeetingStarted',
  'ItemStarted',
  'BreakStarted',
  'BreakEnded',
  'MeetingClosed',
  'AttendanceConfirmed',
  'PersonArrived',
  'PersonLeft',
  'PresenceCorrected',
]);
