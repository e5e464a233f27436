import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ImportItemView } from '../../../src/contract/import-views.ts';
import { dotted } from '../../../src/domain/basics/time.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { clauseLead } from '../../shared/meeting/clause-lead.ts';
import { MarkdownWords } from './markdown-words.tsx';

/** An item as it was printed: its title, what was said, and what was decided. */
export function ItemWords(props: {
  readonly item: ImportItemView;
  /** The decisions have addresses of their own on this page. */
  readonly addressed?: true;
}): ReactNode {
  const { t, locale } = useLanguage();
  const styles = useStyles();
  const { item, addressed } = props;
  const { number, time, title, caseNumber, presenters = [], text, decisions, conditions = [] } = item;
  const { outcome, proposedTo, decisionText, clauseIds } = item;
  const mark = [number && `${number}.`, time && dotted(time)].filter(Boolean).join(' ');
  return (
    <div lang="sv" className={styles.item}>
      <h3 className={styles.title}>
        {mark ? `${mark} ` : ''}
        {title}
      </h3>
      {caseNumber || presenters.length > 0 ? (
        <p className={styles.small}>{[caseNumber, presenters.join(', ')].filter(Boolean).join(' · ')}</p>
      ) : null}
      {text ? <MarkdownWords text={text} /> : null}
      {decisions.length > 0 ? (
        <div>
          <h4 lang={locale} className={styles.decision}>
            {proposedTo ? `${t(texts.proposedTo)} ${proposedTo}` : t(texts.decision)}
          </h4>
          <ul className={styles.clauses}>
            {decisions.map((clause, index) => (
              <li
                key={index}
                className={styles.clause}
                {...(addressed ? { id: `clause-${clauseIds[index]}`, tabIndex: -1 } : {})}
              >
                <strong>{clauseLead(index, decisions.length)}</strong> {clause}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {decisionText ? (
        <div>
          <p lang={locale} className={styles.small}>
            {t(texts.decisionText)}
          </p>
          <MarkdownWords text={decisionText} />
        </div>
      ) : null}
      {conditions.length > 0 ? (
        <div>
          <p lang={locale} className={styles.small}>
            {t(texts.conditionsRead)}
          </p>
          <ol className={styles.conditions}>
            {conditions.map((condition, index) => (
              <li key={index}>{condition}</li>
            ))}
          </ol>
        </div>
      ) : null}
      {outcome ? <p className={styles.outcome}>{outcome}</p> : null}
    </div>
  );
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  decision: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  clauses: { listStyleType: 'none', margin: 0, padding: 0 },
  clause: {
    paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    whiteSpace: 'pre-wrap',
    scrollMarginTop: '96px',
    '& strong': { fontWeight: tokens.fontWeightSemibold },
  },
  conditions: { margin: 0, paddingInlineStart: '1.6em' },
  outcome: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
});
