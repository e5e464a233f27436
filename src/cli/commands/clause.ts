import { isIsoDate } from '../../domain/basics/time.ts';
import type { Finding } from '../../domain/clauses/finding.ts';
import { ofRole } from '../../domain/clauses/finding.ts';
import { kindsOfFindings, readClause } from '../../domain/clauses/read-clause.ts';
import { speak } from '../../texts/catalogue.ts';
import { cliTexts } from '../../texts/cli.ts';
import type { Command } from '../command.ts';

/** `radslag clause --date`: what att-clauses say, one a line of standard input, as a JSON array (N3). */
export const clauseCommand: Command = {
  name: 'clause',
  about: cliTexts['clause-about'],
  options: { date: { about: cliTexts['clause-date'], value: cliTexts.day } },
  async run({ locale, out, err, input }, { date }) {
    if (typeof date !== 'string' || !isIsoDate(date)) {
      err(`${speak(locale, cliTexts['date-missing'], { command: 'clause' })}\n`);
      return 2;
    }
    const lines = (await input()).split(/\r?\n/u);
    // The last line break ends a line and begins none; an empty line between is an empty clause.
    if (lines.at(-1) === '') lines.pop();
    out(`${JSON.stringify(lines.map((clause) => told(clause, readClause(clause, { date }))))}\n`);
    return 0;
  },
};

/** A clause's findings as tools/score-clauses reads them, and under `because` the words that each rests on. */
function told(clause: string, findings: readonly Finding[]) {
  const valuesOf = (role: 'support' | 'recipient' | 'elected' | 'exception') =>
    ofRole(findings, role).map(({ value }) => value);
  const listed = (name: string, values: readonly string[]) => (values.length > 0 ? { [name]: values } : {});
  const [deadline] = ofRole(findings, 'deadline').map(({ value }) => value);
  const [amount] = ofRole(findings, 'amount').map(({ value }) => value);
  const [source] = ofRole(findings, 'source').map(({ value }) => value);
  const [condition] = ofRole(findings, 'condition').map(({ value }) => value);
  const [reportTo] = ofRole(findings, 'report-to').map(({ value }) => value);
  return {
    kinds: kindsOfFindings(findings),
    assignees: ofRole(findings, 'assignee').map(({ value }) => value),
    ...listed('support', valuesOf('support')),
    ...listed('recipients', valuesOf('recipient')),
    ...listed('elected', valuesOf('elected')),
    ...listed('exceptions', valuesOf('exception')),
    ...(deadline?.date ? { deadline: deadline.date } : {}),
    ...(deadline ? { deadlineText: deadline.text } : {}),
    ...(deadline?.nextMeeting ? { nextMeeting: true } : {}),
    ...(amount
      ? {
          amount: amount.kronor,
          ...(amount.ceiling ? { ceiling: true } : {}),
          ...(amount.per ? { per: amount.per } : {}),
        }
      : {}),
    ...(source ? { source } : {}),
    ...(condition ? { condition } : {}),
    ...(reportTo ? { reportTo } : {}),
    because: findings.map(({ role, value, start, end, certainty, rule }) => ({
      role,
      value,
      words: clause.slice(start, end),
      start,
      end,
      certainty,
      rule,
    })),
  };
}
