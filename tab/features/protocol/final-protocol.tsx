import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { correctionTexts } from '../../../src/texts/tab-review.ts';
import { signOffTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { SectionTitle } from '../../shared/ui/headings.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { Dispatch } from './dispatch.tsx';
import { AgreedDocument } from './document.tsx';
import { ProtocolDownloads } from './protocol-downloads.tsx';
import { Revisions } from './revisions.tsx';
import { Signing } from './signing.tsx';
import { Stages } from './stages.tsx';

const { Part: CorrectionForm } = onDemand(async () => (await import('./correction-form.tsx')).CorrectionForm);

/** The agreed protocol: how far it has come, where its files are, the document itself, and what was corrected. */
export function FinalProtocol(): ReactNode {
  const { t, longDate } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  return (
    <>
      <section className={styles.section} aria-labelledby="files-title">
        <Stages />
        {view.agreed ? (
          <p className={styles.note}>{t(signOffTexts.agreedOn, { date: longDate(view.agreed.date) })}</p>
        ) : null}
        <SectionTitle id="files-title">{t(signOffTexts.files)}</SectionTitle>
        <output>{view.archived ? null : <p className={styles.note}>{t(signOffTexts.archiving)}</p>}</output>
        <ul className={styles.files}>
          {view.archived?.files.map((file) => (
            <li key={file.name} title={t(signOffTexts.sum, { sum: file.sha256 })}>
              {file.url && /^https?:\/\//.test(file.url) ? (
                <Link href={file.url} target="_blank" rel="noreferrer">
                  {file.name}
                </Link>
              ) : (
                file.name
              )}
            </li>
          ))}
        </ul>
        <ProtocolDownloads />
      </section>
      <Signing />
      <Dispatch />
      <AgreedDocument />
      <Revisions />
      <Correct />
    </>
  );
}

/** What is agreed changes by a correction with a reason alone (D7). */
function Correct(): ReactNode {
  const { t } = useLanguage();
  const { can } = useMeeting();
  const [open, setOpen] = useState(false);
  if (!can('OpenCorrection')) return null;
  return open ? (
    <CorrectionForm onClose={() => setOpen(false)} />
  ) : (
    <div>
      <Button onClick={() => setOpen(true)}>{t(correctionTexts.open)}</Button>
    </div>
  );
}

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXXL,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
  files: { margin: 0, paddingInlineStart: '1.2em', overflowWrap: 'anywhere' },
});
