import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import type { Api } from './api.ts';
import { button, el, labelledSelect } from './dom.ts';
import type { Notices } from './notices.ts';
import type { ThemeChoice } from './window-settings.ts';
import { chooseLocale, chosenTheme, THEME_CHOICES } from './window-settings.ts';

export interface SettingsPanel {
  readonly element: HTMLElement;
  showDisturbances(waiting: number): void;
}

/** Language, appearance and disturbances, folded away. */
export function createSettingsPanel(
  locale: Locale,
  api: Api,
  notices: Notices,
  onTheme: (choice: ThemeChoice) => void,
): SettingsPanel {
  const themeNames = {
    system: texts.themeSystem,
    light: texts.themeLight,
    dark: texts.themeDark,
    contrast: texts.themeContrast,
  } as const;
  const language = labelledSelect(
    speak(locale, texts.language),
    [
      ['sv', speak(locale, texts.swedish)],
      ['en', speak(locale, texts.english)],
    ],
    locale,
    (value) => {
      chooseLocale(value === 'en' ? 'en' : 'sv');
      location.reload();
    },
  );
  const theme = labelledSelect(
    speak(locale, texts.theme),
    THEME_CHOICES.map((choice) => [choice, speak(locale, themeNames[choice])] as const),
    chosenTheme(),
    (value) => onTheme(THEME_CHOICES.find((choice) => choice === value) ?? 'system'),
  );
  let kind = 'unavailable';
  const kinds = labelledSelect(
    speak(locale, texts.disturbanceKind),
    [
      ['unavailable', speak(locale, texts.disturbanceUnavailable)],
      ['throttled', speak(locale, texts.disturbanceThrottled)],
      ['lost-answer', speak(locale, texts.disturbanceLost)],
    ],
    kind,
    (value) => {
      kind = value;
    },
  );
  const waiting = el('p', { class: 'hint', 'aria-live': 'polite' });
  const disturb = button(speak(locale, texts.disturbanceStart), () => {
    void api.disturb(kind).then((outcome) => {
      if ('kind' in outcome && outcome.kind === 'failed') {
        notices.fail(notices.failure(outcome.code, outcome.message));
      }
    });
  });
  const element = el(
    'details',
    { class: 'panel settings' },
    el('summary', {}, speak(locale, texts.settings)),
    el(
      'div',
      { class: 'panel-body' },
      language,
      theme,
      el(
        'fieldset',
        {},
        el('legend', {}, speak(locale, texts.disturbance)),
        el('p', { class: 'hint' }, speak(locale, texts.disturbanceHint)),
        kinds,
        disturb,
        waiting,
      ),
    ),
  );
  return {
    element,
    showDisturbances(count) {
      const text = count > 0 ? speak(locale, texts.disturbanceWaiting, { count }) : '';
      if (waiting.textContent !== text) waiting.textContent = text;
    },
  };
}
