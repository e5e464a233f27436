import type { MeetingEvent } from '../../src/domain/meeting/events.ts';
import type { MeetingDetails } from '../../src/domain/meeting/vocabulary.ts';
import type { BotAnswer, BotFixture } from './bot-fixture.ts';
import type { Sender } from './bot-people.ts';
import { aPlan, someDetails, someInvitees } from './meeting-builders.ts';

/** What somebody is shown of a search: the two lines of each result, and the card it would insert as JSON text. */
export interface Shown {
  readonly titles: readonly string[];
  readonly lines: readonly string[];
  readonly cards: readonly string[];
  /** The words in place of results. */
  readonly words?: string;
}

/** Searches as somebody's Teams does. */
export async function search(
  fixture: BotFixture,
  who: Sender,
  commandId: string,
  query: string,
  more: {
    readonly skip?: number;
    readonly count?: number;
    readonly locale?: string;
    readonly parts?: object;
  } = {},
): Promise<Shown> {
  const { skip = 0, count = 25, locale = 'sv-SE', parts = {} } = more;
  return shownBy(
    await fixture.send(who, {
      type: 'invoke',
      name: 'composeExtension/query',
      locale,
      value: {
        commandId,
        parameters: [query === '' ? { name: 'initialRun', value: 'true' } : { name: 'query', value: query }],
        queryOptions: { skip, count },
      },
      ...parts,
    }),
  );
}

/** What an answer of the message extension shows. */
export function shownBy({ status, body }: BotAnswer): Shown {
  if (status !== 200) throw new Error(`status ${status}`);
  const { composeExtension } = body as { composeExtension: Answered };
  const { type, text, attachments = [] } = composeExtension;
  return {
    titles: attachments.map(({ preview }) => preview.content.title),
    lines: attachments.map(({ preview }) => preview.content.text),
    cards: attachments.map(({ content }) => JSON.stringify(content)),
    ...(type === 'message' && text !== undefined ? { words: text } : {}),
  };
}

interface Answered {
  readonly type: string;
  readonly text?: string;
  readonly attachments?: readonly {
    readonly content: unknown;
    readonly preview: { readonly content: { readonly title: string; readonly text: string } };
  }[];
}

/** A meeting with one item and a decision on it, up to a stage of its life. */
export function aMeetingWith(
  meetingId: string,
  over: {
    readonly details?: Partial<MeetingDetails>;
    readonly title?: string;
    readonly clause?: string;
    readonly background?: string;
    readonly groupId?: string;
  } = {},
  until: 'drafted' | 'notified' | 'recorded' | 'posted' | 'agreed' = 'agreed',
): readonly MeetingEvent[] {
  const { details, title = 'Bredband', clause = 'anta förslaget', background, groupId = 'exempel' } = over;
  const itemId = `${meetingId}-i1`;
  const plan = aPlan({ title, ...(background === undefined ? {} : { background }) });
  const drafted: readonly MeetingEvent[] = [
    {
      type: 'MeetingDrafted',
      data: { meetingId, groupId, details: someDetails(details), invitees: someInvitees() },
    },
    { type: 'ItemAdded', data: { itemId, plan, drafted: true } },
  ];
  if (until === 'drafted') return drafted;
  const notified: readonly MeetingEvent[] = [...drafted, { type: 'NoticePosted', data: {} }];
  if (until === 'notified') return notified;
  const recorded: readonly MeetingEvent[] = [
    ...notified,
    { type: 'MeetingStarted', data: { time: '08:30' } },
    { type: 'ClauseRecorded', data: { itemId, clauseId: `${meetingId}-c1`, text: clause } },
  ];
  if (until === 'recorded') return recorded;
  const posted: readonly MeetingEvent[] = [...recorded, { type: 'DecisionsPosted', data: { itemId } }];
  if (until === 'posted') return posted;
  return [
    ...posted,
    { type: 'MeetingClosed', data: { time: '12:00', leftovers: [] } },
    { type: 'ProtocolChecked', data: { name: 'Anna Ek', personId: 'anna', how: 'checked' } },
    {
      type: 'ProtocolAgreed',
      data: {
        revision: 1,
        date: '2018-04-25',
        signatories: [],
        number: `1/${details?.date?.slice(0, 4) ?? '2018'}`,
      },
    },
  ];
}
