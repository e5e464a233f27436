import { cardTexts } from '../../src/texts/cards.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { digestTexts as t } from '../../src/texts/digest.ts';
import { dayAndMonth } from '../../src/texts/format.ts';
import { deadlineWords as inquiryDeadline } from '../../src/texts/inquiry-words.ts';
import { deadlineWords } from '../../src/texts/task-words.ts';
import type { Awaits, AwaitsOffice } from '../../src/usecases/awaits.ts';
import type { Card, CardPart } from './adaptive-card.ts';
import { card, container, openUrl, paragraph } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import type { Setting } from './scene.ts';
import { meetingName } from './wording.ts';

/** Of each sort; the rest stands in the tab, or in a list of its own. */
const MOST = 5;

/**
 * What waits for whoever asks, where they ask it: all of it may be known to the group. What only the secretariat may
 * know is left out of `awaits` where others read along.
 */
export function digestCard(setting: Setting, name: string, awaits: Awaits): Card {
  const { locale, publicUrl } = setting;
  const heading = speak(locale, t.title, { name: clipped(name, 120) });
  const lines = linesOf(setting, awaits);
  const office = awaits.office ? officePart(setting, awaits.office) : [];
  const nothing = lines.length === 0 && office.length === 0;
  return card(locale, {
    body: [
      paragraph(heading, { size: 'Medium', weight: 'Bolder', style: 'heading' }),
      ...(nothing ? [paragraph(speak(locale, t.nothing))] : []),
      ...lines,
      ...office,
    ],
    actions: [openUrl(speak(locale, cardTexts.openTab), `${publicUrl}/tab/`)],
    fallbackText: heading,
  });
}

function linesOf(setting: Setting, awaits: Awaits): readonly CardPart[] {
  const { locale, moment } = setting;
  const { changed, inquiries, replies, reviews, tasks } = awaits;
  const more = tasks.length - MOST;
  return [
    ...replies.slice(0, MOST).map((meeting) => {
      const { replyBy } = meeting.details;
      const how = replyBy
        ? speak(locale, t.replyBy, { date: dayAndMonth(locale, replyBy) })
        : speak(locale, t.replyAnyTime);
      return line(speak(locale, t.reply, { meeting: meetingName(locale, meeting.details) }), how);
    }),
    ...changed
      .slice(0, MOST)
      .map((meeting) =>
        line(
          speak(locale, t.changed, { meeting: meetingName(locale, meeting.details) }),
          speak(locale, t.changedHow),
        ),
      ),
    ...reviews.slice(0, MOST).map((meeting) => {
      const date = dayAndMonth(locale, meeting.review.round?.deadline ?? moment.date);
      return line(
        speak(locale, t.review, { meeting: meetingName(locale, meeting.details) }),
        speak(locale, t.reviewBy, { date }),
      );
    }),
    ...inquiries
      .slice(0, MOST)
      .map(({ deadline, question }) =>
        line(
          speak(locale, t.inquiry, { question: clipped(question, 200) }),
          speak(locale, t.inquiryBy, { deadline: inquiryDeadline(locale, deadline) }),
        ),
      ),
    ...tasks.slice(0, MOST).map(({ task }, index) => {
      const number = index + 1;
      const deadline = deadlineWords(locale, task.deadline, moment.date);
      return line(
        speak(locale, t.task, { number, text: clipped(task.text, 200) }),
        speak(locale, t.taskHow, {
          number,
          deadline: `${deadline.slice(0, 1).toUpperCase()}${deadline.slice(1)}`,
        }),
      );
    }),
    ...(more > 0 ? [paragraph(speak(locale, t.moreTasks, { count: more }), { isSubtle: true })] : []),
  ];
}

function officePart(setting: Setting, office: AwaitsOffice): readonly CardPart[] {
  const { locale } = setting;
  const { deliveries, proposals, unanswered, unposted } = office;
  const said = [
    ...unanswered
      .slice(0, MOST)
      .map(({ meeting, count }) =>
        speak(locale, t.unanswered, { meeting: meetingName(locale, meeting.details), count }),
      ),
    ...unposted
      .slice(0, MOST)
      .map(({ meeting, count }) =>
        speak(locale, t.unposted, { meeting: meetingName(locale, meeting.details), count }),
      ),
    ...(proposals > 0 ? [speak(locale, t.proposals, { count: proposals })] : []),
    ...(deliveries > 0 ? [speak(locale, t.deliveries, { count: deliveries })] : []),
  ];
  if (said.length === 0) return [];
  return [
    container(
      [
        paragraph(speak(locale, t.office), { weight: 'Bolder' }),
        ...said.map((text) => paragraph(text, { spacing: 'Small' })),
      ],
      { style: 'emphasis' },
    ),
  ];
}

function line(what: string, how: string): CardPart {
  return container(
    [
      paragraph(what, { weight: 'Bolder' }),
      paragraph(how, { isSubtle: true, spacing: 'None', size: 'Small' }),
    ],
    { separator: true },
  );
}
