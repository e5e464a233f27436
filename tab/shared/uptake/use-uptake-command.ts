import type { MeetingUptakeView } from '../../../src/contract/uptake-view.ts';
import type { UptakeCommand } from '../../../src/domain/uptake/commands.ts';
import { useNotices } from '../notices.tsx';
import { useSession } from '../session.tsx';

/**
 * Asks something about how decisions are taken up. Answers the matrix of the meeting after it; undefined when it was
 * refused, which the reader has been told.
 */
export function useUptakeCommand(): (
  command: UptakeCommand,
  done: string,
) => Promise<MeetingUptakeView | undefined> {
  const { api } = useSession();
  const notices = useNotices();
  return async (command, done) => {
    try {
      const view = await api.write<MeetingUptakeView>('POST', 'uptake/commands', command);
      notices.done(done);
      return view;
    } catch (fault) {
      notices.fault(fault);
      return undefined;
    }
  };
}
