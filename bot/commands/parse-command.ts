import { clausesFrom } from './clauses-from.ts';
import { byFirstWord, firstWord } from './first-word.ts';
import { readAttendance, readAttendanceFor, readDeclining } from './parse-attendance.ts';
import { readComingMyself, readMyself } from './parse-sentence.ts';
import { plain } from './plain.ts';
import { readTime } from './times.ts';
import type { TypedCommand } from './typed-command.ts';

/** Reads a typed command, Swedish or English, whatever its case and with or without dots over its letters. */
export function parseCommand(text: string): TypedCommand {
  const { word, rest, typed } = firstWord(text);
  if (typed === '?') return { kind: 'help' };
  return WORDS.get(word)?.(rest) ?? { kind: 'unknown', text: typed };
}

type Reader = (rest: string) => TypedCommand | undefined;

/** The rest without case, dots and the sign that ends a sentence. */
const bare = (rest: string): string => plain(rest).replace(/\s*[.!?]+$/, '');
const always =
  (command: TypedCommand): Reader =>
  () =>
    command;

const READERS: readonly (readonly [words: string, reader: Reader])[] = [
  ['hjalp help kommandon commands', always({ kind: 'help' })],
  ['dagordning dagordningen foredragningslista kallelse kallelsen agenda notice', always({ kind: 'agenda' })],
  ['visa show', readShow],
  ['narvaro attendance', readAttendanceFor],
  // Also the word for answering an inquiry, which has a way of its own to say for whom.
  ['svar reply', readAttendance],
  ['deltar kommer attending coming', readComingMyself],
  ['jag i', readMyself],
  ['not', (rest) => readMyself(`not ${rest}`)],
  ['kan can cannot', (rest) => readMyself(`kan ${rest}`)],
  ['forhinder apologies decline', readDeclining],
  ['beslut decision decide', readDecision],
  ['publicera post publish', (rest) => numbered(rest, (number) => ({ kind: 'post', ...number }))],
  ['starta borja start begin', startOrBegin],
  [
    'nasta next',
    (rest) => (/^(?:arende|punkt|item|please)?$/.test(bare(rest)) ? { kind: 'next' } : undefined),
  ],
  ['arende item', readItem],
  [
    'paus rast pause break',
    (rest) =>
      /^(?:i )?(?:\d{1,3} ?(?:min(?:uter|utes)?)?)?$/.test(bare(rest)) ? { kind: 'pause' } : undefined,
  ],
  ['ta take', (rest) => (/^(?:en |a )?(?:paus|break)$/.test(bare(rest)) ? { kind: 'pause' } : undefined)],
  [
    'fortsatt ateruppta resume continue',
    (rest) => (/^(?:(?:the )?meeting|motet)?$/.test(bare(rest)) ? { kind: 'resume' } : undefined),
  ],
  ['avsluta stang close end', readClose],
  ['alla all everybody everyone', readAllHere],
  ['anlande kom arrived came', (rest) => readComing('arrived', rest)],
  ['gick lamnade left leaves', (rest) => readComing('left', rest)],
  ['protokoll protokollet protocol minutes', always({ kind: 'protocol' })],
  [
    'anslut connect',
    (rest) => (/^(?:kanalen?|channel|har|here)?$/.test(plain(rest)) ? { kind: 'connect' } : undefined),
  ],
];
const WORDS = byFirstWord(READERS);

/** The first words of these commands, without case and dots. */
export const COMMAND_WORDS: readonly string[] = [...WORDS.keys()];

/** `visa dagordningen`, `show me the protocol`: only what is looked at. */
function readShow(rest: string): TypedCommand | undefined {
  const command = parseCommand(rest.replace(/^(?:mig|me)\s+/iu, '').replace(/^(?:the|min|my)\s+/iu, ''));
  return command.kind === 'agenda' || command.kind === 'protocol' || command.kind === 'my-reply'
    ? command
    : undefined;
}

/** `beslut att ...`, `beslut 3 att ...`, several clauses a line each. */
function readDecision(rest: string): TypedCommand {
  const match = /^(?:(?:i\s+)?(?:ärende|arende|item|§)\s*)?(\d{1,3})[.:)]?\s+([\s\S]*)$/iu.exec(rest);
  const number = match?.[1];
  const clauses = clausesFrom(match?.[2] ?? rest);
  return { kind: 'decision', clauses, ...(number === undefined ? {} : { number }) };
}

function readItem(rest: string): TypedCommand | undefined {
  const number = /^(\d{1,3})\.?$/.exec(rest)?.[1];
  return number === undefined ? undefined : { kind: 'item', number };
}

function numbered(
  rest: string,
  make: (number: { number?: string }) => TypedCommand,
): TypedCommand | undefined {
  const match = /^(?:(?:beslut|decisions?)\s*)?(?:(?:i\s+)?(?:arende|item)\s*)?(\d{1,3})?\.?$/.exec(
    plain(rest),
  );
  if (!match) return undefined;
  return make(match[1] === undefined ? {} : { number: match[1] });
}

function startOrBegin(rest: string): TypedCommand | undefined {
  return /^(?:(?:the )?meeting|motet)?$/.test(bare(rest)) ? { kind: 'start' } : undefined;
}

function readClose(rest: string): TypedCommand | undefined {
  const said = bare(rest).replace(/^(?:(?:the )?meeting|motet)\s*/, '');
  if (said === '') return { kind: 'close' };
  if (/^(?:och )?(?:flytta|carry|move)\b/.test(said)) return { kind: 'close', leftovers: 'carry-over' };
  if (/^(?:och )?(?:bordlagg|table)\b/.test(said)) return { kind: 'close', leftovers: 'tabled' };
  if (/^(?:(?:och )?ta upp |(?:and )?take up )?(?:alla? |all )?(?:via |by )?(?:mail|mejl)\b/.test(said))
    return { kind: 'close', leftovers: 'by-mail' };
  if (/^(?:och )?(?:behall|lat|keep)\b/.test(said)) return { kind: 'close', leftovers: 'keep' };
  return undefined;
}

/** `alla på plats`, `alla på plats utom Karin Ek, Bo Alm`. */
function readAllHere(rest: string): TypedCommand | undefined {
  const match =
    /^(?:(?:är\s+|ar\s+)?(?:på\s+plats|pa\s+plats|här|har|närvarande|narvarande)|(?:are\s+)?(?:here|present))(?:[,]?\s+(?:utom|except|but)\s+([\s\S]+))?$/iu.exec(
      rest,
    );
  if (!match) return undefined;
  const except = (match[1] ?? '')
    .split(/,|\s+och\s+|\s+and\s+/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return { kind: 'all-here', except };
}

/** `anlände Karin Ek 10.40`, `anlände Karin Ek ca kl. 10.40`. */
function readComing(kind: 'arrived' | 'left', rest: string): TypedCommand | undefined {
  const match =
    /^(.*?)[\s,]+((?:(?:ca|cirka|about|around)\.?\s*)?(?:(?:kl|klockan|at)\.?\s*)?\d[\d.:]*)$/iu.exec(rest);
  const name = (match?.[1] ?? rest).trim();
  if (name === '') return undefined;
  if (!match) return { kind, name, approximate: false };
  const said = plain(match[2] ?? '');
  const approximate = /^(?:ca|cirka|about|around)/.test(said);
  const time = readTime(said.replace(/^(?:ca|cirka|about|around)\.?\s*/, '').replace(/^at\s*/, ''));
  if (time.kind !== 'read') return { kind: 'wrong-time', value: match[2] ?? '' };
  return { kind, name, time: time.value, approximate };
}
