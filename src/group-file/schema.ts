import { z } from 'zod';
import { SYSTEM } from '../domain/basics/event.ts';
import { isMailAddress } from '../domain/basics/mail-address.ts';
import { isClockTime, isIsoDate } from '../domain/basics/time.ts';
import { ROLES } from '../domain/group/group.ts';
import { isTimeZone, PARAGRAPHS, SIGNINGS } from '../domain/group/settings/settings.ts';
import { ITEM_KINDS } from '../domain/meeting/vocabulary.ts';

const line = z.string().trim().min(1).max(200);
const shortId = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
const year = z.string().regex(/^\d{4}$/);
const date = z.string().refine(isIsoDate);
const clock = z.string().refine(isClockTime);
const email = z.string().refine(isMailAddress);

const account = z.union([
  z.strictObject({ tenant: z.guid(), object: z.guid() }),
  z.strictObject({ teams: z.string().regex(/^29:.{1,500}$/) }),
]);

const member = z.strictObject({
  // The log calls what the product does by itself by this id; no person may answer to it.
  id: shortId.refine((id) => id !== SYSTEM.personId),
  name: line,
  organisation: line,
  office: line.exactOptional(),
  acting: z.boolean().exactOptional(),
  roles: z.array(z.enum(ROLES)).min(1),
  delegateFor: z.array(shortId).max(100).exactOptional(),
  substitutesFor: z.array(shortId).max(100).exactOptional(),
  from: date.exactOptional(),
  email: email.exactOptional(),
  identities: z.array(account).max(50).default([]),
});

const formal = z.strictObject({
  adjusting: z.boolean().exactOptional(),
  recusal: z.boolean().exactOptional(),
  quorum: z.number().int().min(1).max(400).exactOptional(),
  votes: z.boolean().exactOptional(),
  reservations: z.boolean().exactOptional(),
  paragraphs: z.enum(PARAGRAPHS).exactOptional(),
});

const mailList = z.strictObject({
  id: shortId,
  name: line,
  addresses: z.array(z.strictObject({ name: line.exactOptional(), email })).max(500),
});

const named = z
  .array(z.strictObject({ name: line, variants: z.array(line).max(30).exactOptional() }))
  .max(300);
const vocabulary = z.strictObject({
  networks: named.exactOptional(),
  bodies: named.exactOptional(),
  sources: named.exactOptional(),
  abbreviations: z.array(line).max(300).exactOptional(),
});

const settings = z.strictObject({
  numbering: z.enum(['running', 'none']).default('running'),
  lastNumberOf: z.record(year, z.number().int().min(0).max(9_999)).exactOptional(),
  // Unquoted, YAML reads the year as a number.
  protocolStyle: z.union([z.literal('2018'), z.literal('2022'), z.literal(2018), z.literal(2022)]),
  timeZone: z.string().refine(isTimeZone).default('Europe/Stockholm'),
  meetingTitle: line,
  protocolTitle: line,
  formal: formal.exactOptional(),
  signing: z.enum(SIGNINGS).exactOptional(),
  reviewDays: z.number().int().min(1).max(60).exactOptional(),
  mailLists: z.array(mailList).max(50).exactOptional(),
  vocabulary: vocabulary.exactOptional(),
});

const occasion = z.strictObject({
  date,
  endDate: date.exactOptional(),
  start: clock.exactOptional(),
  end: clock.exactOptional(),
  place: line.exactOptional(),
  title: line.exactOptional(),
});
const standingItem = z.strictObject({
  title: line,
  kind: z.enum(ITEM_KINDS).default('matter'),
  heading: line.exactOptional(),
  start: clock.exactOptional(),
  minutes: z.number().int().min(0).max(1_440).exactOptional(),
});
const series = z.strictObject({
  id: shortId,
  name: line,
  place: line,
  start: clock,
  end: clock,
  meetingTitle: line.exactOptional(),
  replyDaysBefore: z.number().int().min(0).max(120).exactOptional(),
  proposalDaysBefore: z.number().int().min(0).max(120).exactOptional(),
  occasions: z.array(occasion).max(400).default([]),
  items: z.array(standingItem).max(100).default([]),
  themes: z
    .array(z.strictObject({ id: shortId, goalArea: line, responsible: line }))
    .max(100)
    .default([]),
});

const letterhead = z.strictObject({
  // A name beside the group's file, which whoever reads that file opens.
  logo: z
    .string()
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,100}\.png$/iu)
    .exactOptional(),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/iu)
    .exactOptional(),
  lines: z.array(line).max(4).exactOptional(),
});

/** A group as its file writes it. Field names are those that docs/group-file.md explains. */
export const groupFileSchema = z.strictObject({
  group: shortId,
  name: line,
  municipalities: z
    .array(line)
    .min(1)
    .max(400)
    .refine((names) => new Set(names).size === names.length),
  settings,
  letterhead: letterhead.exactOptional(),
  members: z.array(member).min(1).max(2_000),
  series: z.array(series).max(50).default([]),
  channel: z
    .strictObject({
      conversationId: line,
      serviceUrl: z.url({ protocol: /^https$/ }),
      tenantId: z.guid(),
      teamId: line.exactOptional(),
      entraGroupId: z.guid().exactOptional(),
      botId: line,
    })
    .exactOptional(),
});
export type GroupFileData = z.infer<typeof groupFileSchema>;
