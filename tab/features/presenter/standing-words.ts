import type { PresenterPageView } from '../../../src/contract/presenter-view.ts';
import { countWord } from '../../../src/texts/count-word.ts';
import { capitalised } from '../../../src/texts/format.ts';
import { presenterPageTexts as t } from '../../../src/texts/tab-presenter.ts';
import type { Language } from '../../shared/language.tsx';

/** What the page says first, in large letters, and what goes with it. */
export interface StandingWords {
  readonly headline: string;
  readonly lines: readonly string[];
}

/** How it stands with a presenter's item, in words. */
export function standingWords(view: PresenterPageView, language: Language): StandingWords {
  const { t: say } = language;
  switch (view.standing) {
    case 'cancelled':
      return { headline: say(t.cancelled), lines: [say(t.cancelledText)] };
    case 'off':
      return { headline: say(t.off), lines: [say(t.offText)] };
    case 'done':
      return { headline: say(t.thanks), lines: [say(view.thanked ? t.thankedText : t.doneText)] };
    case 'now':
      return { headline: say(t.now), lines: [say(view.letIn ? t.comeIn : t.nowText)] };
    case 'next':
    case 'soon':
    case 'planned':
    case 'waiting':
      if (view.letIn) return { headline: say(t.comeInTitle), lines: [say(t.comeIn)] };
      return coming(view, language);
    default:
      return view.standing satisfies never;
  }
}

function coming(view: PresenterPageView, language: Language): StandingWords {
  const { t: say } = language;
  if (view.standing !== 'next' && view.standing !== 'soon') return waiting(view, language);
  return {
    headline: say(view.standing === 'next' ? t.next : t.soon),
    lines: [...timeLines(view, language), ...beforeLines(view, language)],
  };
}

function waiting(view: PresenterPageView, language: Language): StandingWords {
  const { t: say, locale, dayAndMonth, atTime } = language;
  const { predicted, planned, date, today } = view;
  if (predicted !== undefined)
    return { headline: predictedWords(view, predicted, language), lines: beforeLines(view, language) };
  if (view.withdrawn)
    return {
      headline: say(t.unknown),
      lines: [
        say(t.unknownText),
        ...(planned === undefined ? [] : [say(t.plannedWas, { time: atTime(planned) })]),
      ],
    };
  const day = capitalised(locale, date === today ? say(t.today) : dayAndMonth(date));
  if (planned === undefined) return { headline: day, lines: [say(t.timeOpen)] };
  return {
    headline: say(t.plannedAt, { day, time: atTime(planned) }),
    lines: [...lengthLines(view, language), say(t.follows)],
  };
}

function timeLines(view: PresenterPageView, language: Language): readonly string[] {
  const { t: say, atTime } = language;
  const { predicted, planned } = view;
  if (predicted !== undefined) return [predictedWords(view, predicted, language)];
  if (view.withdrawn || planned === undefined) return view.withdrawn ? [say(t.unknownText)] : [];
  return [say(t.plannedWas, { time: atTime(planned) })];
}

/** `Beräknad kl. 10.42 (+12 min)`. */
function predictedWords({ drift = 0 }: PresenterPageView, predicted: string, language: Language): string {
  const { t: say, atTime } = language;
  const time = atTime(predicted);
  if (drift === 0) return say(t.predicted, { time });
  const moved = `${drift > 0 ? '+' : '−'}${Math.abs(drift)}`;
  return say(t.predictedMoved, { time, moved });
}

/** `Två punkter före din`. */
function beforeLines({ before, counts }: PresenterPageView, { t: say, locale }: Language): readonly string[] {
  if (before === undefined || before === 0) return [];
  const words = counts === 'items' ? [t.oneBefore, t.someBefore] : [t.onePitchBefore, t.somePitchesBefore];
  const [one, some] = words as [typeof t.oneBefore, typeof t.someBefore];
  return [before === 1 ? say(one) : capitalised(locale, say(some, { count: countWord(locale, before) }))];
}

function lengthLines({ minutes }: PresenterPageView, { t: say }: Language): readonly string[] {
  return minutes === undefined ? [] : [say(t.length, { minutes })];
}
