import type { ClockTime, Instant, IsoDate } from '../domain/basics/time.ts';
import type { CalendarAnswerKind } from '../domain/meeting/vocabulary.ts';
import type { MailAddress } from './mail.port.ts';

/** A calendar that invites people: that of a mailbox in production, a folder of .ics files in the demo. */
export interface Calendar {
  /** Whether answers that people give in their own calendars ever come here. */
  readonly listens: boolean;
  /**
   * Makes an entry and invites its people, or brings the one that was made in step and tells them; of one that is as
   * wanted nobody is told anything. `place` is where it was kept last; without it the entry is made, one for an
   * `entryId` and `edition` however often it is asked for. May be repeated after every failure. What could not be done is
   * a DeliveryFault (channel.port.ts): `gone` where somebody has taken the entry away, `refused` where asking again is
   * of no use. No fault quotes a name, an address or a text.
   */
  keep(entry: CalendarEntry, place?: string): Promise<KeptEntry>;
  /** Calls an entry off and tells its people, with these words if any. One that is not there is called off. */
  cancel(entry: CalledOff): Promise<void>;
  /** What its people have answered in their own calendars; nothing of an entry that is not there. */
  answers(place: string): Promise<readonly CalendarAnswer[]>;
}

/** What stands in people's calendars: a whole meeting, or the part of it that somebody presents in. */
export interface CalendarEntry {
  /** At most 200 characters; says which entry this is and nothing about anybody. */
  readonly entryId: string;
  /** 1, and one more each time it is made anew in place of one that somebody took away. */
  readonly edition: number;
  readonly title: string;
  /** What it is about, as plain text. It is written once: a calendar adds words of its own to it. */
  readonly text: string;
  readonly start: LocalTime;
  readonly end: LocalTime;
  /** IANA name of the zone of both. */
  readonly timeZone: string;
  readonly place: string;
  readonly people: readonly InvitedPerson[];
  readonly link: CalendarLink;
}

/**
 * `own`: the entry has a Teams meeting of its own, with a lobby as the tenant's policy says. `shared`: it leads into a
 * meeting that is there already, so that no second one is ever made for it (D13).
 */
export type CalendarLink =
  | { readonly kind: 'own' }
  | { readonly kind: 'shared'; readonly url: string }
  | { readonly kind: 'none' };

export interface LocalTime {
  readonly date: IsoDate;
  readonly time: ClockTime;
}

export interface InvitedPerson extends MailAddress {
  /** Whether the entry can do without them. */
  readonly optional?: true;
}

export interface KeptEntry {
  /** By which the calendar finds it again. */
  readonly place: string;
  /** https address of the entry's own Teams meeting, where the calendar makes such. */
  readonly joinUrl?: string;
}

export interface CalledOff {
  readonly entryId: string;
  readonly place: string;
  /** Why, for its people; empty = nothing is said. */
  readonly words: string;
}

/** An answer that somebody gave to an entry in their own calendar. */
export interface CalendarAnswer {
  readonly email: string;
  readonly answer: CalendarAnswerKind;
  readonly at: Instant;
}
