import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { correctionTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { PlaceChanges } from '../../shared/meeting/place-changes.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { AgreedDocument } from './document.tsx';

const { Part: CorrectionForm } = onDemand(async () => (await import('./correction-form.tsx')).CorrectionForm);

/** What was agreed is being corrected: why, what has changed so far, and the way back (D7). */
export function CorrectionBar(): ReactNode {
  const { t, longDate } = useLanguage();
  const { view, send, can } = useMeeting();
  const notices = useNotices();
  const styles = useStyles();
  const [shown, setShown] = useState(false);
  const [changing, setChanging] = useState(false);
  const [asking, setAsking] = useState(false);
  const { correction } = view;
  if (!correction) return null;
  const { by, changes, reason, since } = correction;
  async function abandon(): Promise<boolean> {
    const done = await send({ type: 'AbandonCorrection', data: {} });
    if (done) notices.done(t(correctionTexts.abandoned));
    return done;
  }
  return (
    <>
      <SectionCard className={styles.card} title={t(correctionTexts.badge)}>
        <p className={styles.note}>{t(correctionTexts.under, { date: longDate(since), name: by, reason })}</p>
        <h3 className={styles.heading}>{t(correctionTexts.changes)}</h3>
        {changes.length > 0 ? (
          <PlaceChanges changes={changes} />
        ) : (
          <p className={styles.note}>{t(correctionTexts.noChanges)}</p>
        )}
        {changing ? (
          <CorrectionForm onClose={() => setChanging(false)} />
        ) : (
          <div className={styles.buttons}>
            <Button onClick={() => setShown(!shown)} aria-expanded={shown}>
              {t(shown ? correctionTexts.hide : correctionTexts.stands)}
            </Button>
            {can('OpenCorrection') ? (
              <Button onClick={() => setChanging(true)}>{t(correctionTexts.changeReason)}</Button>
            ) : null}
            {can('AbandonCorrection') ? (
              <Button onClick={() => setAsking(true)}>{t(correctionTexts.abandon)}</Button>
            ) : null}
          </div>
        )}
        <ConfirmDialog
          open={asking}
          title={t(correctionTexts.abandonAsk)}
          action={t(correctionTexts.abandon)}
          onConfirm={abandon}
          onClose={() => setAsking(false)}
        >
          {t(correctionTexts.abandonText)}
        </ConfirmDialog>
      </SectionCard>
      {shown ? <AgreedDocument /> : null}
    </>
  );
}

const useStyles = makeStyles({
  card: { marginBottom: tokens.spacingVerticalXXL },
  note: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});
