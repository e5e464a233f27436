import type { ReactNode } from 'react';
import { Component } from 'react';
import { FaultPage } from '../shared/ui/fault-page.tsx';

interface Props {
  readonly children: ReactNode;
}

/** Shows a page that says what to do when drawing one failed, a part of the tab could not be fetched for example. */
export class ErrorBoundary extends Component<Props, { readonly fault?: unknown }> {
  override state: { readonly fault?: unknown } = {};

  static getDerivedStateFromError(fault: unknown): { readonly fault: unknown } {
    return { fault };
  }

  override render(): ReactNode {
    if (this.state.fault === undefined) return this.props.children;
    return (
      <main>
        <FaultPage fault={this.state.fault} onRetry={() => location.reload()} />
      </main>
    );
  }
}
