import { z } from 'zod';
import type { RegisterDecisionView, RegisterFormat } from '../../contract/register-view.ts';
import { REGISTER_PAGE } from '../../contract/register-view.ts';
import { isIsoDate } from '../../domain/basics/time.ts';
import { ACT_KINDS } from '../../domain/clauses/act-phrases.ts';
import { AMOUNT_STEPS } from '../../domain/register/amount-steps.ts';
import type { RegisterWish } from '../../usecases/register/search-register.ts';
import {
  askedOfRegister,
  countRegister,
  MOST_COUNTED,
  searchRegister,
} from '../../usecases/register/search-register.ts';
import type { Locale } from '../../texts/catalogue.ts';
import { presentDecision, presentRegister } from '../presenters/register-view.ts';
import { registerCsv, registerWorkbook } from '../presenters/register-table.ts';
import { answer } from '../problem.ts';
import { localeOf } from '../request-locale.ts';
import type { Call, CallHandler } from './call.ts';
import { sendFile } from './send-file.ts';

/** GET /api/v1/register. What of the query cannot be read is left out: the page shows what it asked for. */
export async function getRegister({ workplace, caller, request, response }: Call): Promise<void> {
  const wanted = await askedOfRegister(workplace, caller, readWish(request.query));
  const { skip } = skipSchema.parse(request.query);
  const [page, counted] = await Promise.all([
    searchRegister(workplace, caller, wanted, { skip, count: REGISTER_PAGE }),
    countRegister(workplace, caller, wanted),
  ]);
  await answer(response, counted, (count) => {
    if (page.ok) response.json(presentRegister(page.value, count));
  });
}

/** GET /api/v1/register.xlsx, .csv and .json: all that was found, as a file; of very many the best. */
export function getRegisterFile(format: RegisterFormat): CallHandler {
  return async ({ workplace, caller, request, response }) => {
    const all = { skip: 0, count: MOST_COUNTED };
    const wanted = await askedOfRegister(workplace, caller, readWish(request.query));
    const found = await searchRegister(workplace, caller, wanted, all);
    const file = found.ok
      ? await madeAs[format](localeOf(request), found.value.decisions.map(presentDecision))
      : undefined;
    await answer(response, found, () => {
      if (file) sendFile(response, { name: `beslut.${format}`, contentType: TYPES[format], bytes: file });
    });
  };
}

type MakeFile = (
  locale: Locale,
  decisions: readonly RegisterDecisionView[],
) => Uint8Array | Promise<Uint8Array>;

const encoded = (text: string) => new TextEncoder().encode(text);
const madeAs: Readonly<Record<RegisterFormat, MakeFile>> = {
  xlsx: registerWorkbook,
  csv: (locale, decisions) => encoded(registerCsv(locale, decisions)),
  json: (_, decisions) => encoded(`${JSON.stringify(decisions, null, 2)}\n`),
};
const TYPES: Readonly<Record<RegisterFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
};

const line = z.string().trim().min(1).max(200);
const date = z.string().refine(isIsoDate);
const given = <S extends z.ZodType>(schema: S) => schema.optional().catch(undefined);
const wishSchema = z.object({
  query: z.string().max(400).catch(''),
  from: given(date),
  to: given(date),
  kind: given(z.enum(ACT_KINDS)),
  municipality: given(line),
  person: given(line),
  body: given(line),
  money: given(
    z.union([z.literal('1').transform(() => true as const), z.coerce.number().pipe(z.literal(AMOUNT_STEPS))]),
  ),
  status: given(z.enum(['agreed', 'preliminary'])),
});
const skipSchema = z.object({ skip: z.coerce.number().int().min(0).max(1_000_000).catch(0) });

function readWish(query: unknown): RegisterWish {
  const { query: words, from, to, kind, municipality, person, body, money, status } = wishSchema.parse(query);
  return {
    query: words,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(kind === undefined ? {} : { kind }),
    ...(municipality === undefined ? {} : { municipality }),
    ...(person === undefined ? {} : { person }),
    ...(body === undefined ? {} : { body }),
    ...(money === undefined ? {} : { money }),
    ...(status === undefined ? {} : { status }),
  };
}
