import type { ItemView } from '../../../src/contract/views.ts';
import type { MeetingCommand } from '../../../src/domain/meeting/commands.ts';
import type { Funding } from '../../../src/domain/meeting/vocabulary.ts';

type ClauseView = ItemView['clauses'][number];

/** A clause as its form has it. */
export interface WrittenClause {
  readonly text: string;
  readonly conditions: readonly string[];
  readonly funding?: Funding;
}

/** The wishes that make a clause what was written over `from`; none for what is as it was. */
export function clauseWishes(
  clause: ClauseView,
  written: WrittenClause,
  from: string,
): readonly MeetingCommand[] {
  const { clauseId, conditions = [], funding } = clause;
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const key = (money: Funding | undefined) => money && [money.amount, money.ceiling ?? false, money.source];
  return [
    ...(written.text === from
      ? []
      : [{ type: 'RewordClause', data: { clauseId, text: written.text, from } } as const]),
    ...(same(written.conditions, conditions)
      ? []
      : [{ type: 'SetConditions', data: { clauseId, conditions: written.conditions } } as const]),
    ...(same(key(written.funding), key(funding))
      ? []
      : [
          {
            type: 'SetFunding',
            data: { clauseId, ...(written.funding ? { funding: written.funding } : {}) },
          } as const,
        ]),
  ];
}
