import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { DispatchView } from '../../../src/contract/protocol-life-view.ts';
import { dispatchTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { MissingPapers } from './missing-papers.tsx';
import { unsignedIn } from './stages.tsx';

const { Part: DispatchForm, useReady } = onDemand(
  async () => (await import('./dispatch-form.tsx')).DispatchForm,
);

/** What was sent, to whom and when; what waits, for what; and sending it (D14, wording 21). */
export function Dispatch(): ReactNode {
  const { t } = useLanguage();
  const { view, can } = useMeeting();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  useReady();
  const { agreed, archived, dispatch } = view;
  if (!dispatch || !agreed) return null;
  const { missingPapers, sent } = dispatch;
  const isSent = sent.some(({ revision }) => revision === agreed.revision);
  const waits = !archived
    ? dispatchTexts.waitsArchive
    : unsignedIn(view).length > 0
      ? dispatchTexts.waitsSignature
      : undefined;
  return (
    <section className={styles.section} aria-labelledby="dispatch-title">
      <SectionTitle id="dispatch-title">{t(dispatchTexts.title)}</SectionTitle>
      <ul className={styles.list}>
        {sent.map((one) => (
          <Sent key={one.dispatchId} sent={one} />
        ))}
      </ul>
      {isSent ? null : (
        <p className={styles.note}>
          {t(sent.length > 0 ? dispatchTexts.notThisSent : dispatchTexts.notSent)}
        </p>
      )}
      {missingPapers.length > 0 ? <MissingPapers papers={missingPapers} /> : null}
      {waits ? (
        <p className={styles.note}>{t(waits)}</p>
      ) : open ? (
        <DispatchForm dispatch={dispatch} onClose={() => setOpen(false)} />
      ) : can('DispatchProtocol') ? (
        <div>
          <Button appearance={isSent ? 'secondary' : 'primary'} onClick={() => setOpen(true)}>
            {t(isSent ? dispatchTexts.openAgain : dispatchTexts.open)}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Sent({ sent }: { readonly sent: DispatchView['sent'][number] }): ReactNode {
  const { t, longDate, enumeration } = useLanguage();
  const { by, date, except, extracts, revision, without } = sent;
  const to = [
    ...sent.to,
    ...(extracts ? [t(dispatchTexts.extractsTo, { names: enumeration(extracts) })] : []),
  ];
  const words = { date: longDate(date), name: by, to: enumeration(to), revision };
  return (
    <li>
      {t(revision > 1 ? dispatchTexts.sentRevision : dispatchTexts.sent, words)}
      {except.length > 0 ? ` ${t(dispatchTexts.except, { names: enumeration(except) })}` : ''}
      {without.length > 0 ? ` ${t(dispatchTexts.without, { papers: enumeration(without) })}` : ''}
    </li>
  );
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXXL,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});
