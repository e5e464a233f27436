import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { AlikeMeetingView } from '../../../src/contract/import-views.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { AppLink, protocolPath } from '../../shared/navigation.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog.tsx';
import { SectionCard } from '../../shared/ui/section-card.tsx';
import { useImport } from './import-context.tsx';
import { ImportHead, Withdrawing } from './import-head.tsx';

/** What waits to be looked through, and the button that takes it into the register. */
export function ReviewHead(): ReactNode {
  const { t } = useLanguage();
  const { view, send } = useImport();
  const notices = useNotices();
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const { alike, importId, can } = view;

  async function accept(): Promise<boolean> {
    const beside = alike.map(({ meetingId }) => meetingId);
    const wish = { importId, ...(beside.length > 0 ? { beside } : {}) };
    const done = await send({ type: 'AcceptProtocol', data: wish });
    if (done) notices.done(t(texts.acceptedNow));
    return done;
  }

  return (
    <>
      <ImportHead away={can.withdraw ? <Withdrawing /> : null}>
        {can.accept ? (
          <Button appearance="primary" onClick={() => (alike.length > 0 ? setAsking(true) : void accept())}>
            {t(texts.accept)}
          </Button>
        ) : null}
      </ImportHead>
      {alike.length > 0 ? (
        <SectionCard title={t(texts.twiceTitle)} className={styles.twice}>
          <p className={styles.words}>{t(texts.twice)}</p>
          <p className={styles.words}>
            <AlikeLinks alike={alike} />
          </p>
        </SectionCard>
      ) : null}
      <ConfirmDialog
        open={asking}
        title={t(texts.twiceTitle)}
        action={t(texts.acceptAnyway)}
        onConfirm={accept}
        onClose={() => setAsking(false)}
      >
        <p>{t(texts.twice)}</p>
        <p>
          <AlikeLinks alike={alike} />
        </p>
      </ConfirmDialog>
    </>
  );
}

function AlikeLinks({ alike }: { readonly alike: readonly AlikeMeetingView[] }): ReactNode {
  const { t, longDate } = useLanguage();
  return alike.map((meeting) => (
    <span key={meeting.meetingId}>
      <AppLink to={protocolPath(meeting)}>
        {t(texts.alikeLink, {
          title: [meeting.title, meeting.number].filter(Boolean).join(' '),
          date: longDate(meeting.date),
        })}
      </AppLink>{' '}
    </span>
  ));
}

const useStyles = makeStyles({
  twice: {
    marginBottom: tokens.spacingVerticalL,
    border: `1px solid ${tokens.colorStatusWarningBorder2}`,
  },
  words: { margin: 0 },
});
