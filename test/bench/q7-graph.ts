import { holdFaultedMeetings } from '../conformance/faulted-meetings.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import type { Figures } from './figure.ts';
import { rounded } from './figure.ts';

const MEETINGS = 200;
const PATIENCE_MS = 45 * 60_000;

/**
 * Q7, with Graph: meetings of a tenant called, held or cancelled, and filed in SharePoint, while three of ten requests fail,
 * of some of them the work done all the same. What is wrong at the end must be nothing.
 */
export async function measureGraph(): Promise<Figures> {
  const shared = sharedFolderOr('Q7 with Graph');
  if (!shared) return {};
  const began = performance.now();
  const { report, meetings, wrongFiles, strangeFiles, wrongRows, parked, outlook } =
    await holdFaultedMeetings(shared, MEETINGS, PATIENCE_MS);
  const { summary, uploadSessionsLeftOpen } = report;
  const count = (value: number, unit: string) => ({ value, unit });
  return {
    'Q7.graph.meetings': count(meetings, 'meetings'),
    'Q7.graph.requests': count(summary.requests, 'requests'),
    'Q7.graph.faulted': {
      value: summary.faultsInjected,
      unit: 'requests',
      against: summary.requests,
      ratio: rounded(summary.faultsInjected / summary.requests),
    },
    'Q7.graph.wrong-files': count(wrongFiles.length + strangeFiles.length, 'files'),
    'Q7.graph.wrong-rows': count(wrongRows.length, 'rows'),
    'Q7.graph.wrong-invitations': count(outlook.wrongInvitations.length, 'invitations'),
    'Q7.graph.mails': count(outlook.mails, 'mails'),
    'Q7.graph.mails-twice': count(outlook.sentTwice.length, 'mails'),
    'Q7.graph.mails-lost-unseen': count(outlook.lost, 'mails'),
    'Q7.graph.mails-shown': count(outlook.shown, 'mails'),
    'Q7.graph.parked': count(parked, 'jobs'),
    'Q7.graph.left-open': count(uploadSessionsLeftOpen, 'upload sessions'),
    'Q7.graph.violations': count(summary.violations, 'violations'),
    'Q7.graph.unsupported': count(summary.unsupported.length, 'calls'),
    'Q7.graph.seconds': count(rounded((performance.now() - began) / 1_000), 's'),
  };
}
