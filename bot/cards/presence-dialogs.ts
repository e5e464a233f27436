import { attends } from '../../src/domain/meeting/attendance/evolve.ts';
import type { MeetingPerson } from '../../src/domain/meeting/people.ts';
import { peopleOf } from '../../src/domain/meeting/people.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { inSwedishOrder } from '../../src/domain/meeting/views/names.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { dialogTexts as t } from '../../src/texts/dialogs.ts';
import type { Card } from './adaptive-card.ts';
import { fitting } from './adaptive-card.ts';
import { choiceSet, dialogCard, submit } from './dialog-parts.ts';
import { clipped } from './escape.ts';
import type { Scene } from './scene.ts';
import { tabLink } from './scene.ts';

/** Teams draws long lists slowly; who is not in it is registered in the tab or by command. */
const MOST_CHOICES = 120;

/** Who of those expected is missing, and who is here all the same (D3, wording 14). */
export function attendanceDialog(scene: Scene, problem?: string): Card {
  const { locale, meeting } = scene;
  const people = inSwedishOrder(peopleOf(meeting));
  const expected = people.filter((person) => isExpected(meeting, person));
  const others = people.filter((person) => !isExpected(meeting, person));
  return fitting((fold) => {
    const choices = (some: readonly MeetingPerson[]) =>
      some
        .slice(0, fold === 0 ? MOST_CHOICES : 40)
        .map((person) => [named(scene, person, fold === 0 ? 120 : 40), person.personId] as const);
    return dialogCard(locale, {
      title: speak(locale, t.attendanceTitle),
      tab: `${tabLink(scene, meeting.meetingId)}/attendance`,
      ...(problem ? { problem } : {}),
      body: [
        ...(expected.length > 0
          ? [choiceSet('missing', speak(locale, t.missing), choices(expected), { many: true })]
          : []),
        ...(others.length > 0
          ? [choiceSet('alsoPresent', speak(locale, t.alsoPresent), choices(others), { many: true })]
          : []),
      ],
      actions: [
        submit(speak(locale, t.confirm), { dialog: 'attendance', meetingId: meeting.meetingId }, 'positive'),
      ],
    });
  });
}

export interface PresenceDraft {
  readonly personId?: string;
  readonly time?: string;
  readonly problem?: string;
}

/** Somebody came or left, now or a while ago (T3), or was there for parts nobody can name (S4). */
export function presenceDialog(scene: Scene, draft: PresenceDraft = {}): Card {
  const { locale, meeting, moment } = scene;
  const people = inSwedishOrder(peopleOf(meeting));
  const data = { dialog: 'presence', meetingId: meeting.meetingId };
  return fitting((fold) =>
    dialogCard(locale, {
      title: speak(locale, t.presenceTitle),
      tab: `${tabLink(scene, meeting.meetingId)}/attendance`,
      ...(draft.problem ? { problem: draft.problem } : {}),
      body: [
        choiceSet(
          'personId',
          speak(locale, t.person),
          people
            .slice(0, fold === 0 ? MOST_CHOICES : 60)
            .map((person) => [named(scene, person, fold === 0 ? 120 : 40), person.personId] as const),
          {
            needed: speak(locale, t.choosePerson),
            ...(draft.personId ? { value: draft.personId } : {}),
          },
        ),
        { type: 'Input.Time', id: 'time', label: speak(locale, t.at), value: draft.time ?? moment.time },
        {
          type: 'Input.Toggle',
          id: 'approximate',
          title: speak(locale, t.about),
          valueOn: 'yes',
          valueOff: 'no',
          value: 'no',
        },
      ],
      actions: [
        submit(speak(locale, t.arrived), { ...data, what: 'arrived' }, 'positive'),
        submit(speak(locale, t.left), { ...data, what: 'left' }),
        submit(speak(locale, t.inParts), { ...data, what: 'parts' }),
      ],
    }),
  );
}

/** Whether one tap on "Ja, alla" would count the person as here. */
function isExpected(meeting: MeetingState, person: MeetingPerson): boolean {
  const known = meeting.attendance.get(person.personId)?.presence;
  if (attends(known)) return true;
  const reply = meeting.replies.get(person.personId)?.reply.kind;
  if (person.standing === 'substitute') return true;
  if (person.standing === 'secretariat') return reply !== 'declined';
  return reply !== undefined && reply !== 'declined';
}

function named({ locale }: Scene, person: MeetingPerson, most: number): string {
  const { name, organisation } = person;
  return clipped(organisation ? speak(locale, t.personOf, { name, organisation }) : name, most);
}
