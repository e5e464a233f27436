import { SYSTEM } from '../../src/domain/basics/event.ts';
import type { GroupState } from '../../src/domain/group/group.ts';
import { reachableByMail } from '../../src/domain/group/mail-addresses.ts';
import { toRemind, unansweredIn } from '../../src/domain/meeting/attendance/unanswered.ts';
import type { MeetingCommandType } from '../../src/domain/meeting/commands.ts';
import type { MeetingState, Reminder } from '../../src/domain/meeting/state.ts';
import type { Invitee } from '../../src/domain/meeting/vocabulary.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { reminderCommandTexts as t } from '../../src/texts/commands-reminders.ts';
import { atTime, dayAndMonth, enumeration } from '../../src/texts/format.ts';
import { clockAt } from '../../src/usecases/instant-at.ts';
import type { CardPart } from './adaptive-card.ts';
import { buttons, execute, paragraph } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import type { Scene } from './scene.ts';

/**
 * For those who may remind: whom the last reminder went to, and a button while somebody is to be reminded. The button
 * says how many went before it was drawn, so that one press is one reminder however often it arrives.
 */
export function remindPart(scene: Scene, can: readonly MeetingCommandType[]): readonly CardPart[] {
  const { group, locale, meeting, moment } = scene;
  if (!can.includes('RemindUnanswered')) return [];
  const last = meeting.reminders.at(-1);
  const due = toRemind(meeting, reachableByMail(group), moment.instant);
  const data = { meetingId: meeting.meetingId, round: meeting.reminders.length };
  return [
    ...(last ? [paragraph(sentLine(scene, last), { isSubtle: true })] : []),
    ...(due.length > 0
      ? [buttons([execute(speak(locale, t.remindButton), 'remind', data, { inputs: false })])]
      : []),
  ];
}

/** Whom a reminder went to, and who has to be reminded in another way. */
export function remindedText(
  locale: Locale,
  group: GroupState,
  meeting: MeetingState,
  reminderId: string,
): string {
  const reachable = reachableByMail(group);
  const reminder = meeting.reminders.find((each) => each.reminderId === reminderId);
  const missing = unansweredIn(meeting).filter(({ personId }) => !reachable.has(personId));
  return [
    speak(locale, t.reminded, { names: named(locale, remindedIn(meeting, reminder)) }),
    ...(missing.length > 0 ? [speak(locale, t.withoutAddress, { names: named(locale, missing) })] : []),
  ].join(' ');
}

function sentLine({ group, locale, meeting }: Scene, reminder: Reminder): string {
  const { date, time } = clockAt(reminder.at, group.settings.timeZone);
  return speak(locale, reminder.by === SYSTEM.personId ? t.sentByItself : t.sent, {
    date: dayAndMonth(locale, date),
    time: atTime(locale, time),
    names: named(locale, remindedIn(meeting, reminder)),
  });
}

function remindedIn(meeting: MeetingState, reminder: Reminder | undefined): readonly Invitee[] {
  return meeting.invitees.filter(({ personId }) => reminder?.personIds.includes(personId));
}

const inSwedish = new Intl.Collator('sv').compare;

/** `Bjuv, Båstad och Klippan`. */
function named(locale: Locale, people: readonly Invitee[]): string {
  const organisations = people.map(({ organisation }) => organisation).toSorted(inSwedish);
  return clipped(enumeration(locale, organisations), 1_000);
}
