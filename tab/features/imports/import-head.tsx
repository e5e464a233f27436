import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink } from '../../shared/navigation.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { useDownload } from '../../shared/papers/use-download.ts';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { PageTitle } from '../../shared/ui/headings.tsx';
import { useImport } from './import-context.tsx';

/** What an old protocol is called, when it was, who brought it here, and its file. */
export function ImportHead(props: {
  /** What one does next with it. */
  readonly children?: ReactNode;
  /** What takes it away. */
  readonly away?: ReactNode;
}): ReactNode {
  const { t, longDate, timeSpan } = useLanguage();
  const styles = useStyles();
  const download = useDownload();
  const { importId, header, file, can, handedIn, accepted } = useImport().view;
  const { title, number, date, start, end, place } = header;
  return (
    <header className={styles.header}>
      <p className={styles.line}>
        <AppLink to="imports">{t(texts.toList)}</AppLink>
      </p>
      <PageTitle lang="sv">{[title || t(texts.untitled), number].filter(Boolean).join(' ')}</PageTitle>
      <p className={styles.line}>
        {[
          date ? longDate(date) : t(texts.undated),
          ...(start && end ? [timeSpan(start, end)] : []),
          ...(place ? [place] : []),
        ].join(' · ')}
      </p>
      <p className={styles.line}>
        {file.name} ·{' '}
        {accepted
          ? t(texts.inRegister, { date: longDate(accepted.date), name: accepted.by })
          : t(texts.handedInBy, { date: longDate(handedIn.date), name: handedIn.by })}
      </p>
      <div data-screen className={styles.buttons}>
        {props.children}
        {can.original ? (
          <Button
            icon={<ArrowDownload20Regular />}
            onClick={() => void download(`imports/${encodeURIComponent(importId)}/original`, file.name)}
          >
            {t(texts.original)}
          </Button>
        ) : null}
        {props.away}
      </div>
    </header>
  );
}

/** The button that takes a protocol away, and what it asks before. */
export function Withdrawing(): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useImport();
  const notices = useNotices();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button appearance="subtle" onClick={() => setAsking(true)}>
        {t(texts.withdraw)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t(texts.withdrawTitle)}
        action={t(texts.withdraw)}
        onConfirm={async () => {
          const done = await send({ type: 'WithdrawProtocol', data: { importId: view.importId } });
          if (done) notices.done(t(texts.withdrawn));
          return done;
        }}
        onClose={() => setAsking(false)}
      >
        <p>{t(texts.withdrawText)}</p>
      </ConfirmDialog>
    </>
  );
}

const useStyles = makeStyles({
  header: { marginBottom: tokens.spacingVerticalL },
  line: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalM,
  },
});
