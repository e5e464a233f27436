import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MatterStepView } from '../../../src/contract/matter-view.ts';
import { matterTexts } from '../../../src/texts/tab-matter.ts';
import { useLanguage } from '../../shared/language.tsx';
import { clauseLead } from '../../shared/meeting/clause-lead.ts';
import { PhaseBadge } from '../../shared/meeting/phase-badge.tsx';
import { AppLink, meetingPath, protocolPath } from '../../shared/navigation.tsx';
import { useTimelineStyles } from './timeline-styles.ts';

/** The matter at one meeting: what was decided, or where it went. */
export function MatterStep(props: { readonly step: MatterStepView; readonly title: string }): ReactNode {
  const { t, locale, longDate, enumeration } = useLanguage();
  const timeline = useTimelineStyles();
  const styles = useStyles();
  const { step, title } = props;
  const { clauses, outcome, deferral, presenters, phase } = step;
  const number = step.meetingNumber ? ` ${step.meetingNumber}` : '';
  const decided = clauses.length > 0 || outcome !== undefined;
  return (
    <li className={timeline.step}>
      <div className={styles.head}>
        <h2 className={timeline.title}>
          <AppLink
            to={`${step.imported ? protocolPath(step) : meetingPath(step.meetingId)}#item-${step.itemId}`}
          >
            {step.meetingTitle}
            {number} {longDate(step.date)}
          </AppLink>
        </h2>
        <PhaseBadge phase={phase} />
      </div>
      <p className={timeline.words}>
        {[
          ...(step.number ? [t(matterTexts.item, { number: step.number })] : []),
          ...(step.title === title ? [] : [t(matterTexts.calledThen, { title: step.title })]),
          ...(presenters.length > 0 ? [t(matterTexts.presentedBy, { names: enumeration(presenters) })] : []),
        ].join(' · ')}
      </p>
      {decided ? (
        <div lang="sv">
          <h3 className={styles.decision}>
            <span lang={locale}>{t(matterTexts.decision)}</span>{' '}
            {step.decisionsAgreed ? null : (
              <Badge appearance="tint" color="warning" lang={locale}>
                {t(matterTexts.preliminary)}
              </Badge>
            )}
          </h3>
          {clauses.length > 0 ? (
            <ul className={styles.clauses}>
              {clauses.map((text, index) => (
                <li key={index}>
                  <strong>{clauseLead(index, clauses.length)}</strong> {text}
                </li>
              ))}
            </ul>
          ) : null}
          {outcome ? <p className={styles.outcome}>{outcome}</p> : null}
        </div>
      ) : null}
      {deferral ? (
        <p lang="sv" className={styles.outcome}>
          {deferral}
        </p>
      ) : null}
      {decided || deferral ? null : <p className={timeline.words}>{t(nothingSaid(phase))}</p>}
    </li>
  );
}

function nothingSaid(phase: MatterStepView['phase']) {
  if (phase === 'cancelled') return matterTexts.cancelled;
  return phase === 'closed' || phase === 'agreed' ? matterTexts.nothingYet : matterTexts.comes;
}

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  decision: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  clauses: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  outcome: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
});
