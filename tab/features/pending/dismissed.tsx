import type { ReactNode } from 'react';
import type { PendingListView } from '../../../src/contract/pending-view.ts';
import { pendingTexts } from '../../../src/texts/tab-pending.ts';
import { useLanguage } from '../../shared/language.tsx';
import { RowsToWithdraw } from '../../shared/ui/rows-to-withdraw.tsx';
import type { Ask } from './ask.ts';

/** What was lately dismissed, and why; it can be taken back. */
export function Dismissed(props: {
  readonly dismissed: PendingListView['dismissed'];
  readonly ask: Ask;
}): ReactNode {
  const { t } = useLanguage();
  if (props.dismissed.length === 0) return null;
  const rows = props.dismissed.map(({ pendingId, title, reason }) => ({
    key: pendingId,
    what: `${title}:`,
    how: reason,
    label: t(pendingTexts.reinstateOf, { title }),
    onWithdraw: () =>
      props.ask({ type: 'ReinstateMatter', data: { pendingId } }, t(pendingTexts.entered, { title })),
  }));
  return <RowsToWithdraw title={t(pendingTexts.lately)} action={t(pendingTexts.reinstate)} rows={rows} />;
}
