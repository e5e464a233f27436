import type { MeetingPerson } from '../../src/domain/meeting/people.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { cardTexts } from '../../src/texts/cards.ts';
import { dialogTexts } from '../../src/texts/dialogs.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import type { Card } from '../cards/adaptive-card.ts';
import { paragraph } from '../cards/adaptive-card.ts';
import { choiceSet, dialogCard, submit } from '../cards/dialog-parts.ts';
import { clipped } from '../cards/escape.ts';
import type { Scene } from '../cards/scene.ts';
import { tabLink } from '../cards/scene.ts';

/** What the fields hold, as they are filled in or were sent. */
export interface ReplyFields {
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
  readonly substitute?: string;
}
export interface ReplyDraft extends ReplyFields {
  /** Minted when the dialog opened: the same dialog sent twice is one reply (design.md 10). */
  readonly dialogId: string;
  /** The words of the message. */
  readonly said: string;
  readonly authorName?: string;
  /** Whose reply it is. */
  readonly personId?: string;
  readonly problem?: string;
}

/** Teams draws long lists slowly. */
const MOST_PEOPLE = 120;

/** Where a message is looked over before it is registered as the reply of one of these people (D4). */
export function messageReplyCard(scene: Scene, people: readonly MeetingPerson[], draft: ReplyDraft): Card {
  const { locale, meeting } = scene;
  const { meetingId } = meeting;
  const { dialogId, said, authorName, personId, problem, kind, from, to, substitute } = draft;
  const whose = people.some((person) => person.personId === personId) ? personId : undefined;
  const author = authorName === undefined ? {} : { authorName };
  const quoted = authorName
    ? speak(locale, t.saidBy, { name: authorName, words: said })
    : speak(locale, t.said, { words: said });
  return dialogCard(locale, {
    title: speak(locale, t.replyTitle),
    tab: `${tabLink(scene, meetingId)}/attendance`,
    ...(problem ? { problem } : {}),
    body: [
      ...(said === '' ? [] : [paragraph(quoted, { isSubtle: true })]),
      choiceSet(
        'personId',
        speak(locale, t.replyFor),
        people
          .slice(0, MOST_PEOPLE)
          .map(({ name, organisation = '', personId: id }) => [
            clipped(speak(locale, dialogTexts.personOf, { name, organisation }), 120),
            id,
          ]),
        { needed: speak(locale, dialogTexts.choosePerson), ...(whose ? { value: whose } : {}) },
      ),
      choiceSet(
        'kind',
        speak(locale, t.replyKind),
        [
          [speak(locale, cardTexts.attend), 'attending'],
          [speak(locale, cardTexts.attendPartly), 'partial'],
          [speak(locale, cardTexts.attendRemotely), 'remote'],
          [speak(locale, cardTexts.decline), 'declined'],
        ],
        { needed: speak(locale, t.chooseReply), ...(kind ? { value: kind } : {}) },
      ),
      paragraph(speak(locale, t.replyTimes), { isSubtle: true, size: 'Small' }),
      { type: 'Input.Time', id: 'from', label: speak(locale, cardTexts.from), ...valueOf(from) },
      { type: 'Input.Time', id: 'to', label: speak(locale, cardTexts.until), ...valueOf(to) },
      {
        type: 'Input.Text',
        id: 'substitute',
        label: speak(locale, t.replySubstitute),
        maxLength: 200,
        ...valueOf(substitute),
      },
    ],
    actions: [
      submit(
        speak(locale, t.register),
        { dialog: 'message-reply', meetingId, dialogId, said, ...author },
        'positive',
      ),
    ],
  });
}

function valueOf(value: string | undefined): { readonly value?: string } {
  return value ? { value } : {};
}
