import type { BroughtPaperView } from '../../contract/presenter-view.ts';
import type { MeetingState } from '../../domain/meeting/state.ts';

/** What a presenter has handed in. */
export function presentBrought(
  { broughtPapers }: MeetingState,
  invitationId: string,
): readonly BroughtPaperView[] {
  return broughtPapers
    .filter((paper) => paper.invitationId === invitationId)
    .map(({ paperId, title, file, became }) => ({
      paperId,
      title,
      size: file.size,
      ...(became ? { became } : {}),
    }));
}
