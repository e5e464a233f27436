import type { Locale } from '../texts/catalogue.ts';
import { speak } from '../texts/catalogue.ts';
import { calendarTexts as t } from '../texts/calendar.ts';
import { atTime } from '../texts/format.ts';
import { safeHref } from './safe-href.ts';

/** What stands in the calendars of those who are called to a meeting. */
export function meetingEntryWords(
  locale: Locale,
  facts: {
    readonly groupName: string;
    readonly title: string;
    /** Where the agenda is read. */
    readonly address: string;
    /** Whether an answer in the calendar is heard. */
    readonly listens: boolean;
    /** A link that somebody gave; one that the calendar makes it writes itself. */
    readonly joinUrl?: string;
  },
): { readonly title: string; readonly text: string } {
  const { groupName: group, title, address, listens } = facts;
  return {
    title,
    text: paragraphs(
      speak(locale, t.called, { group }),
      speak(locale, t.agenda, { address }),
      speak(locale, listens ? t.answer : t.answerThere),
      joinLine(locale, facts.joinUrl),
    ),
  };
}

/** What stands in the calendar of somebody who comes to present a part of it, and nothing of the rest (D13). */
export function slotEntryWords(
  locale: Locale,
  facts: {
    readonly groupName: string;
    readonly meeting: string;
    readonly item: string;
    readonly start: string;
    readonly joinUrl?: string;
  },
): { readonly title: string; readonly text: string } {
  const { groupName: group, meeting, item, start } = facts;
  return {
    title: speak(locale, t.slotTitle, { item, meeting }),
    text: paragraphs(
      speak(locale, t.slotAsked, { item, group, time: atTime(locale, start) }),
      speak(locale, t.slotWait),
      joinLine(locale, facts.joinUrl),
    ),
  };
}

/** What stands in the calendar of somebody who comes in another's place. The agenda is for those of the group. */
export function substituteEntryWords(
  locale: Locale,
  facts: {
    readonly groupName: string;
    readonly title: string;
    readonly inPlaceOf: string;
    readonly joinUrl?: string;
  },
): { readonly title: string; readonly text: string } {
  const { groupName: group, title, inPlaceOf: person } = facts;
  return {
    title,
    text: paragraphs(speak(locale, t.substitute, { person, group }), joinLine(locale, facts.joinUrl)),
  };
}

function joinLine(locale: Locale, joinUrl: string | undefined): string {
  const address = safeHref(joinUrl);
  return address === undefined ? '' : speak(locale, t.join, { address });
}

function paragraphs(...lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n\n');
}
