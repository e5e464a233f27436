import { parseArgs } from 'node:util';
import { measureClauses } from './clauses.ts';
import type { Figures } from './figure.ts';
import { measureFold } from './fold-meeting.ts';
import { fuzz } from './fuzz.ts';
import { measureInvokes } from './invokes.ts';
import { measureGraph } from './q7-graph.ts';
import { measureReply } from './q1-reply.ts';
import { measureSearchOfMany } from './q4-search.ts';
import { measurePapers } from './q3-papers.ts';
import { measureTab } from './q5-tab.browser.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean' },
    only: { type: 'string' },
    meetings: { type: 'string' },
    clauses: { type: 'string' },
    folder: { type: 'string' },
  },
});

/**
 * Measures the qualities of the product against a baseline in the same run. `--json` prints one JSON object, `--only Q1`
 * measures one, `--meetings 20` holds so many of Q7's instead of all, `--clauses 100000` searches so many of Q4's
 * and `--folder DIR` keeps these for the next time.
 */
const BENCHES: Readonly<Record<string, () => Promise<Figures>>> = {
  clauses: measureClauses,
  fold: measureFold,
  invokes: measureInvokes,
  fuzz,
  Q1: measureReply,
  Q3: measurePapers,
  Q4: () =>
    measureSearchOfMany(values.clauses === undefined ? undefined : Number(values.clauses), values.folder),
  Q5: measureTab,
  Q7: () => measureGraph(values.meetings === undefined ? undefined : Number(values.meetings)),
};

const all: Record<string, Figures[string]> = {};
for (const [name, measure] of Object.entries(BENCHES)) {
  if (values.only !== undefined && values.only !== name) continue;
  if (!values.json) console.log(`measuring ${name} …`);
  const figures = await measure();
  Object.assign(all, figures);
  if (values.json) continue;
  for (const [figure, { value, unit, against, ratio }] of Object.entries(figures))
    console.log(
      `${figure.padEnd(42)} ${value} ${unit}${against === undefined ? '' : ` against ${against}`}${ratio === undefined ? '' : `, × ${ratio}`}`,
    );
}
if (values.json) console.log(JSON.stringify(all, null, 2));
