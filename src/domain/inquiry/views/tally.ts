import type { Instant } from '../../basics/time.ts';
import { unansweredIn } from '../people.ts';
import type { InquiryState } from '../state.ts';
import type { Alternative, Asked } from '../vocabulary.ts';

/** What was answered, counted both ways. Everybody asked stands in it once each way. */
export interface Tally {
  /** In the order they were offered, each with those who chose it. */
  readonly alternatives: readonly (Alternative & { readonly answers: readonly AnswerRow[] })[];
  readonly municipalities: readonly {
    readonly organisation: string;
    readonly people: readonly PersonRow[];
  }[];
  readonly unanswered: readonly Asked[];
  readonly answered: number;
  readonly asked: number;
}

export interface PersonRow {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string;
  /** Absent = has not answered. */
  readonly answer?: GivenAnswer;
}

export interface GivenAnswer {
  readonly alternativeId: string;
  readonly label: string;
  readonly statement?: string;
  readonly at: Instant;
  /** Name of whoever gave it, when that was not the person (D4). */
  readonly answeredBy?: string;
}

export type AnswerRow = Omit<PersonRow, 'answer'> & GivenAnswer;

/** Who a person is to the roster: also by an id they had before they were found to be somebody known (D20). */
export type Who = (personId: string) => { readonly personId: string; readonly name: string } | undefined;

const swedish = new Intl.Collator('sv');

/** The tally of an inquiry, municipalities and people in Swedish order. */
export function tallyOf(state: InquiryState, who: Who): Tally {
  const people = inOrder(state.asked).map((asked) => personRow(state, asked, who));
  const given = people.flatMap(({ answer, ...person }): readonly AnswerRow[] =>
    answer ? [{ ...person, ...answer }] : [],
  );
  return {
    alternatives: state.alternatives.map((alternative) => ({
      ...alternative,
      answers: given.filter((row) => row.alternativeId === alternative.alternativeId),
    })),
    municipalities: [...new Set(people.map(({ organisation }) => organisation))].map((organisation) => ({
      organisation,
      people: people.filter((person) => person.organisation === organisation),
    })),
    unanswered: inOrder(unansweredIn(state)),
    answered: given.length,
    asked: people.length,
  };
}

function inOrder(asked: readonly Asked[]): readonly Asked[] {
  return asked.toSorted(
    (a, b) => swedish.compare(a.organisation, b.organisation) || swedish.compare(a.name, b.name),
  );
}

function personRow(state: InquiryState, { personId, name, organisation }: Asked, who: Who): PersonRow {
  const person = { personId, name, organisation };
  const stored = state.answers.get(personId);
  const chosen = state.alternatives.find(({ alternativeId }) => alternativeId === stored?.alternativeId);
  if (!stored || !chosen) return person;
  const { alternativeId, statement, at, by } = stored;
  const giver = who(by);
  const others = (giver?.personId ?? by) !== (who(personId)?.personId ?? personId);
  return {
    ...person,
    answer: {
      alternativeId,
      label: chosen.label,
      ...(statement === undefined ? {} : { statement }),
      at,
      ...(others ? { answeredBy: giver?.name ?? by } : {}),
    },
  };
}
