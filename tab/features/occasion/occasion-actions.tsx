import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, useState } from 'react';
import type { MeetingView } from '../../../src/contract/views.ts';
import { occasionTexts } from '../../../src/texts/tab-occasion.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { meetingPath, useNavigation } from '../../shared/navigation.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useSession } from '../../shared/session.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { OnceAsked } from '../../shared/ui/once-asked.tsx';

const CancelDialog = lazy(async () => ({ default: (await import('./cancel-dialog.tsx')).CancelDialog }));

/** What can be done with a meeting to come as a whole: rehearse it (D9), or cancel it. */
export function OccasionActions(): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useMeeting();
  const { api, may } = useSession();
  const { go } = useNavigation();
  const notices = useNotices();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const coming = view.phase === 'draft' || view.phase === 'notified';
  const rehearses = coming && !view.rehearsal && view.items.length > 0 && may('run-meeting');
  const cancels = can('CancelMeeting') && !view.rehearsal;
  if (!rehearses && !cancels) return null;
  async function rehearse(): Promise<void> {
    setBusy(true);
    try {
      const path = `meetings/${encodeURIComponent(view.meetingId)}/rehearsal`;
      const { meetingId } = await api.write<MeetingView>('POST', path, {});
      go(meetingPath(meetingId, 'protocol'));
    } catch (fault) {
      notices.fault(fault);
      setBusy(false);
    }
  }
  return (
    <section data-screen className={styles.section} aria-labelledby="occasion-title">
      <SectionTitle id="occasion-title">{t(occasionTexts.heading)}</SectionTitle>
      {rehearses ? <p className={styles.hint}>{t(occasionTexts.rehearseHint)}</p> : null}
      <div className={styles.buttons}>
        {rehearses ? (
          <Button disabledFocusable={busy} onClick={() => void rehearse()}>
            {t(occasionTexts.rehearse)}
          </Button>
        ) : null}
        {cancels ? <Button onClick={() => setAsking(true)}>{t(occasionTexts.cancel)}</Button> : null}
      </div>
      <OnceAsked open={asking}>
        <CancelDialog open={asking} onClose={() => setAsking(false)} />
      </OnceAsked>
    </section>
  );
}

const useStyles = makeStyles({
  section: {
    marginTop: tokens.spacingVerticalXXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
