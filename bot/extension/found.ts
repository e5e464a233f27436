import type { Result } from '../../src/domain/basics/result.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import type { MeetingRow } from '../../src/store/register.port.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import { longDates } from '../../src/texts/format.ts';
import { openMeeting } from '../../src/usecases/open-meeting.ts';
import { clipped } from '../cards/escape.ts';
import type { Turn } from '../desk.ts';
import type { FoundCard } from './answers.ts';

/** What a search command answers. */
export type FoundCards = Promise<Result<readonly FoundCard[]>>;

/** The meetings of one answer, each opened once and as the tab would open it for this person. */
export function openingOnce({
  desk,
  caller,
}: Turn): (meetingId: string) => Promise<MeetingState | undefined> {
  const opened = new Map<string, MeetingState | undefined>();
  return async (meetingId) => {
    if (!opened.has(meetingId)) {
      const answer = await openMeeting(desk.workplace, caller, meetingId);
      opened.set(meetingId, answer.ok ? answer.value.state : undefined);
    }
    return opened.get(meetingId);
  };
}

/** `Kommundirektörsmöte fredag 20 april 2018`. */
export function meetingOf(
  locale: Locale,
  { title, date, endDate }: Pick<MeetingRow, 'title' | 'date' | 'endDate'>,
): string {
  return speak(locale, t.meetingOn, { title: clipped(title, 120), date: longDates(locale, date, endDate) });
}

/** One line of what there is. */
export function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
