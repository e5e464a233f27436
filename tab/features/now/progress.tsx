import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nowTexts as texts } from '../../../src/texts/tab-now.ts';
import { runTexts } from '../../../src/texts/tab-run.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { Pace } from '../../shared/running/pace.tsx';
import { breakEnd, currentItem, itemsAhead } from '../../shared/running/what-is-next.ts';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { CardHeading } from './card-heading.tsx';
import { ComingItems } from './coming-items.tsx';
import { ItemLink } from './item-link.tsx';
import { JoinButton } from './join-button.tsx';

/** While the meeting is on: the item, since when, how late it is, and what comes next (N6, D13). */
export function Progress(): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useMeeting();
  const styles = useStyles();
  return (
    <SectionCard title={t(texts.now)} className={styles.card}>
      <div>
        <WhatIsOn />
      </div>
      {view.clock?.withdrawn && !can('NextItem') ? (
        <p className={styles.withdrawn}>{t(texts.withdrawn)}</p>
      ) : null}
      <JoinButton />
      <CardHeading>{t(texts.next)}</CardHeading>
      <ComingItems items={itemsAhead(view)} empty={t(texts.noneNext)} />
    </SectionCard>
  );
}

function WhatIsOn(): ReactNode {
  const { t, atTime } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const { onBreakSince, startedAt } = view;
  const current = currentItem(view);
  const end = breakEnd(view);
  const since = onBreakSince ?? (current ? current.startedAt : startedAt);
  return (
    <>
      <p className={styles.what}>
        {onBreakSince ? t(texts.pause) : current ? <ItemLink item={current} /> : t(texts.begun)}
      </p>
      {since ? (
        <p className={mergeClasses(styles.note, styles.since)}>
          {t(runTexts.since, { time: atTime(since) })}
        </p>
      ) : null}
      {end ? <p className={styles.note}>{t(texts.goesOnAt, { time: atTime(end) })}</p> : null}
      <p className={styles.note}>
        <Pace />
      </p>
    </>
  );
}

const useStyles = makeStyles({
  card: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  what: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  since: { '::first-letter': { textTransform: 'uppercase' } },
  withdrawn: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
});
