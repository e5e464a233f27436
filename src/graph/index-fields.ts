import { ACT_KIND_TEXTS, decisionListTexts } from '../texts/decision-list.ts';
import { speak } from '../texts/catalogue.ts';
import { ownerWords, statusWords } from '../texts/task-words.ts';
import { taskTexts } from '../texts/tasks.ts';
import type { IndexedDecision, IndexEntry } from './archive-index.port.ts';
import type { Fields } from './kept-fields.ts';

/** Most characters of a line of text in a list. */
const LINE = 255;

/** The columns of a file of a meeting. */
export function fileFields({ number, date, revision }: IndexEntry): Fields {
  const { agreed, corrected } = decisionListTexts;
  return {
    RadslagProtokoll: number,
    RadslagDatum: noon(date),
    RadslagRevision: revision,
    RadslagStatus: speak('sv', revision > 1 ? corrected : agreed),
  };
}

/** The row of a decision. In Swedish: it stands in the library for everybody, whoever reads it. */
export function rowFields({ meetingId, number, date }: IndexEntry, decision: IndexedDecision): Fields {
  const { clauseId, item, text, kinds, assignee = '', deadline = {}, task, link = '' } = decision;
  const due = [deadline.date, deadline.text, deadline.nextMeeting && speak('sv', taskTexts.nextMeeting)];
  return {
    Title: line(text),
    RadslagMote: line(meetingId),
    RadslagBeslut: line(clauseId),
    RadslagProtokoll: line(number),
    RadslagDatum: noon(date),
    RadslagArende: line(item),
    RadslagText: text,
    RadslagSlag: line(kinds.map((kind) => speak('sv', ACT_KIND_TEXTS[kind])).join(', ')),
    RadslagAnsvarig: line(typeof assignee === 'string' ? assignee : ownerWords('sv', assignee)),
    RadslagKlart: line(due.find((each) => typeof each === 'string') ?? ''),
    RadslagStatus: task === undefined ? speak('sv', decisionListTexts.decided) : statusWords('sv', task),
    RadslagLank: link,
  };
}

/** A day at noon of Greenwich: the same day on the clock of any site in Europe. */
function noon(date: string): string {
  return `${date}T12:00:00Z`;
}

function line(text: string): string {
  const one = text.replaceAll(/\s+/gu, ' ').trim();
  return one.length <= LINE ? one : `${one.slice(0, LINE - 1).toWellFormed()}…`;
}
