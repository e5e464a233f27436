import type { DateJudged } from './date-likely.ts';
import type { Odd } from './people/sections.ts';
import type { ImportedProtocol, ImportWarning, ImportWarningCode } from './structure.ts';
import type { Passage } from './text/passage.ts';

/** What a reader of the protocol should look at, in the order of the protocol. */
export interface Noticed {
  readonly protocol: Omit<ImportedProtocol, 'warnings'>;
  readonly passages: readonly Passage[];
  readonly judged?: DateJudged;
  readonly issued?: { readonly words: string; readonly passage: Passage };
  readonly orphans: readonly Odd[];
  readonly uncut: readonly Odd[];
  readonly outOfOrder: readonly Passage[];
  readonly unlabelled: readonly Passage[];
}

export function warningsOf(noticed: Noticed): readonly ImportWarning[] {
  const { protocol, judged, issued, orphans, uncut, outOfOrder, unlabelled } = noticed;
  return [
    ...(protocol.title === '' ? [warning('title-missing')] : []),
    ...(protocol.date === undefined ? [warning('date-missing')] : []),
    ...dateWarnings(protocol, judged),
    ...(issued ? [warning('dates-differ', { words: issued.words }, issued.passage)] : []),
    ...(protocol.attendees.length === 0 ? [warning('attendance-missing')] : []),
    ...orphans.map(({ words, passage }) => warning('orphan-organisation', { words: short(words) }, passage)),
    ...uncut.map(({ words, passage }) =>
      warning('missing-comma-in-attendance', { words: short(words) }, passage),
    ),
    ...namesAlike(protocol),
    ...(protocol.items.length === 0 ? [warning('items-missing')] : []),
    ...outOfOrder.map((passage) => warning('number-out-of-order', { words: short(passage.text) }, passage)),
    ...unlabelled.map((passage) =>
      warning('decision-without-label', { words: short(passage.text) }, passage),
    ),
    ...chairWarnings(noticed),
    ...(protocol.signatories.length === 0 ? [warning('no-named-signatories')] : []),
    ...absentSignatories(protocol),
  ];
}

function warning(code: ImportWarningCode, params?: ImportWarning['params'], at?: Passage): ImportWarning {
  return { code, ...(params ? { params } : {}), ...(at ? { line: at.line, page: at.page } : {}) };
}

function short(words: string): string {
  const one = words.replace(/\s+/gu, ' ').trim();
  return one.length > 80 ? `${one.slice(0, 79)}…` : one;
}

function dateWarnings(
  { date, dateLikely }: Omit<ImportedProtocol, 'warnings'>,
  judged: DateJudged | undefined,
): readonly ImportWarning[] {
  const [doubt] = judged?.doubts ?? [];
  if (!doubt || date === undefined) return [];
  const { because, passage } = doubt;
  const params = { date, because, words: short(doubt.words), ...(dateLikely ? { likely: dateLikely } : {}) };
  return [warning('date-inconsistent-with-content', params, passage)];
}

function chairWarnings({ protocol, passages }: Noticed): readonly ImportWarning[] {
  const absent = protocol.attendees.filter(({ presence }) => presence === 'absent');
  const chairAway = absent.find(({ role }) => /(?<!vice\s)ordförande/iu.test(role ?? ''));
  const onBehalf = passages.find(({ text }) => {
    const of = ON_BEHALF.exec(text)?.[1];
    return of !== undefined && (/ordförande/iu.test(of) || absent.some(({ name }) => name === of));
  });
  const told = onBehalf ?? passages.find(({ text }) => CHAIR_AWAY.test(text));
  if (chairAway || told) return [warning('chair-absent', undefined, told)];
  const stated =
    protocol.attendees.some(({ role }) => /ordförande|mötesledare/iu.test(role ?? '')) ||
    protocol.signatories.some(({ role }) => /ordförande/iu.test(role)) ||
    passages.some(({ text }) => CHAIR.test(text));
  return stated ? [] : [warning('chair-not-stated')];
}

const ON_BEHALF = /på\s+uppdrag\s+av\s+([^.]{3,60}?)\s+(?:hälsade|öppnade|ledde|inledde)/iu;
const CHAIR_AWAY =
  /ordförandens\s+frånvaro|ordföranden?\s+(?:var|är)\s+(?:frånvarande|förhindrad)|i\s+(?:\p{L}+\s+){1,3}frånvaro\s+(?:leddes|öppnades|inleddes)/iu;
const CHAIR = /(?<!\p{L})(?:mötes)?ordförande(?:n)?(?!\p{L})|ledde\s+mötet|mötet\s+leddes/iu;

/** Two people who are almost namesakes are two people until somebody says otherwise (Paulsson is not Pålsson). */
function namesAlike({
  attendees,
  guests,
  signatories,
}: Omit<ImportedProtocol, 'warnings'>): readonly ImportWarning[] {
  const names = [...new Set([...attendees, ...guests, ...signatories].map(({ name }) => name))].slice(0, 300);
  const compared = names.map((name) => ({ name, words: folded(name) }));
  return compared.flatMap(({ name, words }, index) =>
    compared
      .slice(index + 1)
      .filter((other) => alike(words, other.words))
      .map((other) => warning('names-alike', { name, other: other.name })),
  );
}

function alike(left: string, right: string): boolean {
  if (left === right) return true;
  if (left.length < 8 || Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end))
    end += 1;
  return Math.max(left.length, right.length) - start - end <= 1;
}

function folded(name: string): string {
  return name
    .toLowerCase()
    .replace(/[-\s]+/gu, ' ')
    .replace(/å/gu, 'au')
    .replace(/w/gu, 'v')
    .replace(/é/gu, 'e');
}

function absentSignatories({
  attendees,
  signatories,
}: Omit<ImportedProtocol, 'warnings'>): readonly ImportWarning[] {
  return signatories
    .filter(({ name }) =>
      attendees.some((attendee) => attendee.name === name && attendee.presence === 'absent'),
    )
    .map(({ name }) => warning('signatory-not-present', { name }));
}
