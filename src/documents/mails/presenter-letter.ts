import type { ClockTime, IsoDate, Moment } from '../../domain/basics/time.ts';
import type { PresenterInvitation, PresenterNews } from '../../domain/meeting/presenting/state.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { speak } from '../../texts/catalogue.ts';
import { atTime, capitalised, dayAndMonth, longDate, onDay } from '../../texts/format.ts';
import { mailTexts } from '../../texts/mails.ts';
import { presenterMailTexts as t } from '../../texts/mails-presenter.ts';
import type { Letter } from './letter.ts';

/** What the letters to a presenter are written of. */
export interface PresenterLetterFacts {
  readonly groupName: string;
  readonly invitation: Pick<PresenterInvitation, 'name' | 'words' | 'told'>;
  readonly place: {
    readonly title?: string;
    readonly pitch?: string;
    readonly minutes?: number;
    readonly date: IsoDate;
    readonly planned?: ClockTime;
    readonly predicted?: ClockTime;
  };
  readonly now: Moment;
  readonly replyTo: readonly unknown[];
}

/** The invitation to present, with the way to the presenter's own page (T5). */
export function presenterInvitationLetter(
  locale: Locale,
  facts: PresenterLetterFacts,
  address: string,
): Letter {
  const { invitation, groupName, place, replyTo } = facts;
  const { words } = invitation;
  const date = longDate(locale, place.date);
  return {
    ...framed(locale, facts),
    subject: speak(locale, t.invitedSubject, {
      item: itemName(locale, place),
      date: dayAndMonth(locale, place.date),
    }),
    paragraphs: [
      speak(locale, t.invited, { group: groupName, date }),
      ...(words ? [speak(locale, t.expected, { words })] : []),
      speak(locale, t.page),
      speak(locale, replyTo.length > 0 ? t.personal : t.personalUnanswered),
    ],
    facts: [
      { label: speak(locale, t.item), value: itemName(locale, place) },
      { label: speak(locale, t.time), value: timeOf(locale, place) },
    ],
    links: [{ label: speak(locale, t.openPage), address }],
  };
}

/** What has become of a presenter's time: near, moved, not taken up, or the whole meeting cancelled. */
export function presenterNewsLetter(locale: Locale, facts: PresenterLetterFacts, address: string): Letter {
  const { subject, said } = NEWS[facts.invitation.told.what](locale, facts);
  return {
    ...framed(locale, facts),
    subject,
    paragraphs: said,
    links: [{ label: speak(locale, t.openPage), address }],
  };
}

type Said = (
  locale: Locale,
  facts: PresenterLetterFacts,
) => { readonly subject: string; readonly said: readonly string[] };

const near: Said = (locale, { place, invitation }) => {
  const time = place.predicted ?? invitation.told.time;
  return {
    subject: speak(locale, t.nearSubject, { item: itemName(locale, place) }),
    said: [
      time === undefined ? speak(locale, t.near) : speak(locale, t.nearAt, { time: atTime(locale, time) }),
      speak(locale, t.nearDo),
    ],
  };
};

const moved: Said = (locale, { place, invitation, now }) => {
  const { told } = invitation;
  const time = atTime(locale, place.predicted ?? told.time ?? place.planned ?? '');
  return {
    subject: speak(locale, t.movedSubject, { time, item: itemName(locale, place) }),
    said: [
      speak(locale, t.movedOn, { day: onDay(locale, told.date ?? place.date, now.date), time }),
      speak(locale, t.movedFollow),
    ],
  };
};

const NEWS: Readonly<Record<PresenterNews, Said>> = {
  invited: near,
  near,
  moved,
  off: (locale, { place }) => ({
    subject: speak(locale, t.offSubject, { item: itemName(locale, place) }),
    said: [speak(locale, t.off, { date: dayAndMonth(locale, place.date) })],
  }),
  cancelled: (locale, { place }) => ({
    subject: speak(locale, t.cancelledSubject, { date: dayAndMonth(locale, place.date) }),
    said: [speak(locale, t.cancelled, { date: dayAndMonth(locale, place.date) })],
  }),
};

function framed(
  locale: Locale,
  { groupName, invitation }: PresenterLetterFacts,
): Pick<Letter, 'locale' | 'greeting' | 'footer'> {
  return {
    locale,
    greeting: speak(locale, t.hello, { name: invitation.name }),
    footer: [speak(locale, mailTexts.sender, { group: groupName }), speak(locale, t.why)],
  };
}

function itemName(locale: Locale, { title, pitch }: PresenterLetterFacts['place']): string {
  if (title === undefined) return speak(locale, t.yourItem);
  return pitch === undefined ? title : speak(locale, t.itemPitch, { item: title, pitch });
}

function timeOf(locale: Locale, place: PresenterLetterFacts['place']): string {
  const { date, minutes } = place;
  const start = place.predicted ?? place.planned;
  const day = longDate(locale, date);
  if (start === undefined) return capitalised(locale, speak(locale, t.timeOpen, { day }));
  const time = atTime(locale, start);
  return capitalised(
    locale,
    minutes === undefined
      ? speak(locale, t.timeAt, { day, time })
      : speak(locale, t.timeFor, { day, time, minutes }),
  );
}
