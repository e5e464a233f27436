import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { capitalised, onDay } from '../../../src/texts/format.ts';
import { occasionTexts } from '../../../src/texts/tab-occasion.ts';
import { nowTexts as texts } from '../../../src/texts/tab-now.ts';
import { runTexts } from '../../../src/texts/tab-run.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { useSession } from '../../shared/session.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { CardHeading } from './card-heading.tsx';
import { ComingItems } from './coming-items.tsx';
import { JoinButton } from './join-button.tsx';

/** Before the meeting: when and where it is, what comes first, and on its day the way in. */
export function BeforeMeeting(): ReactNode {
  const { t, locale, atTime, timeSpan } = useLanguage();
  const { view } = useMeeting();
  const { me } = useSession();
  const styles = useStyles();
  const { date, endDate, start, end, place } = view.details;
  const hours = endDate === undefined ? timeSpan(start, end) : atTime(start);
  const first = view.items.filter(({ kind, progress }) => progress === 'coming' && kind !== 'break');
  return (
    <SectionCard title={t(occasionTexts.heading)}>
      <div>
        <p className={styles.when}>
          {date < me.today
            ? t(runTexts.notStarted)
            : `${capitalised(locale, onDay(locale, date, me.today))} ${hours}`}
        </p>
        {place ? <p className={styles.note}>{place}</p> : null}
        {view.phase === 'draft' ? <p className={styles.note}>{t(texts.notPosted)}</p> : null}
      </div>
      {date === me.today ? <JoinButton /> : null}
      <CardHeading>{t(texts.firstItems)}</CardHeading>
      <ComingItems items={first} empty={t(texts.noneNext)} />
    </SectionCard>
  );
}

const useStyles = makeStyles({
  when: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  note: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});
