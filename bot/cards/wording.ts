import type { ClockTime } from '../../src/domain/basics/time.ts';
import type { AgendaRow } from '../../src/domain/meeting/views/agenda.ts';
import type { RollAttendance, RollPerson } from '../../src/domain/meeting/views/roll.ts';
import type { MeetingDetails, Presence, Reply } from '../../src/domain/meeting/vocabulary.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import { atTime, longDates, timeSpan } from '../../src/texts/format.ts';
import { clipped } from './escape.ts';

/** `du deltar från kl. 10.40.`: what a person's own reply says. Holds names unescaped. */
export function ownReply(locale: Locale, reply: Reply): string {
  switch (reply.kind) {
    case 'attending':
      return speak(locale, t.youAttend);
    case 'partial': {
      const { from, to } = reply;
      if (from && to) return speak(locale, t.youAttendBetween, { span: timeSpan(locale, from, to) });
      if (from) return speak(locale, t.youAttendFrom, { from: atTime(locale, from) });
      if (to) return speak(locale, t.youAttendUntil, { to: atTime(locale, to) });
      return speak(locale, t.youAttendPartly);
    }
    case 'remote':
      return speak(locale, t.youAttendRemotely);
    case 'declined':
      return reply.substitute
        ? speak(locale, t.youDeclineFor, { name: reply.substitute.name })
        : speak(locale, t.youDecline);
    default:
      return reply satisfies never;
  }
}

/** `Ditt svar är registrerat: …`, the receipt of every reply. */
export function receipt(locale: Locale, reply: Reply): string {
  return speak(locale, t.registered, { reply: ownReply(locale, reply) });
}

/** `Svaret för Anna Ek är registrerat: …`, the receipt of who replies for somebody else (D4). */
export function receiptFor(locale: Locale, name: string, reply: Reply): string {
  return speak(locale, t.registeredFor, { name, reply: saidInRoll(locale, reply) });
}

/** `deltar från kl. 10.40`: what the roll says of somebody's reply. Holds names unescaped. */
export function replyInRoll(locale: Locale, person: RollPerson): string {
  if (!person.reply) return speak(locale, t.unanswered);
  const said = saidInRoll(locale, person.reply.value);
  const { registeredBy } = person.reply;
  return registeredBy ? speak(locale, t.onBehalf, { reply: said, name: registeredBy }) : said;
}

/** `närvarande från kl. 10.40`, `okänt`: what is confirmed of somebody (D3). */
export function presenceInRoll(locale: Locale, attendance: RollAttendance | undefined): string {
  const { presence = 'unknown', from, fromApproximate, to, toApproximate, parts } = attendance ?? {};
  const at = (time: ClockTime, about: boolean | undefined): string =>
    about ? speak(locale, t.approximately, { time: atTime(locale, time) }) : atTime(locale, time);
  const present = speak(locale, PRESENCE_TEXTS[presence]);
  const said = parts ? speak(locale, t.inParts, { presence: present }) : present;
  const since = from ? speak(locale, t.fromTime, { presence: said, time: at(from, fromApproximate) }) : said;
  return to ? speak(locale, t.untilTime, { presence: since, time: at(to, toApproximate) }) : since;
}

/** `Kommundirektörsmöte fredag 20 april 2018`: a meeting as its cards call it. Holds the title unescaped. */
export function meetingName(locale: Locale, details: MeetingDetails): string {
  const { title, date, endDate } = details;
  return speak(locale, t.meetingTitle, {
    title: clipped(title, LONGEST_TITLE),
    date: longDates(locale, date, endDate),
  });
}

/** `3. Vattenkontroll`, or the title alone where the kind of item is not numbered. */
export function itemName(row: Pick<AgendaRow, 'number' | 'title'>): string {
  return row.number === undefined ? row.title : `${row.number}. ${row.title}`;
}

/** What a card holds of a title without becoming a page of it. */
const LONGEST_TITLE = 200;

const PRESENCE_TEXTS = {
  present: t.present,
  remote: t.presentRemotely,
  'expected-later': t.expectedLater,
  afterwards: t.cameAfterwards,
  excused: t.excused,
  absent: t.absent,
  unknown: t.unknown,
} as const satisfies Record<Presence, unknown>;

function saidInRoll(locale: Locale, reply: Reply): string {
  switch (reply.kind) {
    case 'attending':
      return speak(locale, t.attends);
    case 'partial': {
      const { from, to } = reply;
      if (from && to) return speak(locale, t.attendsBetween, { span: timeSpan(locale, from, to) });
      if (from) return speak(locale, t.attendsFrom, { from: atTime(locale, from) });
      if (to) return speak(locale, t.attendsUntil, { to: atTime(locale, to) });
      return speak(locale, t.attendsPartly);
    }
    case 'remote':
      return speak(locale, t.attendsRemotely);
    case 'declined':
      return reply.substitute
        ? speak(locale, t.declinesFor, { name: reply.substitute.name })
        : speak(locale, t.declines);
    default:
      return reply satisfies never;
  }
}
