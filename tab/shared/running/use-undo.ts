import type { StepView } from '../../../src/contract/live-view.ts';
import { stepWords } from '../../../src/texts/steps.ts';
import { liveTexts } from '../../../src/texts/tab-live.ts';
import { useLanguage } from '../language.tsx';
import type { Meeting } from '../meeting/meeting-context.tsx';
import { useMeeting } from '../meeting/meeting-context.tsx';
import { useNotices } from '../notices.tsx';

/** What a step was in words, and taking it back. `send` = how the page asks, where that is not the meeting's own way. */
export function useUndo(send?: Meeting['send']): {
  readonly wordsOf: (step: StepView) => string;
  readonly undo: (step: StepView) => Promise<boolean>;
} {
  const { t, locale } = useLanguage();
  const meeting = useMeeting();
  const notices = useNotices();
  const wordsOf = ({ type, subject }: StepView): string => {
    const { text, params } = stepWords(type, subject, locale);
    return t(text, params);
  };
  return {
    wordsOf,
    async undo(step) {
      const done = await (send ?? meeting.send)({ type: 'Undo', data: { version: step.version } });
      if (done) notices.done(t(liveTexts.undone, { step: wordsOf(step) }));
      return done;
    },
  };
}
