import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { presenterNames } from '../../../src/texts/agenda.ts';
import { stageTexts } from '../../../src/texts/tab-faces.ts';
import { useLanguage } from '../../shared/language.tsx';
import { StageDecisions } from './stage-decisions.tsx';
import { StagePitches } from './stage-pitches.tsx';
import { STAGE_GAP, STAGE_MARK, STAGE_SCREEN, STAGE_TYPE } from './stage-sizes.ts';
import { StageTitle } from './stage-title.tsx';

/** The item that is on: what, who, since when, which pitch, and what the channel was shown of its decisions. */
export function StageItem({ item }: { readonly item: ItemView }): ReactNode {
  const { t, locale, atTime } = useLanguage();
  const styles = useStyles();
  const { startedAt, plannedStart } = item;
  const times = [
    ...(startedAt ? [t(stageTexts.since, { time: atTime(startedAt) })] : []),
    ...(plannedStart ? [t(stageTexts.planned, { time: atTime(plannedStart) })] : []),
  ];
  return (
    <article className={styles.item}>
      <div className={styles.head}>
        {item.heading ? <p className={styles.quiet}>{item.heading}</p> : null}
        <StageTitle>{item.number ? `${item.number}. ${item.title}` : item.title}</StageTitle>
        {item.presenters.length > 0 ? (
          <p className={styles.who}>{presenterNames(locale, item.presenters)}</p>
        ) : null}
        <p className={styles.quiet}>{times.join(' · ')}</p>
      </div>
      {item.slots.length > 0 ? <StagePitches item={item} /> : null}
      {item.posted ? <StageDecisions key={JSON.stringify(item.posted)} posted={item.posted} /> : null}
    </article>
  );
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: STAGE_GAP.groups,
    minHeight: 0,
    [STAGE_SCREEN]: { flexGrow: 1 },
  },
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: STAGE_GAP.things,
    flexShrink: 0,
    paddingInlineStart: STAGE_GAP.groups,
    borderInlineStartWidth: STAGE_MARK,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
  },
  who: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, fontSize: STAGE_TYPE.small, color: tokens.colorNeutralForeground2 },
});
