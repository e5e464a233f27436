import { remembered } from '../remembered.ts';
import { attendanceNote, noteAt } from './attendance-note.ts';
import { hasFirstName } from './first-names.ts';
import { municipalityAfter, municipalityBefore } from './municipalities.ts';
import { isName, isOrganised } from './names.ts';
import type { PeopleToken } from './people-token.ts';
import { isRole, isRoleFor, roleBefore } from './roles.ts';

/** What a piece between commas is by how it is written: one token, or several where a comma could stand. */
export const classified = remembered((words: string): readonly PeopleToken[] => {
  const lead =
    /^(?:samt|och|dessutom|även|vidare|\p{L}{3,30}(?:arna|erna|orna)(?=\s+\p{Lu}))\s+(?=\S)/iu.exec(words);
  if (lead) return classified(words.slice(lead[0].length));
  const told = FOR_ITEMS.exec(words);
  if (told?.[2] !== undefined) {
    const [first, ...rest] = classified(told[2]);
    return first ? [first, { kind: 'note', words: told[1] ?? '' }, ...rest] : [];
  }
  if (isParty(words)) return [{ kind: 'party', words }];
  if (attendanceNote(words) && noteAt(words) <= 0) {
    const next = partedByAnd(words);
    return next ? next.flatMap(classified) : [{ kind: 'note', words }];
  }
  const through = spokenFor(words);
  if (through) return through;
  const uncut = ran(words) ?? unparted(words);
  if (uncut) return uncut;
  const ticked = /^(.+\p{L})\s+x$/iu.exec(words)?.[1];
  if (ticked !== undefined && (isName(ticked) || !hasFirstName(ticked)))
    return [...classified(ticked), { kind: 'note', words: 'X' }];
  // `Kommunchef Anna Ek` is written as a name is.
  const led = isName(words) ? roleThenName(words) : undefined;
  if (led) return titled(words) ?? [];
  if (isName(words)) return [{ kind: 'name', words }];
  const parted = partedByAnd(words);
  if (parted) return [...classified(parted[0]), ...joined(classified(parted[1]))];
  const at = noteAt(words);
  if (at > 0)
    return [...classified(words.slice(0, at).trim()), { kind: 'note', words: words.slice(at).trim() }];
  if (isRole(words) || isRoleFor(words)) return [{ kind: 'role', words }];
  return nameThenMore(words) ?? from(words) ?? titled(words) ?? [{ kind: 'organisation', words }];
});

function joined([first, ...rest]: readonly PeopleToken[]): readonly PeopleToken[] {
  return first ? [{ ...first, joined: true }, ...rest] : rest;
}

/** `§ 4 Anna Ek`, `Punkt 2: Bo Al`, `kl. 09.15 Cia By`: what somebody came for, before the name. */
const FOR_ITEMS =
  /^(?:(?:under|vid|till)\s+)?((?:§+\s*\d{1,3}(?:\s*(?:[-–,]|och)\s*§?\s*\d{1,3})*|(?:punkt(?:erna)?|ärende|p)\.?\s+\d{1,3}(?:\s*(?:[-–]|och)\s*\d{1,3})*|(?:kl\.?\s*)?\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?))\s*[:.–-]?\s+(?=\p{L})(?!och\s)(\S.*)$/iu;

/** `M`, `S`, `KD`, `SD`: a party in brackets. */
function isParty(words: string): boolean {
  return /^(?:S|M|C|L|V|MP|KD|SD|FP|FI|\p{Lu}{1,4}P|s|m|c|l|v|mp|kd|sd|fp|-)$/u.test(words);
}

/** `Örkelljunga och Sven-Erik Frost`, but not `nätverket Näringsliv och Destination`. */
function partedByAnd(words: string): readonly [string, string] | undefined {
  for (const match of words.matchAll(/\s+(och|samt|&)\s+/giu)) {
    const before = words.slice(0, match.index);
    const after = words.slice(match.index + match[0].length);
    const next =
      /^(.*?)(?:\s+(?:från|vid|på|i(?=\s\p{Lu})|representerar|och|samt)\s.*)?$/u.exec(after)?.[1] ?? after;
    const begins = isName(next) || municipalityAfter(next) !== undefined || roleThenName(next) !== undefined;
    if (!begins || before.endsWith('-')) continue;
    const common = /^\p{Ll}/u.test(before) && !isRole(before);
    const named = hasFirstName(next) || roleThenName(next) !== undefined;
    if (!common || match[1]?.toLowerCase() !== 'och' || named) return [before, after];
  }
  return undefined;
}

/** `Karin Asp från nätverket Näringsliv`, `från nätverket …` for those before, `X representerar Y`. */
function from(words: string): readonly PeopleToken[] | undefined {
  const found =
    /^(.*?)\s*(?:^|\s)(?:från|vid|på|i(?=\s\p{Lu})|representerar|representerande|företräder|för)\s+(\S.*)$/u.exec(
      words,
    );
  const [, before = '', organisation = ''] = found ?? [];
  if (!found) return undefined;
  // `Ersättare: Bo Al för Cia By`
  if (before === '')
    return [
      { kind: /^för\s/u.test(words) && isName(organisation) ? 'note' : 'organisation', words: organisation },
    ];
  const people = classifiedPeople(before);
  if (people && isName(organisation) && /\sför\s/u.test(words))
    return [...people, { kind: 'note', words: `för ${organisation}` }];
  return people && [...people, { kind: 'organisation', words: organisation }];
}

function classifiedPeople(words: string): readonly PeopleToken[] | undefined {
  if (isName(words)) return [{ kind: 'name', words }];
  if (isRole(words)) return [{ kind: 'role', words }];
  const tokens = partedByAnd(words)?.flatMap(classified) ?? titled(words);
  return tokens?.every(({ kind }) => kind === 'name' || kind === 'role') ? tokens : undefined;
}

/** `Anna Ek/Granbo`, `Anna Ek Granbo kommun`: the name of somebody and, unparted, where they come from. */
function unparted(words: string): readonly PeopleToken[] | undefined {
  const [, before = '', organisation = ''] =
    /^([^/]+)\/(\p{Lu}[^/]*)$/u.exec(words) ??
    /^(\S+(?:\s\S+){1,3}?)\s(\p{Lu}[\p{L}-]+(?:s)?\s(?:kommun|stad))$/u.exec(words) ??
    [];
  if (!isName(before.trim())) return undefined;
  const bySpace = !words.includes('/');
  return [
    { kind: 'name', words: before.trim() },
    { kind: 'organisation', words: organisation.trim(), ...(bySpace ? { uncut: true } : {}) },
  ];
}

/** `Bo Al förvaltningschef`, `Cia By PRO`, `Dag Ed Omsorgsnämnden`: what somebody is or speaks for, without a comma. */
function nameThenMore(words: string): readonly PeopleToken[] | undefined {
  const parts = words.split(' ');
  for (let length = Math.min(parts.length - 1, 4); length >= 2; length -= 1) {
    const [name, rest] = [parts.slice(0, length).join(' '), parts.slice(length).join(' ')];
    if (!isName(name)) continue;
    if (/^\p{Ll}|^\d:/u.test(rest) && (isRole(rest) || isRoleFor(rest)))
      return [
        { kind: 'name', words: name },
        { kind: 'role', words: rest },
      ];
    if (
      /^\p{Lu}{2,6}$/u.test(rest) ||
      (/^\p{Lu}/u.test(rest) && parts.length - length < 4 && isOrganised(rest))
    )
      return [
        { kind: 'name', words: name },
        { kind: 'organisation', words: rest },
      ];
  }
  return undefined;
}

/** `Socialchefsnätverket genom Anna Ek och Bo Al`: who speaks for it. */
function spokenFor(words: string): readonly PeopleToken[] | undefined {
  const [, organisation = '', people = ''] = /^(\S.{2,60}?)\s+genom\s+(\p{Lu}.*)$/u.exec(words) ?? [];
  const named = people === '' ? undefined : classifiedPeople(people);
  return named && [...named, { kind: 'organisation', words: organisation }];
}

/** A comma is missing: `Örkelljunga Rolf Hedlund`, `Rune Hagberg Helsingborg`. */
function ran(words: string): readonly PeopleToken[] | undefined {
  const [municipality, rest] = municipalityBefore(words) ?? [];
  if (municipality !== undefined && rest !== undefined && isName(rest))
    return [
      { kind: 'organisation', words: municipality },
      { kind: 'name', words: rest, uncut: true },
    ];
  return undefined;
}

/** `renhållningschef NSR`, `förvaltningschef Anna Ek`. */
function titled(words: string): readonly PeopleToken[] | undefined {
  const named = roleThenName(words);
  if (named)
    return [
      { kind: 'name', words: named.name },
      { kind: 'role', words: named.role },
      ...(named.rest ? classified(named.rest) : []),
    ];
  const found = roleBefore(words);
  if (!found || found.rest === '') return undefined;
  if (/^(?:för|i|inom|av|på|vid)\s/u.test(found.rest)) {
    const [, organisation] = /^(?:på|vid|i)\s+(\p{Lu}.*)$/u.exec(found.rest) ?? [];
    return organisation === undefined
      ? [{ kind: 'role', words }]
      : [
          { kind: 'role', words: found.role },
          { kind: 'organisation', words: organisation },
        ];
  }
  // `sakkunnig kommunikation`, but not `sekreterare sekretariatet`.
  if (
    /^\p{Ll}[\p{Ll}-]+$/u.test(found.rest) &&
    !isOrganised(found.rest) &&
    !/(?:et|en|na)$/u.test(found.rest)
  )
    return [{ kind: 'role', words }];
  return [{ kind: 'role', words: found.role }, ...classified(found.rest)];
}

function roleThenName(
  words: string,
): { readonly role: string; readonly name: string; readonly rest: string } | undefined {
  const found = roleBefore(words);
  if (!found) return undefined;
  const parts = found.rest.split(' ');
  for (let length = Math.min(parts.length, 5); length >= 2; length -= 1) {
    const name = parts.slice(0, length).join(' ');
    if (isName(name) && !(municipalityAfter(name) && length > 2))
      return { role: found.role, name, rest: parts.slice(length).join(' ') };
  }
  return undefined;
}
