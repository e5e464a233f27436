import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PostedView } from '../../../src/contract/views.ts';
import { stageTexts } from '../../../src/texts/tab-faces.ts';
import { useLanguage } from '../../shared/language.tsx';
import { clauseLead } from '../../shared/meeting/clause-lead.ts';
import { STAGE_GAP, STAGE_INDENT, STAGE_SCREEN, STAGE_TYPE } from './stage-sizes.ts';
import { useLatestThatFit } from './use-latest-that-fit.ts';

/** What the channel was shown, and nothing that is being written (D5). The latest stays when there is not room for all. */
export function StageDecisions({ posted }: { readonly posted: PostedView }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { clauses, outcome } = posted;
  const { list, earlier } = useLatestThatFit<HTMLUListElement>();
  if (clauses.length === 0 && outcome === undefined) return null;
  const words = clauses.reduce((sum, { text }) => sum + text.length, outcome?.length ?? 0);
  return (
    <section className={styles.whole} aria-labelledby="stage-decision">
      <div className={styles.head}>
        <h3 id="stage-decision" className={styles.heading}>
          {t(stageTexts.decision)}
        </h3>
        <Badge className={styles.mark} appearance="tint" color="warning" size="extra-large">
          {t(stageTexts.preliminary)}
        </Badge>
        {earlier > 0 ? (
          <span className={styles.earlier}>
            {earlier === 1 ? t(stageTexts.earlierOne) : t(stageTexts.earlier, { count: earlier })}
          </span>
        ) : null}
      </div>
      <ul ref={list} lang="sv" className={mergeClasses(styles.list, words > MANY && styles.many)}>
        {clauses.map(({ clauseId, text, conditions = [] }, index) => (
          <li key={clauseId}>
            <strong className={styles.lead}>{clauseLead(index, clauses.length)}</strong> {text}
            {conditions.map((condition, number) => (
              <span key={condition} className={styles.condition}>
                {number + 1}. {condition}
              </span>
            ))}
          </li>
        ))}
        {outcome === undefined ? null : <li>{outcome}</li>}
      </ul>
    </section>
  );
}

/** Characters from which the words of a decision take a smaller size. */
const MANY = 420;

const useStyles = makeStyles({
  whole: {
    display: 'flex',
    flexDirection: 'column',
    gap: STAGE_GAP.things,
    minHeight: 0,
    paddingInlineStart: STAGE_INDENT,
    [STAGE_SCREEN]: { flex: '1 1 0' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: STAGE_GAP.groups,
    flexShrink: 0,
  },
  heading: {
    margin: 0,
    fontSize: STAGE_TYPE.heading,
    lineHeight: '1.2',
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { height: 'auto', paddingInline: '0.6em', fontSize: STAGE_TYPE.small, lineHeight: '1.4' },
  earlier: { fontSize: STAGE_TYPE.small, color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: STAGE_GAP.things,
    minHeight: 0,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    [STAGE_SCREEN]: { flex: '1 1 0', overflow: 'hidden' },
    '& > li': { flexShrink: 0, whiteSpace: 'pre-wrap' },
    '& > li[hidden]': { display: 'none' },
  },
  many: { fontSize: STAGE_TYPE.small },
  lead: { fontWeight: tokens.fontWeightSemibold },
  condition: { display: 'block', paddingInlineStart: '2em' },
});
