import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { quorumIn } from '../../src/domain/meeting/views/quorum.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { formalTexts } from '../../src/texts/tab-formal.ts';
import type { Setting } from './scene.ts';

/** That fewer municipalities take part in an item than the group asks for; it warns and is no wall (D19). */
export function quorumWarning(
  { group, locale }: Pick<Setting, 'group' | 'locale'>,
  meeting: MeetingState,
  itemId: string,
): string | undefined {
  const item = meeting.items.find((each) => each.itemId === itemId);
  const quorum = item && quorumIn(meeting, item, group.settings.formal?.quorum);
  if (quorum?.reached !== 'no') return undefined;
  return speak(locale, formalTexts.quorumNo, { present: quorum.present, needed: quorum.needed });
}
