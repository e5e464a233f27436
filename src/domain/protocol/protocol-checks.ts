import type { MeetingState } from '../meeting/state.ts';
import { titleOf } from '../meeting/review/changes.ts';
import { contentAt } from '../meeting/review/content.ts';
import type { Standing } from '../meeting/review/words.ts';
import { standingWords, tellingPlaces } from '../meeting/review/words.ts';
import type { NameOf } from '../meeting/views/names.ts';
import { nameIn } from '../meeting/views/names.ts';
import type { CheckKind, TextPlace } from '../meeting/vocabulary.ts';
import { ATTENDANCE, CLOSING, OPENING } from '../meeting/vocabulary.ts';
import { checkedSentence, enumeration } from './wording.ts';

/** Somebody whose word the protocol rests on. */
export interface ProtocolCheck {
  readonly name: string;
  readonly how: CheckKind;
  /** Name of whoever registered it, when that was not the person (D4). */
  readonly registeredBy?: string;
  /** What of the protocol it does not or does mean, where it is not all of it: `utom ärende 2`. */
  readonly extent?: string;
}

/** Those whose word holds, and for what: it is printed as it was given (D8). */
export function protocolChecks(state: MeetingState, nameOf: NameOf): readonly ProtocolCheck[] {
  return standingWords(state).map((standing) => {
    const { reviewer, how, by } = standing;
    const extent = extentOf(state, standing);
    return {
      name: reviewer.name,
      how,
      ...(by === reviewer.personId ? {} : { registeredBy: nameIn(state, by, nameOf) }),
      ...(extent === undefined ? {} : { extent }),
    };
  });
}

/** One sentence for those of one kind whose word the same person registered, for the same part of it. */
export function checkSentences(checks: readonly ProtocolCheck[]): readonly string[] {
  const groups = new Map<string, ProtocolCheck[]>();
  for (const check of checks) {
    const key = JSON.stringify([check.how, check.registeredBy ?? null, check.extent ?? null]);
    groups.set(key, [...(groups.get(key) ?? []), check]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const names = group.map((check) => check.name);
    return [checkedSentence(first.how, names, first.registeredBy, first.extent)];
  });
}

/** `ärende 2`, `inledningen`, `”Kaffe”`: a place of the protocol in running text. */
export function placeName(state: MeetingState, place: TextPlace): string {
  if (place === ATTENDANCE) return 'närvaron';
  if (place === OPENING) return 'inledningen';
  if (place === CLOSING) return 'avslutningen';
  const content = contentAt(state, place);
  const number = content?.kind === 'item' ? content.item.number : undefined;
  return number === undefined ? `”${titleOf(content) ?? place}”` : `ärende ${number}`;
}

function extentOf(state: MeetingState, { except }: Standing): string | undefined {
  if (except.length === 0) return undefined;
  const held = tellingPlaces(state).filter((place) => !except.includes(place));
  const named = (which: readonly TextPlace[]) => enumeration(which.map((place) => placeName(state, place)));
  return held.length < except.length ? `i fråga om ${named(held)}` : `utom ${named(except)}`;
}
