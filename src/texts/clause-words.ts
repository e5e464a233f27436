import { kronor } from '../domain/basics/money.ts';
import type { IsoDate } from '../domain/basics/time.ts';
import type { ActKind } from '../domain/clauses/act-phrases.ts';
import type { Finding } from '../domain/clauses/finding.ts';
import { ofRole } from '../domain/clauses/finding.ts';
import type { Lint, LintCode } from '../domain/clauses/lint.ts';
import type { Locale, Text } from './catalogue.ts';
import { defineTexts, speak, speakLoosely } from './catalogue.ts';
import { enumeration } from './format.ts';
import { deadlineWords } from './task-words.ts';

/** What the grammar reads in a clause, offered to whoever writes it. */
export const clauseReadingTexts = defineTexts({
  reading: { sv: 'Läses som: {what}', en: 'Read as: {what}' },
  toWhom: { sv: '{kind} till {names}', en: '{kind} for {names}' },
  atMost: { sv: 'högst {amount}', en: 'at most {amount}' },
  from: { sv: 'ur {source}', en: 'from {source}' },
  refersTo: { sv: 'hänvisar till {what}', en: 'refers to {what}' },
  conditional: { sv: 'med villkor', en: 'on a condition' },

  amounts: { sv: 'Belopp enligt besluten i {title}', en: 'Amounts by the decisions of {title}' },
  acceptAmount: { sv: 'Lägg till beloppet', en: 'Add the amount' },
  acceptAmountOf: { sv: 'Lägg till beloppet: {text}', en: 'Add the amount: {text}' },
  proposed: { sv: 'Uppdrag enligt besluten i {title}', en: 'Tasks by the decisions of {title}' },
  nobody: { sv: 'Ingen ansvarig är angiven.', en: 'Nobody is named who is to do it.' },
  accept: { sv: 'Lägg till uppdraget', en: 'Add the task' },
  acceptAll: { sv: 'Lägg till {count} uppdrag', en: 'Add {count} tasks' },
  acceptOf: { sv: 'Lägg till uppdraget: {text}', en: 'Add the task: {text}' },
  acceptAllOf: { sv: 'Lägg till {count} uppdrag: {text}', en: 'Add {count} tasks: {text}' },
  change: { sv: 'Ändra först', en: 'Change first' },
  changeOf: { sv: 'Ändra först: {text}', en: 'Change first: {text}' },
  choose: { sv: 'Välj ansvarig', en: 'Choose who' },
  chooseOf: { sv: 'Välj ansvarig: {text}', en: 'Choose who: {text}' },
  dismiss: { sv: 'Behövs inte', en: 'Not needed' },
  dismissOf: { sv: 'Behövs inte: {text}', en: 'Not needed: {text}' },
});

/** What was read in a clause, as its writer is told: `uppdrag till Storby`, `senast fredag 3 maj`, `högst 20 000 kr`. */
export function readingParts(
  locale: Locale,
  findings: readonly Finding[],
  today: IsoDate,
): readonly string[] {
  const assignees = ofRole(findings, 'assignee').map(({ value }) => value);
  const kinds = ofRole(findings, 'kind').map(({ value }) => {
    const kind = actKindWords(locale, value);
    if ((value !== 'assign' && value !== 'encourage') || assignees.length === 0) return kind;
    return speak(locale, t.toWhom, { kind, names: enumeration(locale, assignees) });
  });
  return [
    ...kinds,
    ...ofRole(findings, 'deadline').map(({ value: { text, date, nextMeeting } }) =>
      deadlineWords(
        locale,
        date === undefined && !nextMeeting
          ? { text }
          : { ...(date ? { date } : {}), ...(nextMeeting ? { nextMeeting } : {}) },
        today,
      ),
    ),
    ...ofRole(findings, 'amount').map(({ value: { kronor: amount, ceiling, per } }) => {
      const words = `${kronor(amount)}${per ? ` ${per}` : ''}`;
      return ceiling ? speak(locale, t.atMost, { amount: words }) : words;
    }),
    ...ofRole(findings, 'source').map(({ value }) => speak(locale, t.from, { source: value })),
    ...ofRole(findings, 'condition').map(() => speak(locale, t.conditional)),
    ...ofRole(findings, 'reference').map(({ value }) => speak(locale, t.refersTo, { what: value })),
  ];
}

/** What a kind of decision is called: `uppdrag`, `noteras`. */
export function actKindWords(locale: Locale, kind: ActKind): string {
  return speak(locale, kindTexts[kind]);
}

/** What may be missing in a clause, in words. */
export function lintWords(locale: Locale, { code, start, end }: Lint, clause: string): string {
  return speakLoosely(locale, lintTexts[code], { words: clause.slice(start, end) });
}

const t = clauseReadingTexts;

/** Kinds of decisions as one word or two. */
const kindTexts: Readonly<Record<ActKind, Text>> = defineTexts({
  assign: { sv: 'uppdrag', en: 'task' },
  refer: { sv: 'hänskjuts', en: 'referred' },
  refer_back: { sv: 'återremiss', en: 'referred back' },
  carry_over: { sv: 'nästa möte', en: 'carried over' },
  note: { sv: 'noteras', en: 'noted' },
  thank: { sv: 'tack', en: 'thanks' },
  endorse: { sv: 'ställer sig bakom', en: 'endorsed' },
  approve: { sv: 'godkänns', en: 'approved' },
  amend: { sv: 'ändring', en: 'amended' },
  decline: { sv: 'avstår', en: 'declined' },
  reject: { sv: 'avslås', en: 'rejected' },
  propose: { sv: 'förslag', en: 'proposal' },
  forward: { sv: 'skickas vidare', en: 'forwarded' },
  request: { sv: 'begäran', en: 'request' },
  inform: { sv: 'information', en: 'information' },
  fund: { sv: 'finansiering', en: 'funding' },
  reallocate: { sv: 'omfördelning', en: 'reallocation' },
  elect: { sv: 'val', en: 'election' },
  establish: { sv: 'bildas', en: 'established' },
  invite: { sv: 'inbjudan', en: 'invitation' },
  encourage: { sv: 'uppmaning', en: 'encouragement' },
  distribute: { sv: 'skickas ut', en: 'distributed' },
  record: { sv: 'spelas in', en: 'recorded on film' },
  schedule: { sv: 'tid bestäms', en: 'scheduled' },
  reschedule: { sv: 'ny mötestid', en: 'rescheduled' },
  report_back: { sv: 'återrapportering', en: 'report back' },
  follow_up: { sv: 'uppföljning', en: 'follow-up' },
});

/** What may be missing in a clause (N4), as quiet as it is said. */
const lintTexts: Readonly<Record<LintCode, Text>> = defineTexts({
  'no-act': { sv: 'Det framgår inte vad som beslutas.', en: 'It does not say what is decided.' },
  'no-owner': clauseReadingTexts.nobody,
  'no-date': { sv: 'Ingen tid är angiven.', en: 'No time is set.' },
  'no-source': {
    sv: 'Det framgår inte varifrån pengarna tas.',
    en: 'It does not say where the money comes from.',
  },
  'unknown-abbreviation': { sv: 'Vad betyder {words}?', en: 'What does {words} mean?' },
});
