import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Weekday } from '../../../src/domain/basics/days.ts';
import { daysAfter, WEEKDAYS } from '../../../src/domain/basics/days.ts';
import type { Week } from '../../../src/domain/group/series/dates.ts';
import { datesOf, WEEKS } from '../../../src/domain/group/series/dates.ts';
import { seriesTexts, weekdayTexts, weekTexts } from '../../../src/texts/tab-series.ts';
import { useLanguage } from '../../shared/language.tsx';
import { newId } from '../../shared/session.tsx';
import type { OccasionText } from './series-text.ts';
import { plainOccasion } from './series-text.ts';

/** Dates from "tredje fredagen i månaden, januari–juni", added to the plan where they are not in it yet. */
export function DateProposal(props: {
  readonly known: readonly string[];
  readonly today: string;
  readonly onPropose: (added: readonly OccasionText[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const [week, setWeek] = useState<Week>(3);
  const [weekday, setWeekday] = useState<Weekday>(5);
  const [from, setFrom] = useState(() => props.today.slice(0, 7));
  const [to, setTo] = useState(() => daysAfter(props.today, 180).slice(0, 7));
  const [said, setSaid] = useState('');
  function propose(): void {
    const fresh = datesOf({ week, weekday, from, to }).filter((date) => !props.known.includes(date));
    setSaid(
      fresh.length > 0 ? t(seriesTexts.proposed, { count: fresh.length }) : t(seriesTexts.proposedNone),
    );
    if (fresh.length > 0) props.onPropose(fresh.map((date) => plainOccasion(newId(), date)));
  }
  return (
    <fieldset className={styles.set}>
      <legend className={styles.legend}>{t(seriesTexts.proposeLegend)}</legend>
      <div className={styles.row}>
        <Field label={t(seriesTexts.week)} size="small">
          <Select
            value={String(week)}
            onChange={(_, data) => setWeek(WEEKS.find((one) => String(one) === data.value) ?? 1)}
          >
            {WEEKS.map((one) => (
              <option key={one} value={String(one)}>
                {t(weekTexts[one])}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t(seriesTexts.weekday)} size="small">
          <Select
            value={String(weekday)}
            onChange={(_, data) => setWeekday(WEEKDAYS.find((one) => String(one) === data.value) ?? 1)}
          >
            {WEEKDAYS.map((one) => (
              <option key={one} value={String(one)}>
                {t(weekdayTexts[one])}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t(seriesTexts.fromMonth)} size="small">
          <Input type="month" value={from} onChange={(_, data) => setFrom(data.value)} />
        </Field>
        <Field label={t(seriesTexts.toMonth)} size="small">
          <Input type="month" value={to} onChange={(_, data) => setTo(data.value)} />
        </Field>
        <Button className={styles.button} onClick={propose}>
          {t(seriesTexts.propose)}
        </Button>
      </div>
      <output className={styles.said}>{said}</output>
    </fieldset>
  );
}

const useStyles = makeStyles({
  set: {
    minWidth: 0,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  legend: { paddingInline: tokens.spacingHorizontalXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'end',
    gap: tokens.spacingHorizontalM,
  },
  button: { flexShrink: 0 },
  said: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});
