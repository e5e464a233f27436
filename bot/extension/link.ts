import { z } from 'zod';
import { longDates } from '../../src/texts/format.ts';
import { itemToldWith, toldItem } from '../../src/domain/meeting/views/told-outside.ts';
import { standingOf } from '../../src/domain/meeting/agreement/standing.ts';
import { isUnannounced } from '../../src/domain/meeting/phases.ts';
import type { MeetingState } from '../../src/domain/meeting/state.ts';
import { speak } from '../../src/texts/catalogue.ts';
import { extensionTexts as t } from '../../src/texts/extension.ts';
import { openMeeting } from '../../src/usecases/open-meeting.ts';
import type { InboundActivity } from '../activity.ts';
import { paragraph } from '../cards/adaptive-card.ts';
import { itemName } from '../cards/wording.ts';
import type { Desk, Turn } from '../desk.ts';
import type { InvokeAnswer } from '../handlers/invoke-answer.ts';
import { receive } from '../handlers/visitor.ts';
import type { FoundCard } from './answers.ts';
import { withFound } from './answers.ts';
import { linkedImport } from './imported-card.ts';
import { fromLines, protocolName, resultCard, toldCard } from './result-card.ts';

const valueSchema = z.object({ url: z.string().max(4_000) });

/**
 * `composeExtension/queryLink`: somebody pastes a link to the tab. Everybody in the conversation will see the card, so
 * it shows what the asker may read and may be told to anybody (D5); for all else, and for who is not known, there is none.
 */
export async function onExtensionLink(desk: Desk, activity: InboundActivity): Promise<InvokeAnswer> {
  const read = valueSchema.safeParse(activity.value);
  const place = read.success ? placeIn(desk.publicUrl, read.data.url) : undefined;
  if (!place) return withFound([]);
  const received = await receive(desk, activity, 'command');
  if (!received.ok) return withFound([]);
  if (place.imported) {
    const found = await linkedImport(received.value, place);
    return withFound(found ? [found] : []);
  }
  const opened = await openMeeting(desk.workplace, received.value.caller, place.meetingId);
  if (!opened.ok) return withFound([]);
  const found = cardOf(received.value, opened.value.state, place);
  return withFound(found ? [found] : []);
}

/** Where in the tab a link leads. */
export interface Place {
  readonly meetingId: string;
  /** An old protocol: `meetingId` is the import's. */
  readonly imported?: true;
  readonly itemId?: string;
  readonly clauseId?: string;
}

/** The meeting, item or clause that an address of this installation's tab names; undefined for every other address. */
export function placeIn(publicUrl: string, address: string): Place | undefined {
  const url = URL.parse(address);
  if (!url || url.origin !== new URL(publicUrl).origin) return undefined;
  const [, room, coded] = /^\/tab\/(meetings|imports)\/([^/]+)(?:\/[a-z]+)?\/?$/.exec(url.pathname) ?? [];
  const meetingId = decoded(coded);
  if (meetingId === undefined || meetingId === 'new') return undefined;
  const [, kind, at] = /^#(item|clause)-(.+)$/.exec(url.hash) ?? [];
  const id = decoded(at);
  const protocol = { meetingId, ...(room === 'imports' ? { imported: true as const } : {}) };
  if (id === undefined) return protocol;
  return kind === 'clause' ? { ...protocol, clauseId: id } : { ...protocol, itemId: id };
}

function cardOf(turn: Turn, meeting: MeetingState, { itemId, clauseId }: Place): FoundCard | undefined {
  const { desk, locale } = turn;
  const at = { locale, publicUrl: desk.publicUrl };
  const [about = ''] = fromLines(locale, meeting);
  const holder = clauseId === undefined ? itemId : itemToldWith(meeting, clauseId);
  if (clauseId === undefined && itemId === undefined) return meetingCard(turn, meeting);
  const told = holder === undefined ? undefined : toldItem(meeting, holder);
  if (holder === undefined || !told) return undefined;
  const number = told.number === undefined ? {} : { number: told.number };
  return {
    card: toldCard(at, meeting, holder, clauseId === undefined ? undefined : { clauseId }),
    preview: { title: itemName({ title: told.item.plan.title, ...number }), text: about },
  };
}

/** The meeting itself: when, where, and whether its protocol is agreed. */
function meetingCard({ desk, locale }: Turn, state: MeetingState): FoundCard | undefined {
  const meeting = standingOf(state);
  if (isUnannounced(meeting) || meeting.rehearsal) return undefined;
  const { title, date, endDate, place } = meeting.details;
  const when = longDates(locale, date, endDate);
  const { agreed } = meeting;
  return {
    card: resultCard(locale, {
      kind: speak(locale, t.meeting),
      heading: title,
      words: [paragraph(when)],
      from: [place, ...(agreed ? [protocolName(locale, agreed.number)] : [])].filter((line) => line !== ''),
      preliminary: false,
      link: `${desk.publicUrl}/tab/meetings/${encodeURIComponent(meeting.meetingId)}`,
    }),
    preview: { title, text: when },
  };
}

function decoded(piece: string | undefined): string | undefined {
  try {
    return piece === undefined ? undefined : decodeURIComponent(piece);
  } catch {
    return undefined;
  }
}
