import type { GroupState } from '../group.ts';
import { MUNICIPAL_ROLES } from '../group.ts';
import { tenuresOf } from '../members/tenures.ts';

/**
 * The municipality an e-mail address is most likely of: the one whose people write from the same domain, else the one
 * whose name stands in it (`angelholm.se`, `utb.orkelljunga.se`). Undefined where nothing or more than one answers: this
 * is only ever a proposal to a person.
 */
export function guessMunicipality(group: GroupState, email: string | undefined): string | undefined {
  const domain = domainOf(email);
  if (domain === undefined) return undefined;
  const learnt = learntDomains(group).get(domain);
  if (learnt) return only(learnt);
  const labels = domain.split('.').slice(0, -1);
  return only(
    new Set(
      group.municipalities.filter((name) => {
        const written = writtenAs(name);
        return labels.some((label) => written.has(plainLabel(label)));
      }),
    ),
  );
}

/** Each domain that people who speak for a municipality write from, with those municipalities. */
function learntDomains(group: GroupState): ReadonlyMap<string, ReadonlySet<string>> {
  const learnt = new Map<string, Set<string>>();
  for (const member of group.members) {
    const domain = domainOf(member.email);
    if (domain === undefined) continue;
    for (const { organisation, roles } of tenuresOf(member)) {
      if (!roles.some((role) => MUNICIPAL_ROLES.includes(role))) continue;
      if (!group.municipalities.includes(organisation)) continue;
      learnt.set(domain, (learnt.get(domain) ?? new Set()).add(organisation));
    }
  }
  return learnt;
}

function domainOf(email: string | undefined): string | undefined {
  const domain = email?.split('@').at(-1)?.trim().toLowerCase();
  return email?.includes('@') && domain ? domain : undefined;
}

/** How a municipality's name is written in addresses: without dots over the letters, or with an e for them. */
function writtenAs(name: string): ReadonlySet<string> {
  const bare = name
    .toLowerCase()
    .replace(/\s+(?:kommun|stad)$/u, '')
    .replace(/[\s-]+/gu, '');
  const long = bare.replace(/å/gu, 'aa').replace(/ä/gu, 'ae').replace(/ö/gu, 'oe');
  return new Set([bare, plain(bare), long]);
}

/** A part of a domain without what municipalities put after their name: `bjuvskommun`, `helsingborgstad`. */
function plainLabel(label: string): string {
  return label.replace(/-/gu, '').replace(/(?:s?kommun|s?stad)$/u, '');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function only<T>(answers: ReadonlySet<T>): T | undefined {
  return answers.size === 1 ? [...answers][0] : undefined;
}
