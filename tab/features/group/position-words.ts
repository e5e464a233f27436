import type { TenureView } from '../../../src/contract/group-view.ts';
import { printedOffice } from '../../../src/domain/group/members/tenures.ts';
import type { Role } from '../../../src/domain/group/group.ts';
import { plainDate } from '../../../src/texts/format.ts';
import { groupTexts } from '../../../src/texts/tab-group.ts';
import type { Language } from '../../shared/language.tsx';

/** `Bjuv, tf kommundirektör` */
export function whatTheyAre(tenure: TenureView): string {
  return [tenure.organisation, printedOffice(tenure)].filter(Boolean).join(', ');
}

/** `1 mars 2027 till 31 december 2028`, `från 1 mars 2027`, `sedan tidigare`. */
export function whenTheyAre({ t, locale }: Language, { from, until }: TenureView): string {
  const first = from && plainDate(locale, from);
  const last = until && plainDate(locale, until);
  if (first && last) return t(groupTexts.between, { from: first, until: last });
  if (first) return t(groupTexts.since, { from: first });
  return last ? t(groupTexts.until, { until: last }) : t(groupTexts.sinceBefore);
}

/** Roles that are worth a word beside the place a person has in the list. */
export function rolesToName(roles: readonly Role[]): readonly Role[] {
  return roles.filter((role) => !QUIET.has(role));
}

const QUIET: ReadonlySet<Role> = new Set<Role>(['director', 'co-opted', 'secretariat']);
