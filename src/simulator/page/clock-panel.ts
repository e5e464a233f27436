import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { simulatorTexts as texts } from '../../texts/simulator.ts';
import type { PageState } from '../wire.ts';
import type { Api } from './api.ts';
import { fieldValueOf, instantOfField, longMoment } from './demo-time.ts';
import { button, el } from './dom.ts';
import type { Notices } from './notices.ts';

export interface ClockPanel {
  readonly element: HTMLElement;
  show(clock: PageState['clock']): void;
  /** The demo's present as an instant. */
  now(): string;
}

/** The demo's clock at the top: shows the time, and folds out to move it. */
export function createClockPanel(locale: Locale, api: Api, notices: Notices): ClockPanel {
  let heard = { instant: new Date().toISOString(), at: Date.now() };
  const now = (): string => new Date(Date.parse(heard.instant) + Date.now() - heard.at).toISOString();
  const summary = el('summary', {});
  const moment = el('input', { type: 'datetime-local', step: '60' });
  const change = async (wanted: Readonly<Record<string, unknown>>): Promise<void> => {
    const outcome = await api.clock(wanted);
    const failed = 'kind' in outcome && outcome.kind === 'failed';
    if (failed) return notices.fail(notices.failure(outcome.code, outcome.message));
    show(outcome as unknown as PageState['clock']);
    notices.announce(speak(locale, texts.clockMoved, { time: longMoment(locale, now()) }));
  };
  const tick = (): void => {
    summary.textContent = speak(locale, texts.clock, { time: longMoment(locale, now()) });
  };
  const show = (clock: PageState['clock']): void => {
    heard = { instant: clock.instant, at: Date.now() };
    element.classList.toggle('moved', clock.moved);
    if (document.activeElement !== moment) moment.value = fieldValueOf(clock.instant);
    tick();
  };
  const step = (label: string, wanted: Readonly<Record<string, unknown>>): HTMLButtonElement =>
    button(label, () => void change(wanted));
  const set = button(speak(locale, texts.clockSet), () => {
    const to = instantOfField(moment.value);
    if (to) void change({ to });
    else moment.focus();
  });
  const element = el(
    'details',
    { class: 'panel clock' },
    summary,
    el(
      'div',
      { class: 'panel-body' },
      el('p', { class: 'hint' }, speak(locale, texts.clockHint)),
      el(
        'div',
        { class: 'row' },
        step(speak(locale, texts.clockBackHour), { by: -60 }),
        step(speak(locale, texts.clockForward5), { by: 5 }),
        step(speak(locale, texts.clockForwardHour), { by: 60 }),
        step(speak(locale, texts.clockForwardDay), { by: 24 * 60 }),
      ),
      el(
        'div',
        { class: 'row' },
        step(speak(locale, texts.clockMeeting), { toMeeting: true }),
        step(speak(locale, texts.clockReal), { real: true }),
      ),
      el('label', { class: 'field' }, el('span', {}, speak(locale, texts.clockDate)), moment),
      set,
    ),
  );
  tick();
  setInterval(tick, 5_000);
  return { element, show, now };
}
