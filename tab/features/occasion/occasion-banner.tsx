import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { occasionTexts } from '../../../src/texts/tab-occasion.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';

/** What sets this meeting apart as a whole: it is only rehearsed (D9), or will not be held. */
export function OccasionBanner(): ReactNode {
  const { t } = useLanguage();
  const { view, can, send } = useMeeting();
  const styles = useStyles();
  const { rehearsal, cancelled } = view;
  if (rehearsal)
    return (
      <section
        className={mergeClasses(styles.banner, styles.rehearsal)}
        aria-label={t(occasionTexts.rehearsal)}
      >
        <strong>{t(rehearsal.ended ? occasionTexts.rehearsalOver : occasionTexts.rehearsal)}</strong>
        <AppLink to={meetingPath(rehearsal.of)}>{t(occasionTexts.toMeeting)}</AppLink>
        {can('EndRehearsal') ? (
          <Button size="small" onClick={() => void send({ type: 'EndRehearsal', data: {} })}>
            {t(occasionTexts.endRehearsal)}
          </Button>
        ) : null}
      </section>
    );
  if (!cancelled) return null;
  return (
    <p className={mergeClasses(styles.banner, styles.cancelled)}>
      {cancelled.reason
        ? t(occasionTexts.cancelledBecause, { reason: cancelled.reason })
        : t(occasionTexts.cancelled)}
    </p>
  );
}

const useStyles = makeStyles({
  banner: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalL} 0 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  rehearsal: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorBrandStroke1}`,
  },
  cancelled: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
  },
});
