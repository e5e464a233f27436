import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import { missingPapers } from '../../../src/domain/meeting/dispatch/papers.ts';
import type { Phase } from '../../../src/domain/meeting/state.ts';
import { speak } from '../../../src/texts/catalogue.ts';
import { enumeration } from '../../../src/texts/format.ts';
import { reviewCommandTexts as t } from '../../../src/texts/review.ts';
import { tabLink } from '../../cards/scene.ts';
import { plain } from '../../commands/plain.ts';
import { readDispatch, readSignature } from '../../commands/read-protocol.ts';
import { inWords } from '../reply-to.ts';
import type { TypedAnswer } from './answer.ts';
import { refused } from './answer.ts';
import { stepInReview } from './protocol-reviewing.ts';
import type { TypedTurn } from './typed-turn.ts';
import { idFromMessage, meetingFor, onceForMessage } from './typed-turn.ts';

const AGREED: readonly Phase[] = ['agreed'];
const AGREE: MeetingCommand = { type: 'AgreeProtocol', data: {} };

/** `fastställ protokollet`. */
export function agree(turn: TypedTurn): TypedAnswer {
  return stepInReview(turn, AGREE, t.agreed);
}

/** `rätta Fel belopp i ärende 2`: the protocol agreed last is opened, with that as the reason (D7). */
export async function correct(turn: TypedTurn, rest: string): TypedAnswer {
  const { desk, locale } = turn;
  if (rest === '') return inWords(speak(locale, t.correctionReason));
  const meeting = await meetingFor(turn, AGREED);
  if (!meeting.ok) return refused(locale, meeting.error);
  const { meetingId } = meeting.value;
  const command = { type: 'OpenCorrection', data: { reason: rest } } as const;
  const opened = await onceForMessage(turn, meetingId, command);
  if (!opened.ok) return refused(locale, opened.error);
  return inWords(speak(locale, t.correctionOpened, { link: `${tabLink(desk, meetingId)}/protocol` }));
}

/** `underskrivet av Anna Ek elektroniskt 26 april`. */
export async function sign(turn: TypedTurn, rest: string): TypedAnswer {
  const { caller, desk, locale } = turn;
  const { date: today } = desk.workplace.clock.now(caller.group.settings.timeZone);
  const said = readSignature(rest, today);
  if (!said?.date) return refused(locale, { code: 'invalid-date', params: { value: rest.slice(0, 100) } });
  const meeting = await meetingFor(turn, AGREED);
  if (!meeting.ok) return refused(locale, meeting.error);
  const { agreed, meetingId } = meeting.value;
  const signatory = agreed?.signatories.find(
    ({ name }) => plain(name) === plain(said.name) || plain(name).split(' ').includes(plain(said.name)),
  );
  const name = signatory?.name ?? said.name;
  const command = { type: 'MarkSigned', data: { name, how: said.how, date: said.date } } as const;
  const signed = await onceForMessage(turn, meetingId, command);
  return signed.ok ? inWords(speak(locale, t.signed, { name })) : refused(locale, signed.error);
}

/** `expediera`, `expediera till Registratorer utan bilagor`; without a name to every list of the group (D14). */
export async function dispatch(turn: TypedTurn, rest: string): TypedAnswer {
  const { caller, locale } = turn;
  const known = caller.group.settings.mailLists ?? [];
  const said = readDispatch(rest);
  if (known.length === 0) return inWords(speak(locale, t.noLists));
  const lists = said.lists.map((name) => ({
    name,
    list: known.find((each) => plain(each.name) === plain(name)),
  }));
  const unknown = lists.find(({ list }) => !list);
  if (unknown) {
    const names = enumeration(
      locale,
      known.map(({ name }) => name),
    );
    return inWords(speak(locale, t.unknownList, { name: unknown.name.slice(0, 100), lists: names }));
  }
  const meeting = await meetingFor(turn, AGREED);
  if (!meeting.ok) return refused(locale, meeting.error);
  const chosen = lists.length > 0 ? lists.flatMap(({ list }) => list ?? []) : known;
  const data = {
    dispatchId: idFromMessage(turn, 1),
    lists: chosen.map(({ listId }) => listId),
    ...(said.waive ? { waive: missingPapers(meeting.value).map(({ paperId }) => paperId) } : {}),
  };
  const sent = await onceForMessage(turn, meeting.value.meetingId, { type: 'DispatchProtocol', data });
  if (!sent.ok) return refused(locale, sent.error);
  const names = enumeration(
    locale,
    chosen.map(({ name }) => name),
  );
  return inWords(speak(locale, t.dispatched, { lists: names }));
}
