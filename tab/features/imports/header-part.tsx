import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useImport } from './import-context.tsx';
import { Mendable } from './mendable.tsx';
import { headerForm } from './on-demand-forms.ts';

/** What stands above the items: mended in its place. */
export function HeaderPart(): ReactNode {
  const { t, longDate, timeSpan, atTime } = useLanguage();
  const styles = useStyles();
  const { header } = useImport().view;
  const { title, number, date, start, end, place } = header;
  const time = start && end ? timeSpan(start, end) : start ? atTime(start) : '';
  return (
    <Mendable
      name={t(texts.header)}
      renderForm={(close) => <headerForm.Part header={header} onClose={close} />}
    >
      <dl className={styles.facts}>
        <Fact name={t(texts.fieldTitle)} words={title} own />
        <Fact name={t(texts.number)} words={number ?? ''} own />
        <Fact name={t(texts.date)} words={[date ? longDate(date) : '', time].filter(Boolean).join(' ')} />
        <Fact name={t(texts.place)} words={place ?? ''} own />
      </dl>
    </Mendable>
  );
}

function Fact(props: { readonly name: string; readonly words: string; readonly own?: true }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{props.name}</dt>
      <dd className={styles.words} {...(props.own ? { lang: 'sv' } : {})}>
        {props.words || '–'}
      </dd>
    </>
  );
}

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(5rem, max-content) 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  words: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
});
