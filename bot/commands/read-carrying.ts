import type { Deferral } from '../../src/domain/meeting/vocabulary.ts';
import type { Proposal } from '../../src/domain/pending/commands.ts';
import { plain } from './plain.ts';

/** What was typed about putting an item off: which, and where it goes. */
export type ReadDeferral =
  | { readonly kind: 'deferral'; readonly number?: string; readonly deferral: Deferral }
  | { readonly kind: 'unclear' };

/**
 * `4`, `ärende 4 till nästa möte`, `4 via mail`, `4 till mail eller nästa möte tillsammans med Skånes Kommuner`; without a
 * number the item that is on. `tabled` = the group tables it.
 */
export function readDeferral(typed: string, tabled: boolean): ReadDeferral {
  const [, number, words = ''] =
    /^(?:(?:ärende|arende|ärendet|arendet|item)\s*)?(?:(\d{1,3})[.:)]?(?=\s|$))?\s*([\s\S]*)$/iu.exec(
      typed.trim(),
    ) ?? [];
  const parts =
    /^([\s\S]*?)\s*(?:tillsammans med|together with)\s+(?:ärendet\s+|the matter\s+)?([\s\S]+)$/iu.exec(words);
  const where = plain(parts?.[1] ?? words).replace(/[.!]$/u, '');
  const together = parts?.[2]?.trim();
  const byMail = /\b(?:e-?)?(?:mail|mejl|post)\b/u.test(where);
  const atMeeting = /\b(?:nasta|nastkommande|kommande|next|coming)\b/u.test(where);
  const rest = where
    .replace(
      /\b(?:till|to|via|by|vid|at|ett|a|the|eller|or|och|and|nasta|nastkommande|kommande|next|coming|mote|motet|meeting)\b/gu,
      '',
    )
    .replace(/\b(?:e-?)?(?:mail|mejl|post)\b/gu, '')
    .trim();
  if (rest !== '') return { kind: 'unclear' };
  const deferral: Deferral = {
    to: byMail ? (atMeeting ? ['next-meeting', 'mail'] : ['mail']) : ['next-meeting'],
    ...(tabled ? { tabled: true } : {}),
    ...(together ? { together } : {}),
  };
  return { kind: 'deferral', ...(number === undefined ? {} : { number }), deferral };
}

/** `4`, `ärende 4`, or nothing for the item that is on; undefined for anything else. */
export function readItemNumber(typed: string): { readonly number?: string } | undefined {
  const match = /^(?:(?:arende|arendet|item)\s*)?(\d{1,3})?\.?$/u.exec(plain(typed));
  if (!match) return undefined;
  return match[1] === undefined ? {} : { number: match[1] };
}

/** `ärende Gemensam växel 15 min`, and on the lines below why; undefined when nothing is proposed. */
export function readProposal(typed: string): Proposal | undefined {
  const [first = '', ...below] = typed.split(/\r\n|[\r\n\u2028\u2029]/u);
  const named = first
    .replace(/^(?:ett\s+)?(?:ärende|arende|item|matter)(?:\s*:\s*|\s+|$)(?:om\s+|about\s+)?/iu, '')
    .trim();
  const [, title = '', minutes] =
    /^([\s\S]*?)(?:[,\s(]+(\d{1,3})\s*min(?:uter|utes|\.)?\)?)?$/iu.exec(named) ?? [];
  const background = below.join('\n').trim();
  if (title.trim() === '') return undefined;
  return {
    title: title.trim(),
    ...(background === '' ? {} : { background }),
    ...(minutes === undefined ? {} : { minutes: Number(minutes) }),
  };
}
