import { Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import type { TimedPlan } from '../../../src/domain/meeting/views/planned-times.ts';
import type { ItemPlan } from '../../../src/domain/meeting/vocabulary.ts';
import { agendaTexts } from '../../../src/texts/tab-agenda.ts';
import { useLanguage } from '../../shared/language.tsx';
import { shownTime } from '../../shared/meeting/shown-time.ts';
import { useKeyDown } from '../../shared/ui/use-key-down.ts';
import { planText, readPlan } from './plan-text.ts';

export type TimesField = 'start' | 'minutes';

/** To the row above or below, in the same field. */
export interface GoOn {
  readonly by: -1 | 1;
  readonly field: TimesField;
}

/**
 * Start and length of an item in its own row, as in a spreadsheet: Enter and leaving save, an arrow saves and goes on to
 * the row above or below, Escape leaves it as it was. What is typed is told at once, so that the others can be reckoned.
 */
export function TimesEditor(props: {
  readonly item: ItemView;
  readonly field: TimesField;
  readonly onDraft: (times: TimedPlan) => void;
  readonly onSave: (plan: ItemPlan) => Promise<boolean>;
  readonly onClose: (goOn?: GoOn) => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { item, onClose } = props;
  const [text, setText] = useState(() => planText(item, locale));
  const [wrong, setWrong] = useState<{ readonly start?: true; readonly minutes?: true }>({});
  const leaving = useRef(false);
  const box = useKeyDown<HTMLFieldSetElement>((event) => {
    const field = event.target instanceof HTMLElement ? event.target.dataset['field'] : undefined;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : undefined;
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter') void save();
    else if (by && !event.altKey) void save({ by, field: field === 'start' ? 'start' : 'minutes' });
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  const left = useEffectEvent((event: FocusEvent) => {
    if (!(event.relatedTarget instanceof Node && box.current?.contains(event.relatedTarget))) void save();
  });
  useEffect(() => {
    const inside = box.current;
    const listener = (event: FocusEvent) => left(event);
    inside?.addEventListener('focusout', listener);
    return () => inside?.removeEventListener('focusout', listener);
  }, [box]);
  useEffect(() => {
    const input = box.current?.querySelector<HTMLInputElement>(`[data-field="${props.field}"]`);
    input?.focus();
    input?.select();
  }, [box, props.field]);

  function leave(goOn?: GoOn): void {
    leaving.current = true;
    onClose(goOn);
  }
  function change(part: { readonly start?: string; readonly minutes?: string }): void {
    const next = { ...text, ...part };
    setText(next);
    setWrong({});
    const read = readPlan(next);
    if ('plan' in read) props.onDraft(read.plan);
  }
  async function save(goOn?: GoOn): Promise<void> {
    if (leaving.current) return;
    const read = readPlan(text);
    if ('problems' in read) {
      const { start, minutes } = read.problems;
      setWrong({ ...(start ? { start } : {}), ...(minutes ? { minutes } : {}) });
      return;
    }
    const { start, minutes } = read.plan;
    const same = start === item.given.start && minutes === item.given.minutes;
    if (same || (await props.onSave(read.plan))) leave(goOn);
  }
  return (
    <fieldset ref={box} className={styles.box} aria-label={t(agendaTexts.timesOf, { title: item.title })}>
      <Input
        size="small"
        className={styles.field}
        data-field="start"
        aria-label={t(agendaTexts.start)}
        aria-invalid={wrong.start ?? false}
        inputMode="decimal"
        autoComplete="off"
        placeholder={item.given.start || !item.plannedStart ? '' : shownTime(locale, item.plannedStart)}
        value={text.start}
        onChange={(_, data) => change({ start: data.value })}
      />
      <Input
        size="small"
        className={styles.field}
        data-field="minutes"
        aria-label={t(agendaTexts.length)}
        aria-invalid={wrong.minutes ?? false}
        inputMode="numeric"
        autoComplete="off"
        contentAfter={<span className={styles.unit}>{t(agendaTexts.unit)}</span>}
        placeholder={item.given.minutes || !item.minutes ? '' : String(item.minutes)}
        value={text.minutes}
        onChange={(_, data) => change({ minutes: data.value })}
      />
    </fieldset>
  );
}

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  field: { width: '100%', minWidth: 0 },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
