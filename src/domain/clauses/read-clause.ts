import type { IsoDate } from '../basics/time.ts';
import type { ActKind } from './act-phrases.ts';
import { listsIn } from './actor-lists.ts';
import { actorsIn } from './actors.ts';
import { amountsIn, decidedAmount } from './amounts.ts';
import { asidesIn } from './asides.ts';
import { timesIn } from './clause-dates.ts';
import { conditionIn } from './conditions.ts';
import { deadlineOf, movedIn } from './deadlines.ts';
import type { Decided } from './decided.ts';
import { decidedIn } from './decided.ts';
import { doingsIn } from './doers.ts';
import { findActs } from './find-acts.ts';
import type { Certainty, Finding, Said } from './finding.ts';
import { ofRole } from './finding.ts';
import type { GroupWords } from './group-words.ts';
import { nameIndex } from './group-words.ts';
import { helpersIn } from './given-to.ts';
import { goalsIn } from './goals.ts';
import { referencesIn } from './references.ts';
import { sourceIn } from './sources.ts';
import type { Token } from './tokens.ts';
import { tokensOf, wordsOf } from './tokens.ts';

/** What the grammar is told besides the clause. */
export interface ClauseContext {
  /** The day of the meeting: dates without a year come after it. */
  readonly date: IsoDate;
  /** The group's own names and words. */
  readonly words?: GroupWords;
}

/**
 * What an att-clause says (N3), in the order of its words: kinds, who is to do it, until when, money and where it goes.
 * Each finding tells the words it rests on and how sure it is. Nothing else than the clause and the group's words is
 * asked; any text may come in, and the time it takes grows with its length alone.
 */
export function readClause(text: string, context: ClauseContext): readonly Finding[] {
  return readTokens(text, tokensOf(text), context);
}

/** As readClause, of a clause already taken apart. */
export function readTokens(
  text: string,
  tokens: readonly Token[],
  { date, words = {} }: ClauseContext,
): readonly Finding[] {
  const actors = actorsIn(text, tokens, nameIndex(words));
  const lists = listsIn(tokens, actors);
  const asides = asidesIn(tokens, actors);
  const acts = findActs(tokens, actors);
  const decided = decidedIn(text, tokens, { acts, doings: doingsIn(tokens, lists, asides), lists, asides });
  const kinds = new Set(decided.flatMap((each) => each.kinds));
  const at = (from: number, to: number) => spanOf(tokens, from, to);
  const findings: Finding[] = [...kindsOf(decided, at), ...assigneesOf(decided, at)];
  const add = (said: Said, from: number, to: number, certainty: Certainty, rule: string) =>
    findings.push({ ...said, ...at(from, to), certainty, rule });
  for (const { actors: helping, from, to } of helpersIn(tokens, lists))
    for (const { name, kind } of helping)
      add({ role: 'support', value: name, who: kind }, from, to, 'sure', 'stöd');
  for (const { role, value, from, to, rule } of goalsIn(tokens, lists, decided))
    add({ role, value }, from, to, 'likely', rule);
  const times = timesIn(tokens, date);
  const deadline = deadlineOf(text, tokens, times, kinds, date);
  if (deadline)
    add(
      { role: 'deadline', value: deadline.value },
      deadline.from,
      deadline.to,
      deadline.certainty,
      deadline.rule,
    );
  const moved = kinds.has('reschedule') ? movedIn(tokens, times, date) : undefined;
  if (moved) {
    const { at: where, ...value } = moved;
    add({ role: 'moved', value }, where.from, where.to, 'likely', 'från … till');
  }
  const due = (token: number) =>
    [deadline, moved?.at].some((each) => each !== undefined && token >= each.from && token < each.to);
  for (const { from, to } of referencesIn(tokens, times, due))
    add({ role: 'reference', value: wordsOf(text, tokens, from, to) }, from, to, 'likely', '<möte> <dag>');
  const amount = decidedAmount(tokens, amountsIn(text, tokens));
  if (amount)
    add({ role: 'amount', value: amount.value }, amount.from, amount.to, amount.certainty, '<belopp>');
  const money = amount !== undefined || kinds.has('fund') || kinds.has('reallocate');
  const source = money ? sourceIn(text, tokens, words) : undefined;
  if (source)
    add({ role: 'source', value: source.value }, source.from, source.to, source.certainty, source.rule);
  const condition = conditionIn(text, tokens);
  if (condition)
    add(
      { role: 'condition', value: condition.value },
      condition.from,
      condition.to,
      condition.certainty,
      condition.rule,
    );
  return findings.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The kinds of a clause, each once, in the order they were said. */
export function kindsOfFindings(findings: readonly Finding[]): readonly ActKind[] {
  return [...new Set(ofRole(findings, 'kind').map(({ value }) => value))];
}

type SpanOf = (from: number, to: number) => { readonly start: number; readonly end: number };

function kindsOf(decided: readonly Decided[], at: SpanOf): readonly Finding[] {
  const seen = new Set<ActKind>();
  return decided.flatMap(({ kinds, from, to, certainty, rule }) =>
    kinds.flatMap((value): readonly Finding[] => {
      if (seen.has(value)) return [];
      seen.add(value);
      return [{ role: 'kind', value, ...at(from, to), certainty, rule }];
    }),
  );
}

function assigneesOf(decided: readonly Decided[], at: SpanOf): readonly Finding[] {
  const seen = new Set<string>();
  return decided.flatMap(({ givenTo, certainty, rule }) =>
    givenTo.flatMap(({ name, kind, from, to, sure }): readonly Finding[] => {
      if (seen.has(name.toLowerCase())) return [];
      seen.add(name.toLowerCase());
      return [
        {
          role: 'assignee',
          value: name,
          who: kind,
          ...at(from, to),
          certainty: sure ? certainty : 'likely',
          rule,
        },
      ];
    }),
  );
}

function spanOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const start = tokens[from]?.start ?? 0;
  return { start, end: tokens[to - 1]?.end ?? start };
}
