import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nowTexts as texts } from '../../../src/texts/tab-now.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';

/** After the meeting: how far its protocol has come, and the way to it. */
export function AfterMeeting(): ReactNode {
  const { t, atTime } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  const { meetingId, phase, closedAt } = view;
  return (
    <SectionCard title={t(texts.after)}>
      <p className={styles.text}>
        {phase === 'agreed' ? t(texts.agreed) : closedAt ? t(texts.closed, { time: atTime(closedAt) }) : null}
      </p>
      <div>
        <AppLink to={meetingPath(meetingId, 'protocol')}>{t(texts.toProtocol)}</AppLink>
      </div>
    </SectionCard>
  );
}

const useStyles = makeStyles({ text: { margin: 0 } });
