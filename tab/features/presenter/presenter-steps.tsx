import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { PresenterPageView } from '../../../src/contract/presenter-view.ts';
import { presenterPageTexts as texts } from '../../../src/texts/tab-presenter.ts';
import { useLanguage } from '../../shared/language.tsx';
import { useNotices } from '../../shared/notices.tsx';
import { JoinLink } from '../../shared/ui/join-link.tsx';
import type { PresenterClient } from './presenter-client.ts';
import type { LivePage } from './use-presenter-page.ts';

/** The way into the call when it is time, and "I am ready" until then; one of them is what to do first. */
export function PresenterSteps(props: {
  readonly view: PresenterPageView;
  readonly page: LivePage;
  readonly client: PresenterClient;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { joinUrl, letIn, mayBeReady } = props.view;
  return (
    <>
      {joinUrl ? (
        <div className={styles.step}>
          <JoinLink joinUrl={joinUrl} size="large" />
          {letIn ? null : <p className={styles.hint}>{t(texts.lobby)}</p>}
        </div>
      ) : null}
      {mayBeReady ? <Ready {...props} first={joinUrl === undefined} /> : null}
    </>
  );
}

function Ready(props: {
  readonly view: PresenterPageView;
  readonly page: LivePage;
  readonly client: PresenterClient;
  readonly first: boolean;
}): ReactNode {
  const { t } = useLanguage();
  const notices = useNotices();
  const styles = useStyles();
  const [busy, setBusy] = useState(false);
  const { view, page, client, first } = props;
  async function say(ready: boolean): Promise<void> {
    setBusy(true);
    const done = await page.act(() => client.sayReady(ready));
    setBusy(false);
    if (done) notices.say(t(ready ? texts.saidReady : texts.saidNotReady));
  }
  // One button that stays where it is, so that the focus stays on it.
  return (
    <div className={styles.step}>
      {view.ready ? (
        <p className={styles.ready}>
          <CheckmarkCircle20Filled aria-hidden="true" className={styles.mark} />
          {t(texts.isReady)}
        </p>
      ) : null}
      <div>
        <Button
          size={view.ready ? 'medium' : 'large'}
          appearance={first && !view.ready ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => void say(!view.ready)}
        >
          {t(view.ready ? texts.notReady : texts.ready)}
        </Button>
      </div>
      {view.ready ? null : <p className={styles.hint}>{t(texts.readyHint)}</p>}
    </div>
  );
}

const useStyles = makeStyles({
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalS,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  ready: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1 },
});
