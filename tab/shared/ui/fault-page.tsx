import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useEffectEvent } from 'react';
import { frameTexts, stateTexts } from '../../../src/texts/tab.ts';
import { ApiFault } from '../api/fault.ts';
import { useLanguage } from '../language.tsx';
import { EmptyState } from './empty-state.tsx';

/** A page that could not be shown, and what to do about it. It tries again by itself when the network is back. */
export function FaultPage(props: { readonly fault: unknown; readonly onRetry: () => void }): ReactNode {
  const { t } = useLanguage();
  const { fault } = props;
  const offline = fault instanceof ApiFault && fault.kind === 'offline';
  const back = useEffectEvent(() => {
    if (offline) props.onRetry();
  });
  useEffect(() => {
    const online = () => back();
    addEventListener('online', online);
    return () => removeEventListener('online', online);
  }, []);
  const retry = (
    <Button appearance="primary" onClick={props.onRetry}>
      {t(frameTexts.reload)}
    </Button>
  );
  if (offline) {
    const [title, text] = navigator.onLine
      ? [stateTexts.noServerTitle, stateTexts.noServerText]
      : [stateTexts.noNetTitle, stateTexts.noNetText];
    return (
      <EmptyState title={t(title)} text={t(text)}>
        {retry}
      </EmptyState>
    );
  }
  if (fault instanceof ApiFault && fault.problem)
    return (
      <EmptyState title={fault.problem.title} text={fault.problem.detail}>
        {fault.passing ? retry : null}
      </EmptyState>
    );
  const [title, text] =
    fault instanceof ApiFault && fault.kind === 'signed-out'
      ? [stateTexts.signedOutTitle, stateTexts.signedOutText]
      : [stateTexts.faultTitle, stateTexts.faultText];
  return (
    <EmptyState title={t(title)} text={t(text)}>
      {retry}
    </EmptyState>
  );
}
