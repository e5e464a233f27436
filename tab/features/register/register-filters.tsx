import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Search20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { kronor } from '../../../src/domain/basics/money.ts';
import { AMOUNT_STEPS } from '../../../src/domain/register/amount-steps.ts';
import { ACT_KINDS } from '../../../src/domain/clauses/act-phrases.ts';
import { actKindWords } from '../../../src/texts/clause-words.ts';
import { capitalised } from '../../../src/texts/format.ts';
import { registerTexts as texts } from '../../../src/texts/tab-register.ts';
import { useLanguage } from '../../shared/language.tsx';
import type { RegisterFields } from './register-wish.ts';
import { EVERYTHING } from './register-wish.ts';

/** What is looked for: words, and what the decisions are chosen by. The list below follows at once. */
export function RegisterFilters(props: {
  readonly fields: RegisterFields;
  readonly years: readonly string[];
  readonly municipalities: readonly string[];
  readonly bodies: readonly string[];
  /** Names that are suggested. */
  readonly names: readonly string[];
  readonly onChange: (fields: RegisterFields) => void;
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const people = useId();
  const { fields, years, municipalities, bodies, names, onChange } = props;
  const change = (part: Partial<RegisterFields>) => onChange({ ...fields, ...part });
  const kinds = ACT_KINDS.map((kind) => [kind, capitalised(locale, actKindWords(locale, kind))] as const);
  const changed = JSON.stringify(fields) !== JSON.stringify(EVERYTHING);
  return (
    <search data-screen className={styles.search}>
      <Field label={t(texts.search)} hint={t(texts.searchHint)}>
        <Input
          type="search"
          contentBefore={<Search20Regular />}
          value={fields.query}
          onChange={(_, data) => change({ query: data.value })}
        />
      </Field>
      <fieldset className={styles.filters}>
        <legend className={styles.legend}>{t(texts.filters)}</legend>
        <Chosen
          label={t(texts.kind)}
          all={t(texts.anyKind)}
          value={fields.kind}
          options={kinds.toSorted(([, a], [, b]) => a.localeCompare(b, locale))}
          onChange={(kind) => change({ kind: ACT_KINDS.find((each) => each === kind) ?? '' })}
        />
        <Chosen
          label={t(texts.municipality)}
          all={t(texts.anyMunicipality)}
          value={fields.municipality}
          options={municipalities.map((each) => [each, each])}
          onChange={(municipality) => change({ municipality })}
        />
        <Chosen
          label={t(texts.from)}
          all={t(texts.anyYear)}
          value={fields.fromYear}
          options={years.map((year) => [year, year])}
          onChange={(fromYear) => change({ fromYear })}
        />
        <Chosen
          label={t(texts.to)}
          all={t(texts.anyYear)}
          value={fields.toYear}
          options={years.map((year) => [year, year])}
          onChange={(toYear) => change({ toYear })}
        />
        <Chosen
          label={t(texts.status)}
          all={t(texts.anyStatus)}
          value={fields.status}
          options={[
            ['agreed', t(texts.agreed)],
            ['preliminary', t(texts.preliminary)],
          ]}
          onChange={(status) =>
            change({ status: status === 'agreed' || status === 'preliminary' ? status : '' })
          }
        />
        <Chosen
          label={t(texts.money)}
          all={t(texts.anyMoney)}
          value={fields.money}
          options={[
            ['1', t(texts.someMoney)],
            ...AMOUNT_STEPS.map(
              (least) => [String(least), t(texts.leastMoney, { amount: kronor(least) })] as const,
            ),
          ]}
          onChange={(money) => change({ money })}
        />
        {bodies.length === 0 ? null : (
          <Chosen
            label={t(texts.body)}
            all={t(texts.anyBody)}
            value={fields.body}
            options={bodies.map((each) => [each, each])}
            onChange={(body) => change({ body })}
          />
        )}
        <Field label={t(texts.person)} className={styles.chosen}>
          <Input
            value={fields.person}
            placeholder={t(texts.anyPerson)}
            list={people}
            onChange={(_, data) => change({ person: data.value })}
          />
        </Field>
        <datalist id={people}>
          {names.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </datalist>
        {changed ? (
          <div className={styles.last}>
            <Button size="small" onClick={() => onChange(EVERYTHING)}>
              {t(texts.clear)}
            </Button>
          </div>
        ) : null}
      </fieldset>
    </search>
  );
}

function Chosen(props: {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  const styles = useStyles();
  return (
    <Field label={props.label} className={styles.chosen}>
      <Select value={props.value} onChange={(_, data) => props.onChange(data.value)}>
        <option value="">{props.all}</option>
        {props.options.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

const useStyles = makeStyles({
  search: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    marginBottom: tokens.spacingVerticalXL,
  },
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(10rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  // A field of Fluent is as wide as its browser likes.
  chosen: { minWidth: 0, '& > span': { minWidth: 0 }, '& input': { minWidth: 0, width: '100%' } },
  last: { gridColumn: '1 / -1' },
});
