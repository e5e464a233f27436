import type { ActKind } from '../../../src/domain/clauses/act-phrases.ts';

/** What is looked for in the register, as the page's fields hold it; empty = no matter. */
export interface RegisterFields {
  readonly query: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly kind: ActKind | '';
  readonly municipality: string;
  readonly status: 'agreed' | 'preliminary' | '';
  readonly person: string;
  readonly body: string;
  /** `1` for any amount, else the least. */
  readonly money: string;
}

export const EVERYTHING: RegisterFields = {
  query: '',
  fromYear: '',
  toYear: '',
  kind: '',
  municipality: '',
  status: '',
  person: '',
  body: '',
  money: '',
};

/** The fields as the API takes them. */
export function registerQuery({ query, fromYear, toYear, ...rest }: RegisterFields): URLSearchParams {
  const { kind, municipality, status, person, body, money } = rest;
  const asked: readonly (readonly [string, string])[] = [
    ['query', query.trim()],
    ['from', fromYear && `${fromYear}-01-01`],
    ['to', toYear && `${toYear}-12-31`],
    ['kind', kind],
    ['municipality', municipality],
    ['status', status],
    ['person', person.trim()],
    ['body', body],
    ['money', money],
  ];
  return new URLSearchParams(asked.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
}
