import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { AttendanceView } from '../../../src/contract/views.ts';
import { attendanceTexts } from '../../../src/texts/tab-attendance.ts';
import { panelTexts } from '../../../src/texts/tab-faces.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { AppLink, meetingPath } from '../../shared/navigation.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';

const { Part: CameOrLeft, useReady } = onDemand(async () => (await import('./came-or-left.tsx')).CameOrLeft);

/** Who is here, for those who register it: all of them in one tap (D3), then each who comes or goes. */
export function PanelHere(): ReactNode {
  const { t } = useLanguage();
  const { view, can, send } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  useReady();
  const registers = can('RegisterArrival') || can('RegisterDeparture');
  if (!can('ConfirmAttendance') && !registers) return null;
  const present = [...view.people, ...view.guests].filter(({ attendance }) => isHere(attendance)).length;
  const everybody = () => void send({ type: 'ConfirmAttendance', data: { missing: [], alsoPresent: [] } });
  return (
    <section className={styles.here} aria-labelledby="panel-here">
      <h2 id="panel-here" className={styles.title}>
        {view.attendanceConfirmed ? t(panelTexts.count, { present }) : t(attendanceTexts.confirmAsk)}
      </h2>
      {!view.attendanceConfirmed && can('ConfirmAttendance') ? (
        <div className={styles.ask}>
          <Button onClick={everybody}>{t(attendanceTexts.confirmAll)}</Button>
          <AppLink to={meetingPath(view.meetingId, 'attendance')}>{t(attendanceTexts.confirmSome)}</AppLink>
        </div>
      ) : null}
      {registers ? (
        <div>
          <Button size="small" appearance="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(panelTexts.cameOrLeft)}
          </Button>
          {open ? <CameOrLeft onClose={() => setOpen(false)} /> : null}
        </div>
      ) : null}
    </section>
  );
}

function isHere(attendance: AttendanceView | undefined): boolean {
  return attendance?.presence === 'present' || attendance?.presence === 'remote';
}

const useStyles = makeStyles({
  here: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  ask: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
  },
});
