import { holdFaultedMeetings } from '../conformance/faulted-meetings.ts';
import { sharedFolderOr } from '../support/shared-folder.ts';
import type { Figures } from './figure.ts';
import { rounded } from './figure.ts';

const MEETINGS = 200;
const PATIENCE_MS = 60 * 60_000;

/**
 * Q7, with Graph: meetings of a tenant called, held or cancelled, and filed in SharePoint, while three of ten requests fail,
 * of some of them the work done all the same. What is wrong at the end must be nothing.
 */
export async function measureGraph(count = MEETINGS): Promise<Figures> {
  const shared = sharedFolderOr('Q7 with Graph');
  if (!shared) return {};
  const began = performance.now();
  const { report, meetings, wrongFiles, strangeFiles, wrongRows, parked, outlook } =
    await holdFaultedMeetings(shared, count, PATIENCE_MS);
  for (const job of parked) console.log(`waits for a person: ${job}`);
  const { summary, uploadSessionsLeftOpen } = report;
  const figure = (value: number, unit: string) => ({ value, unit });
  return {
    'Q7.graph.meetings': figure(meetings, 'meetings'),
    'Q7.graph.requests': figure(summary.requests, 'requests'),
    'Q7.graph.faulted': {
      value: summary.faultsInjected,
      unit: 'requests',
      against: summary.requests,
      ratio: rounded(summary.faultsInjected / summary.requests),
    },
    'Q7.graph.wrong-files': figure(wrongFiles.length + strangeFiles.length, 'files'),
    'Q7.graph.wrong-rows': figure(wrongRows.length, 'rows'),
    'Q7.graph.wrong-invitations': figure(outlook.wrongInvitations.length, 'invitations'),
    'Q7.graph.mails': figure(outlook.mails, 'mails'),
    'Q7.graph.mails-twice': figure(outlook.sentTwice.length, 'mails'),
    'Q7.graph.mails-lost-unseen': figure(outlook.lost, 'mails'),
    'Q7.graph.mails-shown': figure(outlook.shown, 'mails'),
    'Q7.graph.parked': figure(parked.length, 'jobs'),
    'Q7.graph.left-open': figure(uploadSessionsLeftOpen, 'upload sessions'),
    'Q7.graph.violations': figure(summary.violations, 'violations'),
    'Q7.graph.unsupported': figure(summary.unsupported.length, 'calls'),
    'Q7.graph.seconds': figure(rounded((performance.now() - began) / 1_000), 's'),
  };
}
