import type { ReactNode } from 'react';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { PresenterCues } from '../../shared/presenters/presenter-cues-part.ts';
import { CallSuggestions } from '../../shared/running/call-suggestions-part.ts';
import { onDemand } from '../../shared/ui/on-demand.tsx';
import { Desk } from './desk.tsx';
import { RunBar } from './run-bar.tsx';

const { Part: ReaderView } = onDemand(async () => (await import('./reader-view.tsx')).ReaderView);
// What comes after the meeting is fetched when it is after the meeting.
const { Part: FinalProtocol } = onDemand(async () => (await import('./final-protocol.tsx')).FinalProtocol);
const { Part: CorrectionBar } = onDemand(async () => (await import('./correction-bar.tsx')).CorrectionBar);
const { Part: SignOff } = onDemand(async () => (await import('./sign-off.tsx')).SignOff);

/** The protocol: the desk of those who write, the growing text for those who read, at last the document. */
export function ProtocolPage(): ReactNode {
  const { view, can } = useMeeting();
  if (view.phase === 'agreed') return <FinalProtocol />;
  // Nothing was held, and the page's banner says why.
  if (view.phase === 'cancelled') return null;
  return (
    <>
      <RunBar />
      {view.suggestions ? <CallSuggestions /> : null}
      {view.presenters ? <PresenterCues /> : null}
      {view.correction ? <CorrectionBar /> : null}
      {can('WriteText') ? <Desk /> : <ReaderView />}
      {view.phase === 'closed' ? <SignOff /> : null}
    </>
  );
}
