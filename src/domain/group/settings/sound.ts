import { isMailAddress } from '../../basics/mail-address.ts';
import type { Refusal, Result } from '../../basics/result.ts';
import type { Problem } from '../../meeting/checks.ts';
import { LIMITS, lengthProblem, lineProblem, unless } from '../../meeting/checks.ts';
import type { FormalRules, GroupSettings, MailList } from './settings.ts';
import { isTimeZone } from './settings.ts';
import { soundVocabulary, vocabularyProblem } from './vocabulary.ts';

/** Settings with nothing in them that is off or empty, or the first thing wrong with them. */
export function soundSettings(given: GroupSettings): Result<GroupSettings> {
  const { numbering, protocolStyle, timeZone, signing, reviewDays } = given;
  const formal = soundFormal(given.formal);
  const mailLists = given.mailLists?.map(trimmedList) ?? [];
  const vocabulary = soundVocabulary(given.vocabulary);
  const lastNumberOf = Object.fromEntries(
    Object.entries(given.lastNumberOf ?? {}).filter(([, number]) => number !== 0),
  );
  const settings: GroupSettings = {
    numbering,
    ...(Object.keys(lastNumberOf).length > 0 ? { lastNumberOf } : {}),
    protocolStyle,
    timeZone,
    meetingTitle: given.meetingTitle.trim(),
    protocolTitle: given.protocolTitle.trim(),
    ...(Object.keys(formal).length > 0 ? { formal } : {}),
    ...(signing === undefined || signing === 'none' ? {} : { signing }),
    ...(reviewDays === undefined ? {} : { reviewDays }),
    ...(mailLists.length > 0 ? { mailLists } : {}),
    ...(Object.keys(vocabulary).length > 0 ? { vocabulary } : {}),
  };
  return unless(
    settings,
    lineProblem(given.meetingTitle, LIMITS.title),
    lineProblem(given.protocolTitle, LIMITS.title),
    isTimeZone(timeZone) ? undefined : problem('unknown-time-zone', { value: timeZone }),
    ...Object.entries(lastNumberOf).map(([year, number]) =>
      /^\d{4}$/.test(year) ? numberProblem(number, 0, MOST_NUMBER) : problem('invalid-date', { value: year }),
    ),
    numberProblem(reviewDays, 1, MOST_REVIEW_DAYS),
    numberProblem(formal.quorum, 1, MOST_MUNICIPALITIES),
    ...mailLists.map((list) => listProblem(list, mailLists)),
    vocabularyProblem(vocabulary),
  );
}

const MOST_NUMBER = 9_999;
const MOST_REVIEW_DAYS = 60;
const MOST_MUNICIPALITIES = 400;

function soundFormal(given: FormalRules = {}): FormalRules {
  const { adjusting, recusal, quorum, votes, reservations, paragraphs } = given;
  return {
    ...(adjusting ? { adjusting } : {}),
    ...(recusal ? { recusal } : {}),
    ...(quorum === undefined ? {} : { quorum }),
    ...(votes ? { votes } : {}),
    ...(reservations ? { reservations } : {}),
    ...(paragraphs ? { paragraphs } : {}),
  };
}

function trimmedList({ listId, name, addresses }: MailList): MailList {
  const seen = new Set<string>();
  return {
    listId,
    name: name.trim(),
    addresses: addresses
      .map((one) => ({ ...(one.name?.trim() ? { name: one.name.trim() } : {}), email: one.email.trim() }))
      .filter(({ email }) => !seen.has(email.toLowerCase()) && seen.add(email.toLowerCase())),
  };
}

function listProblem(list: MailList, all: readonly MailList[]): Problem {
  const twin = all.find(
    (other) =>
      other !== list &&
      (other.listId === list.listId || other.name.toLowerCase() === list.name.toLowerCase()),
  );
  const wrong = list.addresses.find(({ email }) => !isMailAddress(email));
  return (
    lineProblem(list.name, LIMITS.name) ??
    (twin ? problem('mail-list-twice', { name: list.name }) : undefined) ??
    (wrong ? problem('invalid-address', { value: wrong.email }) : undefined) ??
    list.addresses.map(({ name }) => lengthProblem(name, LIMITS.name)).find((each) => each !== undefined)
  );
}

function numberProblem(value: number | undefined, min: number, max: number): Problem {
  if (value === undefined || (Number.isInteger(value) && value >= min && value <= max)) return undefined;
  return problem('invalid-number', { value: String(value), min, max });
}

function problem(code: Refusal['code'], params: NonNullable<Refusal['params']>): Refusal {
  return { code, params };
}
