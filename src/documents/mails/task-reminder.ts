import type { Moment } from '../../domain/basics/time.ts';
import type { TaskFacts } from '../../domain/task/vocabulary.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { dayFromNow, longDate } from '../../texts/format.ts';
import { mailTexts } from '../../texts/mails.ts';
import { taskMailTexts as t, taskTexts } from '../../texts/tasks.ts';
import { ownerWords } from '../../texts/task-words.ts';
import type { Letter } from './letter.ts';

/** The mail about a task some days before its deadline (T10, D11). `address` opens it in the tab. */
export function taskReminderLetter(
  locale: Locale,
  facts: {
    readonly groupName: string;
    readonly task: TaskFacts;
    /** The meeting that gave it. */
    readonly meeting?: { readonly title: string; readonly date: string };
    /** Whether the words of the task may be told in a mail (D5). */
    readonly quotable: boolean;
    readonly theirs: boolean;
    readonly now: Moment;
    /** Whether an answer to the mail reaches the secretariat. */
    readonly answerable: boolean;
  },
  address: string,
): Letter {
  const { groupName, task, meeting, quotable, theirs, now, answerable } = facts;
  const when = whenWords(locale, task, now.date);
  const owner = ownerWords(locale, task.owner);
  return {
    locale,
    subject: speak(locale, t.subject, { when }),
    greeting: speak(locale, mailTexts.greeting),
    paragraphs: [
      speak(locale, theirs ? t.yours : t.kept, { owner, when }),
      speak(locale, answerable ? t.howByMail : t.how),
    ],
    facts: [
      { label: speak(locale, t.task), value: quotable ? task.text : speak(locale, t.unquoted) },
      ...(meeting
        ? [
            {
              label: speak(locale, t.given),
              value: `${meeting.title} ${longDate(locale, meeting.date)}`,
            },
          ]
        : []),
    ],
    links: [{ label: speak(locale, t.openTasks), address }],
    footer: [
      speak(locale, mailTexts.sender, { group: groupName }),
      speak(locale, theirs ? t.whyYours : t.whyKept),
    ],
  };
}

/** `senast lördag 12 maj`, `i morgon`; a day that has passed meanwhile is no promise any longer. */
function whenWords(locale: Locale, { deadline }: TaskFacts, today: string): string {
  const date = deadline?.date;
  if (date === undefined || date < today) return speak(locale, t.asSoon);
  return speak(locale, taskTexts.by, { date: dayFromNow(locale, date, today) });
}
