import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { UptakeAnswerView } from '../../../src/contract/uptake-view.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { tabUptakeTexts as texts } from '../../../src/texts/tab-uptake.ts';
import { saidByWords } from '../../../src/texts/uptake-words.ts';
import { uptakeTexts } from '../../../src/texts/uptake.ts';
import { useLanguage } from '../../shared/language.tsx';

/** What a municipality says besides its status, and who said it: somebody on its behalf is told as such (D4). */
export function AnswerWords(props: {
  readonly answer: UptakeAnswerView;
  /** Also who acknowledged it first. */
  readonly whole?: boolean;
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { acknowledged, caseNumber, note, owner } = props.answer;
  const about = [
    ...(owner === undefined ? [] : [t(uptakeTexts.ownerIs, { name: owner })]),
    ...(caseNumber === undefined ? [] : [t(uptakeTexts.dnr, { number: caseNumber })]),
    saidByWords(locale, props.answer),
  ];
  return (
    <>
      <p className={styles.about}>{about.join(' · ')}</p>
      {note === undefined ? null : <p className={styles.note}>{note}</p>}
      {props.whole ? (
        <p className={styles.about}>
          {t(texts.acknowledgedBy, { name: acknowledged.by, date: plainDate(locale, acknowledged.date) })}
        </p>
      ) : null}
    </>
  );
}

const useStyles = makeStyles({
  about: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  note: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});
