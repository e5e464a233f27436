import type { ReactNode } from 'react';
import { downloadTexts } from '../../../src/texts/tab-downloads.ts';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { onDemand } from '../../shared/ui/on-demand.tsx';

const { Part: Downloads } = onDemand(
  async () => (await import('../../shared/meeting/downloads.tsx')).Downloads,
);

/** What can be fetched of a meeting that was held. */
export function ProtocolDownloads(): ReactNode {
  const { view } = useMeeting();
  return (
    <Downloads
      papers={['protocol', 'decisions', 'attendance', 'extract']}
      label={view.agreed ? downloadTexts.agreed : downloadTexts.draft}
    />
  );
}
