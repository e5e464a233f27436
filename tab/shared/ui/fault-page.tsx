import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frameTexts, stateTexts } from '../../../src/texts/tab.ts';
import { ApiFault } from '../api/fault.ts';
import { useLanguage } from '../language.tsx';
import { EmptyState } from './empty-state.tsx';

/** A page that could not be shown, and what to do about it. */
export function FaultPage(props: { readonly fault: unknown; readonly onRetry: () => void }): ReactNode {
  const { t } = useLanguage();
  const { fault } = props;
  const retry = (
    <Button appearance="primary" onClick={props.onRetry}>
      {t(frameTexts.reload)}
    </Button>
  );
  if (fault instanceof ApiFault && fault.kind === 'offline')
    return (
      <EmptyState title={t(stateTexts.offlineTitle)} text={t(stateTexts.offlineText)}>
        {retry}
      </EmptyState>
    );
  if (fault instanceof ApiFault && fault.problem)
    return (
      <EmptyState title={fault.problem.title} text={fault.problem.detail}>
        {fault.passing ? retry : null}
      </EmptyState>
    );
  return (
    <EmptyState title={t(stateTexts.faultTitle)} text={t(stateTexts.faultText)}>
      {retry}
    </EmptyState>
  );
}
