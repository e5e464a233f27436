import type { TaskDeadline } from '../../../src/domain/task/vocabulary.ts';

/** A deadline as it is typed, so that `readDeadline` reads the same from it. */
export function deadlineText(deadline: TaskDeadline | undefined): string {
  return deadline?.date ?? (deadline?.nextMeeting ? 'nästa möte' : (deadline?.text ?? ''));
}
