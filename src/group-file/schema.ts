import { z } from 'zod';
import { SYSTEM } from '../domain/basics/event.ts';
import { ROLES } from '../domain/group/group.ts';

const line = z.string().trim().min(1).max(200);
const shortId = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
const year = z.string().regex(/^\d{4}$/);

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
  roles: z.array(z.enum(ROLES)).min(1),
  email: z.email().max(320).exactOptional(),
  identities: z.array(account).max(50).default([]),
});

const settings = z.strictObject({
  numbering: z.enum(['running', 'none']).default('running'),
  lastNumberOf: z.record(year, z.number().int().min(0)).exactOptional(),
  // Unquoted, YAML reads the year as a number.
  protocolStyle: z.union([z.literal('2018'), z.literal('2022'), z.literal(2018), z.literal(2022)]),
  timeZone: z.string().refine(isTimeZone).default('Europe/Stockholm'),
  meetingTitle: line,
  protocolTitle: line,
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
  members: z.array(member).min(1).max(2_000),
  channel: z
    .strictObject({
      conversationId: line,
      serviceUrl: z.url({ protocol: /^https$/ }),
      tenantId: z.guid(),
      teamId: line.exactOptional(),
      botId: line,
    })
    .exactOptional(),
});
export type GroupFileData = z.infer<typeof groupFileSchema>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('sv', { timeZone: name }).format(0);
    return true;
  } catch {
    return false;
  }
}
