import type { IsoDate } from '../../src/domain/basics/time.ts';
import type { SignatureKind } from '../../src/domain/meeting/signing/state.ts';
import { readDeadline } from '../../src/domain/task/deadline-text.ts';
import { plain } from './plain.ts';

/** To whom a draft is sent, and until when; words that were meant as a day and are none are told in `notADay`. */
export interface TypedReview {
  readonly names: readonly string[];
  readonly deadline?: IsoDate;
  readonly notADay?: string;
}

/** `skicka för avstämning till Anna Ek och Bo Al senast 27 april`; undefined where it is about something else. */
export function readReview(rest: string, today: IsoDate): TypedReview | undefined {
  const about =
    /^(?:(?:protokollet|utkastet|the (?:protocol|draft))\s+)?(?:för|for|till|på)\s+(?:avstämning(?:en)?|avstamning(?:en)?|justering|review)\b\s*/iu.exec(
      rest,
    );
  if (!about) return undefined;
  const said = rest.slice(about[0].length).replace(/[.!]$/, '');
  const due = /(?:^|[\s,])(?:senast|till och med|t\.?o\.?m\.?|by)\s+(.{1,60})$/iu.exec(said);
  const who = (due ? said.slice(0, due.index) : said).replace(/^(?:till|hos|med|to|with)\s+/iu, '');
  const deadline = due?.[1] === undefined ? undefined : readDeadline(due[1].trim(), today)?.date;
  return {
    names: namesIn(who),
    ...(deadline === undefined ? {} : { deadline }),
    ...(due && deadline === undefined ? { notADay: (due[1] ?? '').trim() } : {}),
  };
}

/** `inga synpunkter`, `inga synpunkter på ärende 3`; undefined where it is about something else. */
export function readNoComment(rest: string): { readonly item?: string } | undefined {
  const match =
    /^(?:synpunkter?|invandningar|comments?|objections?)(?:\s+(?:pa|om|i|on)\s+(?:arende\s+|item\s+|§\s*)?(\d{1,3}))?[.!]?$/.exec(
      plain(rest),
    );
  if (!match) return undefined;
  return match[1] === undefined ? {} : { item: match[1] };
}

/** `med Anna Ek`, `av Anna Ek`: the name that follows; undefined without one. */
export function readWhose(rest: string): string | undefined {
  const name = /^(?:med|av|with|by)\s+(\S[^\n]{0,199})$/iu.exec(rest)?.[1];
  return name?.replace(/[.!]$/, '').trim() || undefined;
}

/** `av Anna Ek elektroniskt 26 april`, `Anna Ek`. */
export interface TypedSignature {
  readonly name: string;
  readonly how: SignatureKind;
  readonly date?: IsoDate;
}

/** Who signed, how and when; on paper and today where nothing else is said. */
export function readSignature(rest: string, today: IsoDate): TypedSignature | undefined {
  const said = rest
    .replace(/^(?:av|by)\s+/iu, '')
    .replace(/[.!]$/, '')
    .trim();
  const parts =
    /^(.*?)(?:[\s,]+(elektroniskt|på papper|pa papper|electronically|on paper))?(?:[\s,]+(?:den\s+|on\s+)?(\d.*))?$/iu.exec(
      said,
    );
  const name = parts?.[1]?.trim() ?? '';
  if (name === '') return undefined;
  const date = parts?.[3] === undefined ? today : dayPassed(parts[3].trim(), today);
  const how = /^elek|^elec/iu.test(parts?.[2] ?? '') ? 'electronic' : 'paper';
  return { name, how, ...(date === undefined ? {} : { date }) };
}

/** A day that lies behind: `24 april` is that of this year or of the last. */
function dayPassed(words: string, today: IsoDate): IsoDate | undefined {
  const date = readDeadline(words, today)?.date;
  if (date === undefined || date <= today) return date;
  return /\b\d{4}\b/u.test(words) ? date : `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}

/** `expediera till Registratorer utan bilagor`: which lists, none for all, and whether promised papers are waited for. */
export function readDispatch(rest: string): { readonly lists: readonly string[]; readonly waive: boolean } {
  const said = rest.replace(/[.!]$/, '').replace(/^(?:protokollet|the protocol)\s*/iu, '');
  const without = /[\s,]*(?:utan|without)\s+(?:bilag(?:a|or|orna)|papers?|the papers?)$/iu.exec(said);
  const to = (without ? said.slice(0, without.index) : said).replace(/^(?:till|to)\s+/iu, '');
  return { lists: namesIn(to), waive: without !== null };
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/,|;|\s+och\s+|\s+and\s+/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
