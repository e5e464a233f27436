import type { Reply } from '../../src/domain/meeting/vocabulary.ts';
import { readAttendance, readDeclining } from '../commands/parse-attendance.ts';
import { plain } from '../commands/plain.ts';
import { readSpan, readTime } from '../commands/times.ts';

/** Who writes more than this writes of something else. */
const MOST_CHARACTERS = 500;
const MONTH = '(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)';
const CLOCK = String.raw`(?:kl(?:ockan)?\.?\s*|at\s+|ca\s+|vid\s+|runt\s+|about\s+)*(\d{1,2}[.:]\d{2}|\d{1,2})(?![.:]?\d)(?!\s*(?:${MONTH}|personer|people|%|st\b))`;
const SPAN = new RegExp(String.raw`${CLOCK}\s*(?:-|–|—|till|to|och|and)\s*${CLOCK}`);
const NOT_BEFORE = new RegExp(
  String.raw`\b(?:inte|ej|forst|not)\b[^.!?]{0,40}?\b(?:fore|forran|innan|before|until)\s+${CLOCK}`,
);
const UNTIL = new RegExp(
  String.raw`\b(?:till|fram till|tom|innan|fore|until|till|before|(?:maste|behover|far)\s+(?:\S+\s+){0,2}?(?:ga|lamna|dra|sticka|avvika)|gar|lamnar|avviker|leave|leaving|have to leave)\s+(?:\S+\s+){0,2}?${CLOCK}`,
);
const FROM = new RegExp(
  String.raw`\b(?:kommer|ansluter|dyker upp|deltar|medverkar|med|fran|efter|forsenad|sen|forst|arriv\p{L}*|join\p{L}*|from|after|late|come|coming)\b[^.!?\d]{0,40}?${CLOCK}`,
  'u',
);
const DECLINES =
  /\b(?:forhinder|forhindrad|sjuk|franvarande|avstar|avbojer|(?:kan|kommer|deltar|hinner|ar)\s+(?:\S+\s+){0,2}?(?:inte|ej)|(?:inte|ej) (?:med|delta)|apologies|cannot|can ?not|can['’]t|won['’]t|unable|not (?:attending|coming))\b/;
const REMOTE = /\b(?:teams|distans|digitalt|lank|remote|remotely|online)\b/;
const COMES =
  /\b(?:ja|japp|kommer|deltar|medverkar|narvarar|ar med|ses dar|yes|attending|coming|will be there)\b/;

/**
 * What a message written to people and not to the bot says of whether its writer comes: `Kommer 10.40`, `måste gå 11`,
 * `har tyvärr förhinder, ersättare Karin Ek`. A reading to be looked over by whoever registers it; undefined where
 * nothing is said.
 */
export function replyIn(text: string): Reply | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const typed = text.replace(/^\s*(?:@?rådslag|hej(?: alla| på er)?|hello|hi)\b[\s,!.:–-]*/iu, '').trim();
  const command = readAttendance(typed);
  if (command?.kind === 'reply' && command.note === undefined) return command.reply;
  const said = plain(typed);
  const partly = partIn(said);
  if (partly) return partly;
  if (DECLINES.test(said)) return declined(typed);
  if (REMOTE.test(said)) return { kind: 'remote' };
  return COMES.test(said) ? { kind: 'attending' } : undefined;
}

function partIn(said: string): Reply | undefined {
  const span = SPAN.exec(said);
  const both = span && readSpan(`${span[1]}-${span[2]}`);
  if (both?.kind === 'read' && both.value.from && both.value.to) return { kind: 'partial', ...both.value };
  const from = timeIn(NOT_BEFORE, said);
  if (from) return { kind: 'partial', from };
  const to = timeIn(UNTIL, said);
  if (to) return { kind: 'partial', to };
  const since = timeIn(FROM, said);
  return since ? { kind: 'partial', from: since } : undefined;
}

function timeIn(pattern: RegExp, said: string): string | undefined {
  const found = pattern.exec(said)?.at(-1);
  const time = found === undefined ? undefined : readTime(found);
  return time?.kind === 'read' ? time.value : undefined;
}

function declined(typed: string): Reply | undefined {
  const command = readDeclining(typed);
  return command.kind === 'reply' ? command.reply : undefined;
}
