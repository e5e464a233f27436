import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { presenterNames } from '../../../src/texts/agenda.ts';
import { panelTexts } from '../../../src/texts/tab-faces.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { ClauseDesk } from '../../shared/clauses/clause-desk.tsx';
import { Posting } from '../../shared/clauses/posting.tsx';
import { useLanguage } from '../../shared/language.tsx';
import { ClauseTexts } from '../../shared/meeting/clause-text.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { VisuallyHidden } from '../../shared/ui/visually-hidden.tsx';

/** The item that is on with its decisions: written and posted by those who write, read by the others. */
export function PanelItem({ item }: { readonly item: ItemView }): ReactNode {
  const { t, locale } = useLanguage();
  const { can } = useMeeting();
  const styles = useStyles();
  const { clauses, outcome, presenters } = item;
  return (
    <article className={styles.item} aria-labelledby="panel-item">
      <h2 id="panel-item" lang="sv" className={styles.title}>
        <VisuallyHidden>{item.title}</VisuallyHidden>
      </h2>
      {presenters.length > 0 ? <p className={styles.who}>{presenterNames(locale, presenters)}</p> : null}
      {clauses.length > 0 || outcome ? (
        <div>
          <Badge appearance="tint" color="warning">
            {t(protocolTexts.preliminary)}
          </Badge>
        </div>
      ) : null}
      {can('RecordClause') ? (
        <>
          <ClauseDesk item={item} />
          <Posting item={item} />
        </>
      ) : clauses.length > 0 ? (
        <>
          <h3 className={styles.heading}>{t(panelTexts.decisions)}</h3>
          <ClauseTexts clauses={clauses} />
        </>
      ) : outcome ? null : (
        <p className={styles.who}>{t(panelTexts.noDecisions)}</p>
      )}
      {outcome ? (
        <p lang="sv" className={styles.outcome}>
          {outcome}
        </p>
      ) : null}
    </article>
  );
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  who: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  outcome: { margin: 0 },
});
