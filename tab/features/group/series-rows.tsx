import { Button, Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { ItemKind } from '../../../src/domain/meeting/vocabulary.ts';
import { ITEM_KINDS } from '../../../src/domain/meeting/vocabulary.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { fieldTexts, itemKindTexts } from '../../../src/texts/tab.ts';
import { seriesTexts } from '../../../src/texts/tab-series.ts';
import { useLanguage } from '../../shared/language.tsx';
import { newId } from '../../shared/session.tsx';
import { Line, Rows } from '../../shared/ui/rows.tsx';
import type { ItemText, OccasionText, SeriesProblem, ThemeText } from './series-text.ts';
import { plainOccasion } from './series-text.ts';

/** The meeting plan: a date each, and what is different that day where something is (S24). */
export function OccasionRows(props: {
  readonly rows: readonly OccasionText[];
  readonly problem: SeriesProblem | undefined;
  readonly onChange: (rows: readonly OccasionText[]) => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { problem } = props;
  const said =
    problem === 'date'
      ? t(fieldTexts.dateWrong)
      : problem === 'date-twice'
        ? t(seriesTexts.dateTwice)
        : problem === 'time'
          ? t(fieldTexts.timeWrong)
          : '';
  return (
    <div>
      <Rows
        legend={t(seriesTexts.plan)}
        add={t(seriesTexts.addDate)}
        rows={props.rows}
        nameOf={(row) => (row.date ? plainDate(locale, row.date) : '')}
        fresh={() => plainOccasion(newId(), '')}
        onChange={props.onChange}
        renderRow={(row, change) => {
          const part = (key: Exclude<keyof OccasionText, 'key'>, label: string) => (
            <Line
              label={label}
              value={row[key]}
              {...(key === 'place' || key === 'title' ? {} : { short: true as const })}
              {...(key === 'date' || key === 'endDate' ? { type: 'date' as const } : {})}
              onChange={(value) => change({ ...row, [key]: value })}
            />
          );
          return (
            <>
              {part('date', t(fieldTexts.date))}
              {isOtherwise(row) || opened.includes(row.key) ? (
                <>
                  {part('start', t(fieldTexts.start))}
                  {part('end', t(fieldTexts.end))}
                  {part('place', t(fieldTexts.place))}
                  {part('title', t(seriesTexts.ownTitle))}
                  {part('endDate', t(seriesTexts.lastDay))}
                </>
              ) : (
                <Button appearance="subtle" onClick={() => setOpened([...opened, row.key])}>
                  {t(seriesTexts.otherwise)}
                </Button>
              )}
            </>
          );
        }}
      />
      <Wrong text={said} />
    </div>
  );
}

/** What stands on every agenda, in its order. */
export function ItemRows(props: {
  readonly rows: readonly ItemText[];
  readonly problem: SeriesProblem | undefined;
  readonly onChange: (rows: readonly ItemText[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { problem, rows } = props;
  const untitled = problem === 'row' && rows.some(({ title }) => !title.trim());
  return (
    <div>
      <Rows
        legend={t(seriesTexts.items)}
        add={t(seriesTexts.addItem)}
        rows={rows}
        nameOf={(row) => row.title}
        fresh={() => ({ key: newId(), title: '', kind: 'matter' as const, minutes: '' })}
        onChange={props.onChange}
        renderRow={(row, change) => (
          <>
            <Line
              label={t(seriesTexts.itemTitle)}
              value={row.title}
              onChange={(title) => change({ ...row, title })}
            />
            <Choice
              label={t(seriesTexts.kind)}
              value={row.kind}
              options={ITEM_KINDS.map((kind) => [kind, t(itemKindTexts[kind])])}
              onChange={(kind) => change({ ...row, kind: kind as ItemKind })}
            />
            <Line
              label={t(seriesTexts.minutes)}
              value={row.minutes}
              type="number"
              short
              onChange={(minutes) => change({ ...row, minutes })}
            />
          </>
        )}
      />
      <Wrong
        text={problem === 'minutes' ? t(seriesTexts.minutesWrong) : untitled ? t(seriesTexts.rowWrong) : ''}
      />
    </div>
  );
}

/** Goal areas and who answers for them, in the order of their turn (S12). */
export function ThemeRows(props: {
  readonly rows: readonly ThemeText[];
  readonly municipalities: readonly string[];
  readonly problem: SeriesProblem | undefined;
  readonly onChange: (rows: readonly ThemeText[]) => void;
}): ReactNode {
  const { t } = useLanguage();
  const { rows, municipalities } = props;
  const unnamed = props.problem === 'row' && rows.some(({ goalArea }) => !goalArea.trim());
  return (
    <div>
      <Rows
        legend={t(seriesTexts.themes)}
        hint={t(seriesTexts.themesHint)}
        add={t(seriesTexts.addTheme)}
        rows={rows}
        nameOf={(row) => row.goalArea}
        fresh={() => ({ key: newId(), goalArea: '', responsible: municipalities[0] ?? '' })}
        onChange={props.onChange}
        renderRow={(row, change) => (
          <>
            <Line
              label={t(seriesTexts.goalArea)}
              value={row.goalArea}
              onChange={(goalArea) => change({ ...row, goalArea })}
            />
            <Choice
              label={t(seriesTexts.responsible)}
              value={row.responsible}
              options={municipalities.map((name) => [name, name])}
              onChange={(responsible) => change({ ...row, responsible })}
            />
          </>
        )}
      />
      <Wrong text={unnamed ? t(seriesTexts.rowWrong) : ''} />
    </div>
  );
}

function Choice(props: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  const id = useId();
  const styles = useStyles();
  return (
    <div className={styles.choice}>
      <Label htmlFor={id} size="small">
        {props.label}
      </Label>
      <Select id={id} value={props.value} onChange={(_, data) => props.onChange(data.value)}>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}

function Wrong({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  return text ? (
    <p role="alert" className={styles.wrong}>
      {text}
    </p>
  ) : null;
}

function isOtherwise({ endDate, start, end, place, title }: OccasionText): boolean {
  return Boolean(endDate || start || end || place || title);
}

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', flex: '0 1 auto', minWidth: 0 },
  wrong: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});
