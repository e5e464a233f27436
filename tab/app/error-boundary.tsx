import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component } from 'react';
import { stateTexts } from '../../src/texts/tab.ts';
import { useLanguage } from '../shared/language.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { FaultPage } from '../shared/ui/fault-page.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Shows a page that says what to do when drawing one failed. What was being written in the protocol is kept. */
export class ErrorBoundary extends Component<Props, { readonly fault?: unknown }> {
  override state: { readonly fault?: unknown } = {};

  static getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === undefined) return this.props.children;
    return (
      <main style={{ padding: '0 24px' }}>
        {isMissingPart(fault) && navigator.onLine ? (
          <Released />
        ) : (
          <FaultPage fault={fault} onRetry={() => location.reload()} />
        )}
      </main>
    );
  }
}

/** A part of the tab is gone from the server: there is a newer one, which loading the page anew brings. */
function Released(): ReactNode {
  const { t } = useLanguage();
  return (
    <EmptyState title={t(stateTexts.releasedTitle)} text={t(stateTexts.releasedText)}>
      <Button appearance="primary" onClick={() => location.reload()}>
        {t(stateTexts.reloadPage)}
      </Button>
    </EmptyState>
  );
}

/** What Chromium, Firefox, Safari and Vite say when a script or a style could not be fetched; there is no code. */
function isMissingPart(fault: unknown): boolean {
  return (
    fault instanceof Error &&
    /dynamically imported module|importing a module script|unable to preload/i.test(fault.message)
  );
}
