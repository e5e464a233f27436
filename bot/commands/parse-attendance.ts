import { plain } from './plain.ts';
import type { TypedSpan } from './times.ts';
import { readSpan } from './times.ts';
import type { TypedCommand } from './typed-command.ts';

const YES = /^(?:ja|jag deltar|deltar|narvarar|yes|attending)\b[,.:]?\s*/;
const NO = /^(?:nej|deltar inte|no|not attending)\b[,.:]?\s*/;
const PARTLY = /^(?:delvis|del av motet|del|partly|partial|part)\b[,.:]?\s*/;
const REMOTE = /^(?:(?:via|genom|through|over|on|in) )?teams$/;

/** As `readAttendance`, and `ja för Anna`: the name of whom it is for comes last. */
export function readAttendanceFor(rest: string): TypedCommand | undefined {
  const forWhom = /^(.*\S)\s+(?:för|for)\s+(\S.*)$/iu.exec(rest.trim());
  const said = forWhom && readAttendance(forWhom[1] ?? '');
  if (said?.kind === 'reply' && said.note === undefined) return { ...said, whom: forWhom?.[2] ?? '' };
  return readAttendance(rest);
}

/** `ja`, `nej`, `delvis 9–11`, `via Teams`, `ja 9–11`; nothing at all asks what one has replied. */
export function readAttendance(rest: string): TypedCommand | undefined {
  const said = plain(rest)
    .replace(/[.!?]+$/, '')
    .replace(/[\s,]+(?:tack|thanks|thank you|please)$/, '');
  if (said === '') return { kind: 'my-reply' };
  if (NO.test(said)) return readDeclining(withoutWords(rest, said.match(NO)?.[0] ?? ''));
  const yes = YES.test(said);
  const partly = PARTLY.test(said.replace(YES, ''));
  const details = said.replace(YES, '').replace(PARTLY, '');
  if (REMOTE.test(details)) return { kind: 'reply', reply: { kind: 'remote' } };
  const span = readSpan(details);
  if (span.kind === 'wrong') return { kind: 'wrong-time', value: span.text };
  if (span.kind === 'read') return { kind: 'reply', reply: { kind: 'partial', ...ends(span.value) } };
  if (details !== '') return undefined;
  if (partly) return { kind: 'reply', reply: { kind: 'partial' } };
  return yes ? { kind: 'reply', reply: { kind: 'attending' } } : undefined;
}

/** `förhinder`, `förhinder ersättare Karin Ek karin@kommun.se`, `förhinder sjuk` (the words go to the secretariat). */
export function readDeclining(rest: string): TypedCommand {
  const trimmed = rest.trim().replace(/^[,.:]\s*/, '');
  const match =
    /^([\s\S]*?)[\s,.]*(?:ersättare|ersattare|ersätts av|ersatts av|substitute|replaced by)(?:\s+är|\s+ar|\s+is)?[:\s]+([\s\S]+)$/iu.exec(
      trimmed,
    );
  const note = (match ? (match[1] ?? '') : trimmed).trim();
  const withNote = note === '' ? {} : { note };
  if (!match) return { kind: 'reply', reply: { kind: 'declined' }, ...withNote };
  const named = (match[2] ?? '').trim();
  const email = /[^\s<>(),;]+@[^\s<>(),;]+\.[^\s<>(),;]+/.exec(named)?.[0];
  const name = (email ? named.replace(email, '') : named)
    .replace(/[<>(),;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (name === '') return { kind: 'reply', reply: { kind: 'declined' }, ...withNote };
  const substitute = { name, ...(email ? { email } : {}) };
  return { kind: 'reply', reply: { kind: 'declined', substitute }, ...withNote };
}

/** The text as typed without as many words at its beginning as the plain words hold. */
function withoutWords(text: string, words: string): string {
  const count = words.trim().split(' ').length;
  return text.trim().split(/\s+/).slice(count).join(' ');
}

function ends({ from, to }: TypedSpan): TypedSpan {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}
