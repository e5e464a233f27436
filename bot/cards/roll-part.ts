import { memberById } from '../../src/domain/group/group.ts';
import type { Roll, RollPerson } from '../../src/domain/meeting/views/roll.ts';
import { rollOf } from '../../src/domain/meeting/views/roll.ts';
import type { Locale } from '../../src/texts/catalogue.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts as t } from '../../src/texts/cards.ts';
import type { CardPart, Fold } from './adaptive-card.ts';
import { container, facts, paragraph, settled } from './adaptive-card.ts';
import { clipped } from './escape.ts';
import { remembered } from './remembered.ts';
import type { Scene } from './scene.ts';
import { presenceInRoll, replyInRoll } from './wording.ts';

/** The id of the folded-up roll, for the button that shows it. */
export const ROLL_ID = 'roll';

/** The roll with the names of those who registered for others. */
export function rollIn(scene: Pick<Scene, 'group' | 'meeting'>): Roll {
  return rollOf(scene.meeting, (personId) => memberById(scene.group, personId)?.name);
}

/**
 * How many come, in one line, and folded up under it who, by municipality (T2). Replies that shared a commit show one
 * state, so it is drawn once for all of them.
 */
export function repliesPart(scene: Scene, fold: Fold): readonly CardPart[] {
  const { group, locale, meeting } = scene;
  const draw = () => settled(drawnReplies(scene, fold));
  return remembered(meeting, `replies ${locale} ${fold}`, draw, group);
}

function drawnReplies(scene: Scene, fold: Fold): readonly CardPart[] {
  const { locale } = scene;
  const roll = rollIn(scene);
  const { attending, declined, unanswered } = roll.counts;
  return [
    paragraph(speak(locale, t.replies, { attending, declined, unanswered }), { isSubtle: true }),
    ...foldedRoll(scene, roll, fold, (person) => saidOf(locale, person)),
  ];
}

/** How many are here, and folded up under it who, by municipality. */
export function presencePart(scene: Scene, fold: Fold): readonly CardPart[] {
  const { locale } = scene;
  const roll = rollIn(scene);
  if (!roll.attendanceConfirmed)
    return [
      paragraph(speak(locale, t.notConfirmed), { isSubtle: true }),
      ...foldedRoll(scene, roll, fold, (person) => replyInRoll(locale, person)),
    ];
  const people = [
    ...roll.municipalities.flatMap((each) => each.people),
    ...roll.coOpted,
    ...roll.secretariat,
  ];
  const count = (...kinds: readonly string[]): number =>
    people.filter((person) => kinds.includes(person.attendance?.presence ?? 'unknown')).length;
  const summary = speak(locale, t.presentCount, {
    present: count('present', 'remote'),
    excused: count('excused'),
    absent: count('absent'),
    unknown: count('unknown', 'expected-later'),
  });
  return [
    paragraph(summary, { isSubtle: true }),
    ...foldedRoll(scene, roll, fold, (person) => presenceInRoll(locale, person.attendance)),
  ];
}

/** Whether the roll is short enough to be in the card at this fold. */
export function showsRoll(fold: Fold): boolean {
  return fold < 3;
}

/** One reply changes one line: the others are as they were said before. */
function saidOf(locale: Locale, person: RollPerson): string {
  const { reply } = person;
  if (!reply) return replyInRoll(locale, person);
  const key = `in roll ${locale} ${reply.registeredBy ?? ''}`;
  return remembered(reply.value, key, () => replyInRoll(locale, person));
}

function foldedRoll(
  { locale }: Scene,
  roll: Roll,
  fold: Fold,
  say: (person: RollPerson) => string,
): readonly CardPart[] {
  if (!showsRoll(fold)) return [];
  const most = fold === 0 ? 400 : 80;
  const line = (people: readonly RollPerson[]): string =>
    people
      .map((person) =>
        clipped(speak(locale, t.nameAndReply, { name: person.name, reply: say(person) }), most),
      )
      .join('; ');
  const pairs = roll.municipalities.map(
    ({ organisation, people }) => [clipped(organisation, 60), line(people)] as const,
  );
  const others = [
    [speak(locale, t.coOpted), roll.coOpted] as const,
    [speak(locale, t.secretariat), roll.secretariat] as const,
    ...(fold === 0 ? [[speak(locale, t.guests), roll.guests] as const] : []),
  ].flatMap(([title, people]) => (people.length > 0 ? [[title, line(people)] as const] : []));
  return [container([facts([...pairs, ...others])], { id: ROLL_ID, hidden: true })];
}
