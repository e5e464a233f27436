import { z } from 'zod';
import type { GroupCommand } from '../../domain/group/commands.ts';
import { ROLES } from '../../domain/group/group.ts';
import { NEWCOMER_ROLES } from '../../domain/group/newcomers/commands.ts';
import { PARAGRAPHS, SIGNINGS } from '../../domain/group/settings/settings.ts';
import { itemPlanSchema } from './agenda.ts';
import { clock, date, id, line } from './shapes.ts';

/** Of new things: minted by the client, or chosen in the group's file. */
const newId = z.string().regex(/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/);
const number = z.number().min(-1_000_000).max(1_000_000);

const identity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('entra'), tenantId: z.guid(), objectId: z.guid() }),
  z.strictObject({ kind: z.literal('teams'), userId: z.string().regex(/^29:\S{1,500}$/) }),
]);
const position = z.strictObject({
  organisation: line,
  office: line.exactOptional(),
  acting: z.boolean().exactOptional(),
  roles: z.array(z.enum(ROLES)).max(ROLES.length),
  delegateFor: z.array(id).max(100).exactOptional(),
  substitutesFor: z.array(id).max(100).exactOptional(),
});
const names = z
  .array(z.strictObject({ name: line, variants: z.array(line).max(30).exactOptional() }))
  .max(300);
const vocabularySchema = z.strictObject({
  networks: names.exactOptional(),
  bodies: names.exactOptional(),
  sources: names.exactOptional(),
  abbreviations: z.array(line).max(300).exactOptional(),
});
const settings = z.strictObject({
  numbering: z.enum(['running', 'none']),
  lastNumberOf: z.record(z.string().max(20), number).exactOptional(),
  protocolStyle: z.enum(['2018', '2022']),
  timeZone: line,
  meetingTitle: line,
  protocolTitle: line,
  formal: z
    .strictObject({
      adjusting: z.boolean().exactOptional(),
      recusal: z.boolean().exactOptional(),
      quorum: number.exactOptional(),
      votes: z.boolean().exactOptional(),
      reservations: z.boolean().exactOptional(),
      paragraphs: z.enum(PARAGRAPHS).exactOptional(),
    })
    .exactOptional(),
  signing: z.enum(SIGNINGS).exactOptional(),
  reviewDays: number.exactOptional(),
  mailLists: z
    .array(
      z.strictObject({
        listId: newId,
        name: line,
        addresses: z.array(z.strictObject({ name: line.exactOptional(), email: line })).max(500),
      }),
    )
    .max(50)
    .exactOptional(),
  vocabulary: vocabularySchema.exactOptional(),
});
const series = z.strictObject({
  seriesId: newId,
  name: line,
  place: line,
  start: clock,
  end: clock,
  meetingTitle: line.exactOptional(),
  replyDaysBefore: number.exactOptional(),
  proposalDaysBefore: number.exactOptional(),
  occasions: z
    .array(
      z.strictObject({
        date,
        endDate: date.exactOptional(),
        start: clock.exactOptional(),
        end: clock.exactOptional(),
        place: line.exactOptional(),
        title: line.exactOptional(),
      }),
    )
    .max(400),
  items: z.array(itemPlanSchema).max(100),
  themes: z.array(z.strictObject({ themeId: newId, goalArea: line, responsible: line })).max(100),
});

const newcomerChoice = z.discriminatedUnion('as', [
  z.strictObject({ newcomerId: id, as: z.literal('director'), municipality: line }),
  z.strictObject({ newcomerId: id, as: z.literal([...NEWCOMER_ROLES]) }),
  z.strictObject({ newcomerId: id, as: z.literal('same'), personId: id }),
  z.strictObject({ newcomerId: id, as: z.literal('nobody') }),
]);

const wish = <const T extends GroupCommand['type'], D extends z.ZodType>(type: T, data: D) =>
  z.strictObject({ type: z.literal(type), data });

/** Everything that can be asked of the group, as it comes over HTTP. */
export const groupCommandSchema = z.discriminatedUnion('type', [
  wish('RenameGroup', z.strictObject({ name: line })),
  wish('ChangeMunicipalities', z.strictObject({ municipalities: z.array(line).max(400) })),
  wish('ChangeSettings', z.strictObject({ settings })),
  wish(
    'ChangeLetterhead',
    z.strictObject({
      letterhead: z.strictObject({
        logo: z.strictObject({ png: z.string().max(700_000), width: number, height: number }).exactOptional(),
        accent: z.string().max(40).exactOptional(),
        lines: z.array(z.string().max(1_000)).max(20).exactOptional(),
      }),
    }),
  ),
  wish(
    'ChooseTemplate',
    z.strictObject({
      template: z
        .strictObject({ name: line, sha256: z.string().max(100), size: number.max(10_000_000) })
        .exactOptional(),
    }),
  ),
  wish(
    'AddMember',
    z.strictObject({
      personId: newId,
      name: line,
      email: line.exactOptional(),
      from: date,
      position,
      identities: z.array(identity).max(50).exactOptional(),
    }),
  ),
  wish('ChangeMember', z.strictObject({ personId: id, from: date.exactOptional(), position })),
  wish('EndMembership', z.strictObject({ personId: id, last: date })),
  wish('DescribeMember', z.strictObject({ personId: id, name: line, email: line.exactOptional() })),
  wish('LinkIdentity', z.strictObject({ personId: id, identity })),
  wish('UnlinkIdentity', z.strictObject({ personId: id, identity })),
  wish('MergeMembers', z.strictObject({ kept: id, merged: id })),
  wish('KeepSeries', z.strictObject({ series })),
  wish('RemoveSeries', z.strictObject({ seriesId: id })),
  wish('ConfirmNewcomers', z.strictObject({ choices: z.array(newcomerChoice).max(200) })),
]) satisfies z.ZodType<GroupCommand>;
