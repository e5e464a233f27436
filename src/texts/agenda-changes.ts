import type { ClockTime } from '../domain/basics/time.ts';
import type { AgendaChanges, DetailsChange, ItemChange } from '../domain/meeting/views/agenda-changes.ts';
import { onlyFollows } from '../domain/meeting/views/agenda-changes.ts';
import type { ItemAspect } from '../domain/meeting/views/item-aspects.ts';
import { wishedForOf } from '../domain/pending/awaited-by.ts';
import { presenterNames } from './agenda.ts';
import type { Locale } from './catalogue.ts';
import { defineTexts, speak } from './catalogue.ts';
import { atTime, dayAndMonth, enumeration, meetingTime } from './format.ts';
import { wishedInSentence } from './pending-words.ts';

const changeTexts = defineTexts({
  // the meeting
  title: {
    sv: 'Mötet heter nu {after}, tidigare {before}.',
    en: 'The meeting is now called {after}, before {before}.',
  },
  when: { sv: 'Ny tid: {after}, tidigare {before}.', en: 'New time: {after}, before {before}.' },
  place: { sv: 'Ny plats: {after}, tidigare {before}.', en: 'New place: {after}, before {before}.' },
  placeGiven: { sv: 'Plats: {after}.', en: 'Place: {after}.' },
  placeWithdrawn: { sv: 'Platsen {before} gäller inte längre.', en: 'The place {before} no longer holds.' },
  joinUrl: { sv: 'Mötet har en ny länk till Teams.', en: 'The meeting has a new link to Teams.' },
  noJoinUrl: { sv: 'Länken till Teams är borttagen.', en: 'The link to Teams has been removed.' },
  replyBy: { sv: 'Ny sista svarsdag: {after}.', en: 'New last day to reply: {after}.' },
  proposalsBy: {
    sv: 'Ny sista dag att föreslå ärenden: {after}.',
    en: 'New last day to propose matters: {after}.',
  },
  noProposalsBy: {
    sv: 'Sista dagen att föreslå ärenden gäller inte längre.',
    en: 'The last day to propose matters no longer holds.',
  },
  noReplyBy: { sv: 'Sista svarsdag gäller inte längre.', en: 'The last day to reply no longer holds.' },

  // an item
  itemAdded: { sv: 'Nytt ärende: {item}.', en: 'New item: {item}.' },
  itemAddedAt: { sv: 'Nytt ärende: {item}, {time}.', en: 'New item: {item}, {time}.' },
  itemRemoved: { sv: 'Borttaget: {item}.', en: 'Removed: {item}.' },
  itemChanged: { sv: '{item}: {changes}.', en: '{item}: {changes}.' },
  movedAfter: { sv: 'flyttat, kommer nu efter {after}', en: 'moved, now comes after {after}' },
  movedFirst: { sv: 'flyttat, kommer nu först', en: 'moved, now comes first' },
  titled: { sv: 'ny rubrik, tidigare ”{before}”', en: 'new title, before “{before}”' },
  timed: { sv: '{after}, tidigare {before}', en: '{after}, before {before}' },
  timeGiven: { sv: '{after}', en: '{after}' },
  timeGone: { sv: 'har inte längre någon tid', en: 'no longer has a time' },
  onDay: { sv: '{time} dag {day}', en: '{time}, day {day}' },
  minutes: { sv: '{after} minuter, tidigare {before}', en: '{after} minutes, before {before}' },
  minutesGiven: { sv: '{after} minuter', en: '{after} minutes' },
  minutesGone: { sv: 'längden är inte längre angiven', en: 'its length is no longer given' },
  presenters: { sv: 'föredragande är {after}', en: 'presented by {after}' },
  presentersBefore: {
    sv: 'föredragande är {after}, tidigare {before}',
    en: 'presented by {after}, before {before}',
  },
  presentersGone: { sv: 'utan föredragande, tidigare {before}', en: 'without a presenter, before {before}' },
  papersAdded: { sv: 'ny handling: {titles}', en: 'new paper: {titles}' },
  papersArrived: { sv: 'handlingen finns nu: {titles}', en: 'the paper is here now: {titles}' },
  papersChanged: { sv: 'ändrad handling: {titles}', en: 'changed paper: {titles}' },
  papersRemoved: { sv: 'borttagen handling: {titles}', en: 'removed paper: {titles}' },
  slotsAdded: { sv: 'nytt inslag: {titles}', en: 'new pitch: {titles}' },
  slotsRemoved: { sv: 'borttaget inslag: {titles}', en: 'removed pitch: {titles}' },
  slotsChanged: { sv: 'inslagen är ändrade', en: 'its pitches have changed' },
  deferred: { sv: 'uppskjutet: {when}', en: 'deferred: {when}' },
  resumed: { sv: 'tas upp ändå', en: 'will be taken up after all' },
  content: { sv: 'beskrivningen är ändrad', en: 'its description has changed' },
  follows: {
    sv: 'Nya tider som följd av detta: {items}.',
    en: 'New times that follow from this: {items}.',
  },
  itemAt: { sv: '{item} {time}', en: '{item} {time}' },
});

/** The changes in words, a line each: the meeting, its items, and last those that only got another time by it. */
export function changeLines(locale: Locale, { details, items }: AgendaChanges): readonly string[] {
  const own = items.filter((item) => !onlyFollows(item));
  const followers = items.filter(onlyFollows);
  return [
    ...(details ? detailLines(locale, details) : []),
    ...own.map((item) => itemLine(locale, item)),
    ...(followers.length > 0 ? [followLine(locale, followers)] : []),
  ];
}

/** What is different about one item, without its name: `kl. 10.15, tidigare kl. 09.40; ny handling: Förslag`. */
export function aspectWords(locale: Locale, aspects: readonly ItemAspect[]): string {
  return aspects.flatMap((aspect) => wordsOf(locale, aspect)).join('; ');
}

function detailLines(locale: Locale, { before, after, changed }: DetailsChange): readonly string[] {
  return changed.map((aspect) => {
    switch (aspect) {
      case 'title':
        return speak(locale, changeTexts.title, { before: before.title, after: after.title });
      case 'when':
        return speak(locale, changeTexts.when, {
          before: meetingTime(locale, before),
          after: meetingTime(locale, after),
        });
      case 'place': {
        if (after.place === '') return speak(locale, changeTexts.placeWithdrawn, { before: before.place });
        return before.place === ''
          ? speak(locale, changeTexts.placeGiven, { after: after.place })
          : speak(locale, changeTexts.place, { before: before.place, after: after.place });
      }
      case 'joinUrl':
        return speak(locale, after.joinUrl === undefined ? changeTexts.noJoinUrl : changeTexts.joinUrl);
      case 'replyBy':
        return after.replyBy === undefined
          ? speak(locale, changeTexts.noReplyBy)
          : speak(locale, changeTexts.replyBy, { after: dayAndMonth(locale, after.replyBy) });
      case 'proposalsBy':
        return after.proposalsBy === undefined
          ? speak(locale, changeTexts.noProposalsBy)
          : speak(locale, changeTexts.proposalsBy, { after: dayAndMonth(locale, after.proposalsBy) });
      default:
        return aspect satisfies never;
    }
  });
}

function itemLine(locale: Locale, item: ItemChange): string {
  switch (item.what) {
    case 'added':
      return item.start === undefined
        ? speak(locale, changeTexts.itemAdded, { item: item.title })
        : speak(locale, changeTexts.itemAddedAt, { item: item.title, time: atTime(locale, item.start) });
    case 'removed':
      return speak(locale, changeTexts.itemRemoved, { item: item.title });
    case 'changed':
      return speak(locale, changeTexts.itemChanged, {
        item: item.title,
        changes: aspectWords(locale, item.aspects),
      });
    default:
      return item satisfies never;
  }
}

function followLine(locale: Locale, items: readonly ItemChange[]): string {
  const named = items.map((item) => {
    const [time] = item.what === 'changed' ? item.aspects : [];
    const after = time?.kind === 'time' ? time.after : undefined;
    return after === undefined
      ? item.title
      : speak(locale, changeTexts.itemAt, { item: item.title, time: atTime(locale, after) });
  });
  return speak(locale, changeTexts.follows, { items: enumeration(locale, named) });
}

function wordsOf(locale: Locale, aspect: ItemAspect): readonly string[] {
  switch (aspect.kind) {
    case 'moved':
      return [
        aspect.after === undefined
          ? speak(locale, changeTexts.movedFirst)
          : speak(locale, changeTexts.movedAfter, { after: aspect.after }),
      ];
    case 'title':
      return [speak(locale, changeTexts.titled, { before: aspect.before })];
    case 'time':
      return [timeWords(locale, aspect)];
    case 'minutes':
      return [minuteWords(locale, aspect.before, aspect.after)];
    case 'presenters':
      return [presenterWords(locale, aspect)];
    case 'papers':
      return paperWords(locale, aspect);
    case 'slots':
      return slotWords(locale, aspect);
    case 'deferred':
      return [deferredWords(locale, aspect.deferral)];
    case 'content':
      return [speak(locale, changeTexts.content)];
    default:
      return aspect satisfies never;
  }
}

function deferredWords(locale: Locale, deferral: Aspect<'deferred'>['deferral']): string {
  if (!deferral) return speak(locale, changeTexts.resumed);
  const when = wishedInSentence(locale, wishedForOf(deferral), deferral.to.length > 1);
  return speak(locale, changeTexts.deferred, { when });
}

type Aspect<Kind extends ItemAspect['kind']> = Extract<ItemAspect, { kind: Kind }>;

function timeWords(locale: Locale, { before, after, day }: Aspect<'time'>): string {
  if (after === undefined) return speak(locale, changeTexts.timeGone);
  const at = (time: ClockTime) => atTime(locale, time);
  const now = day === undefined ? at(after) : speak(locale, changeTexts.onDay, { time: at(after), day });
  return before === undefined
    ? speak(locale, changeTexts.timeGiven, { after: now })
    : speak(locale, changeTexts.timed, { after: now, before: at(before) });
}

function minuteWords(locale: Locale, before: number | undefined, after: number | undefined): string {
  if (after === undefined) return speak(locale, changeTexts.minutesGone);
  return before === undefined
    ? speak(locale, changeTexts.minutesGiven, { after })
    : speak(locale, changeTexts.minutes, { before, after });
}

function presenterWords(locale: Locale, aspect: Aspect<'presenters'>): string {
  const [before, after] = [presenterNames(locale, aspect.before), presenterNames(locale, aspect.after)];
  if (after === '') return speak(locale, changeTexts.presentersGone, { before });
  return before === ''
    ? speak(locale, changeTexts.presenters, { after })
    : speak(locale, changeTexts.presentersBefore, { before, after });
}

function paperWords(
  locale: Locale,
  { added, arrived, changed, removed }: Aspect<'papers'>,
): readonly string[] {
  return [
    ...titled(locale, changeTexts.papersAdded, added),
    ...titled(locale, changeTexts.papersArrived, arrived),
    ...titled(locale, changeTexts.papersChanged, changed),
    ...titled(locale, changeTexts.papersRemoved, removed),
  ];
}

function slotWords(locale: Locale, { added, removed, changed }: Aspect<'slots'>): readonly string[] {
  return [
    ...titled(locale, changeTexts.slotsAdded, added),
    ...titled(locale, changeTexts.slotsRemoved, removed),
    ...(changed ? [speak(locale, changeTexts.slotsChanged)] : []),
  ];
}

function titled(
  locale: Locale,
  text: { readonly sv: `${string}{titles}`; readonly en: `${string}{titles}` },
  titles: readonly string[],
): readonly string[] {
  return titles.length > 0 ? [speak(locale, text, { titles: enumeration(locale, titles) })] : [];
}
