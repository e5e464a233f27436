import type { z } from 'zod';
import type { Locale, Text } from '../texts/catalogue.ts';
import { speakLoosely } from '../texts/catalogue.ts';
import { fieldNames, valueFaults } from '../texts/problems.ts';
import type { Problem } from './problem.ts';

/** What is wrong with a request, before it is put into words. */
export interface Complaint {
  readonly path: readonly PropertyKey[];
  readonly fault: keyof typeof valueFaults;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The problem of a request that does not have the shape it must have: which field, and what is wrong with it. */
export function invalidRequest(locale: Locale, complaint: Complaint): Problem {
  const fault = speakLoosely(locale, valueFaults[complaint.fault], complaint.params);
  return { code: 'invalid-request', params: { field: pathInWords(locale, complaint.path), fault } };
}

/** The first thing that zod found, looked for inside the best fitting choice where there were several. */
export function complaintOf(error: z.ZodError, body: unknown): Complaint {
  const issue = error.issues[0];
  const found: Complaint = issue ? complaintOfIssue(issue, []) : { path: [], fault: 'wrong-type' };
  return found.fault === 'wrong-type' && isMissing(body, found.path) ? { ...found, fault: 'missing' } : found;
}

const MOST_NAMED = 6;
const LONGEST_NAME = 40;

function complaintOfIssue(issue: z.core.$ZodIssue, outer: readonly PropertyKey[]): Complaint {
  const path = [...outer, ...issue.path];
  switch (issue.code) {
    case 'invalid_type':
      return { path, fault: 'wrong-type' };
    case 'too_big':
      return { path, fault: 'too-long', params: { max: String(issue.maximum) } };
    case 'too_small':
      return { path, fault: 'too-short', params: { min: String(issue.minimum) } };
    case 'invalid_value':
      return { path, fault: 'not-a-choice' };
    case 'unrecognized_keys':
      return { path: [...path, ...issue.keys.slice(0, 1)], fault: 'unknown' };
    case 'invalid_union': {
      const inner = issue.errors.find((choice) => choice.length > 0)?.[0];
      return inner ? complaintOfIssue(inner, path) : { path, fault: 'not-a-choice' };
    }
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_key':
    case 'invalid_element':
    case 'custom':
      return { path, fault: 'wrong-type' };
    default:
      return issue satisfies never;
  }
}

function isMissing(body: unknown, path: readonly PropertyKey[]): boolean {
  let value = body;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return true;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value === undefined;
}

function pathInWords(locale: Locale, path: readonly PropertyKey[]): string {
  const names: Readonly<Record<string, Text>> = fieldNames;
  const words = path.slice(-MOST_NAMED).map((step) => {
    if (typeof step === 'number') return `${step + 1}`;
    const own = String(step).slice(0, LONGEST_NAME);
    const known = Object.hasOwn(names, own) ? names[own] : undefined;
    return known ? speakLoosely(locale, known) : own;
  });
  const whole = words.join(' › ') || speakLoosely(locale, fieldNames['']);
  return whole.charAt(0).toLocaleUpperCase(locale) + whole.slice(1);
}
