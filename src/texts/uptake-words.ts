import type { IsoDate } from '../domain/basics/time.ts';
import type { Standing } from '../domain/task/vocabulary.ts';
import type { UptakeSummary } from '../domain/uptake/views/matrix.ts';
import type { UptakeStatus } from '../domain/uptake/vocabulary.ts';
import type { Locale, Text } from './catalogue.ts';
import { speak } from './catalogue.ts';
import { enumeration, plainDate } from './format.ts';
import { uptakeTexts as t } from './uptake.ts';

/** How a municipality stands to a decision. */
export function uptakeStatusWords(locale: Locale, status: UptakeStatus): string {
  return speak(locale, STATUS[status]);
}

/** The same of a cell, also of one without an answer. */
export function cellStatusWords(
  locale: Locale,
  { asked, answer }: { readonly asked: boolean; readonly answer?: { readonly status: UptakeStatus } },
): string {
  if (answer) return uptakeStatusWords(locale, answer.status);
  return speak(locale, asked ? t.unanswered : t.notAsked);
}

/** `7 av 11 kommuner har kvitterat.` */
export function acknowledgedWords(locale: Locale, { acknowledged, asked }: UptakeSummary): string {
  if (acknowledged.length === 0) return speak(locale, t.noneAcknowledged, { all: asked });
  return acknowledged.length === asked
    ? speak(locale, t.allAcknowledged, { all: asked })
    : speak(locale, t.someAcknowledged, { count: acknowledged.length, all: asked });
}

/** The same, and who has not. */
export function summaryWords(locale: Locale, summary: UptakeSummary): string {
  const { missing } = summary;
  const said = acknowledgedWords(locale, summary);
  if (missing.length === 0) return said;
  return `${said} ${speak(locale, t.missing, { names: enumeration(locale, missing) })}`;
}

/** Who said so and when; somebody who did it for others is told as such (D4). */
export function saidByWords(
  locale: Locale,
  said: {
    readonly by: string;
    readonly standing: Standing;
    readonly onBehalfOf?: string;
    readonly date: IsoDate;
  },
): string {
  const { by: name, standing, onBehalfOf: director = '' } = said;
  const date = plainDate(locale, said.date);
  if (standing === 'delegate') return speak(locale, t.saidFor, { name, director, date });
  return speak(locale, standing === 'owner' ? t.saidBy : t.registeredBy, { name, date });
}

const STATUS: Readonly<Record<UptakeStatus, Text>> = {
  received: t.received,
  'in-progress': t.inProgress,
  done: t.done,
  'not-concerned': t.notConcerned,
};
