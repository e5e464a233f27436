import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { nowTexts as texts } from '../../../src/texts/tab-now.ts';
import { FollowUpWords } from '../../shared/carrying/follow-up-words.tsx';
import { useLanguage } from '../../shared/language.tsx';
import { ClauseTexts } from '../../shared/meeting/clause-text.tsx';
import { ItemLink } from './item-link.tsx';

/** An item and what it led to: its decisions, that it was put off, that it comes back. */
export function ItemResult(props: { readonly item: ItemView; readonly note?: string }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { item, note } = props;
  const { clauses, outcome, deferral, followUps } = item;
  const nothing = clauses.length === 0 && !outcome && !deferral && followUps.length === 0;
  return (
    <div className={styles.item}>
      <p className={styles.title}>
        <ItemLink item={item} />
      </p>
      {note ? <p className={styles.note}>{note}</p> : null}
      <ClauseTexts clauses={clauses} />
      {outcome ? (
        <p lang="sv" className={styles.outcome}>
          {outcome}
        </p>
      ) : null}
      {deferral ? (
        <p lang="sv" className={styles.outcome}>
          {deferral.printed}
        </p>
      ) : null}
      {followUps.map((followUp) => (
        <FollowUpWords key={followUp.followUpId} followUp={followUp} />
      ))}
      {nothing ? (
        <p className={styles.note}>{t(item.progress === 'current' ? texts.goesOn : texts.undecided)}</p>
      ) : null}
    </div>
  );
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  title: { margin: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  outcome: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
});
