import type { ActKind } from '../../../src/domain/clauses/act-phrases.ts';

/** What is looked for in the register, as the page's fields hold it; empty = no matter. */
export interface RegisterFields {
  readonly query: string;
  readonly fromYear: string;
  readonly toYear: string;
  readonly kind: ActKind | '';
  readonly municipality: string;
  readonly status: 'agreed' | 'preliminary' | '';
  readonly money: boolean;
}

export const EVERYTHING: RegisterFields = {
  query: '',
  fromYear: '',
  toYear: '',
  kind: '',
  municipality: '',
  status: '',
  money: false,
};

/** The fields as the API takes them. */
export function registerQuery({ query, fromYear, toYear, ...rest }: RegisterFields): URLSearchParams {
  const { kind, municipality, status, money } = rest;
  const asked: readonly (readonly [string, string])[] = [
    ['query', query.trim()],
    ['from', fromYear && `${fromYear}-01-01`],
    ['to', toYear && `${toYear}-12-31`],
    ['kind', kind],
    ['municipality', municipality],
    ['status', status],
    ['money', money ? '1' : ''],
  ];
  return new URLSearchParams(asked.filter(([, value]) => value !== '').map(([name, value]) => [name, value]));
}
