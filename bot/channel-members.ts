import { z } from 'zod';
import type { ChannelReference, GroupState } from '../src/domain/group/group.ts';
import { memberByIdentity } from '../src/domain/group/group.ts';
import { homeAddress } from '../src/domain/group/newcomers/home-address.ts';
import type { MetPerson } from '../src/domain/group/newcomers/meet.ts';
import { faultForLog } from '../src/usecases/fault-for-log.ts';
import { linkIdentity } from '../src/usecases/link-identity.ts';
import { meetPeople } from '../src/usecases/meet-people.ts';
import type { Workplace } from '../src/usecases/workplace.ts';
import type { ConnectorClients } from './auth/connector-clients.ts';
import type { BotLog } from './desk.ts';

/** A person of the channel as a signed activity tells of them. */
export interface ChannelPerson {
  /** The per-bot Teams id, `29:...`. */
  readonly userId: string;
  readonly objectId: string;
  readonly tenantId: string;
}

export interface MemberLinker {
  readonly clients: ConnectorClients;
  readonly workplace: Workplace;
  readonly log: BotLog;
}

const PAGE = 200;
/** A channel of this many pages is not a group of directors. */
const MOST_PAGES = 10;

interface PageChoice {
  pageSize: number;
  continuationToken: string;
}

const said = z.string().max(500).nullish();
const pageSchema = z.object({
  continuationToken: z.string().nullish(),
  members: z.array(
    z.looseObject({
      id: z.string(),
      name: said,
      aadObjectId: said,
      objectId: said,
      tenantId: said,
      email: said,
      userPrincipalName: said,
    }),
  ),
});
type PageMember = z.infer<typeof pageSchema>['members'][number];

/**
 * Learns who is in the channel, before a card is posted for which that is needed: without the per-bot Teams ids nobody
 * would get a view of their own before they had pressed something. Where all are known nobody is asked.
 */
export async function linkChannelMembers(
  linker: MemberLinker,
  group: GroupState,
  channel: ChannelReference,
): Promise<void> {
  if (group.members.every(({ identities }) => identities.some(({ kind }) => kind === 'teams'))) return;
  await takeInMembers(linker, group.groupId, channel);
}

/**
 * Takes in everybody who is in the group's channel: Teams' ids of those the roster has, and newcomers for the secretariat
 * to say who they are. What cannot be read is logged and done without: the base card is complete.
 */
export async function takeInMembers(
  linker: MemberLinker,
  groupId: string,
  channel: ChannelReference,
): Promise<void> {
  try {
    await meetPeople(linker.workplace, groupId, await peopleIn(linker.clients, channel));
  } catch (fault) {
    linker.log.warn({ fault: faultForLog(fault) }, 'the members of the channel could not be read');
  }
}

/** Links those of these people whom the roster knows by their Entra account and not yet by their Teams id. */
export async function linkPeople(
  workplace: Workplace,
  group: GroupState,
  people: readonly ChannelPerson[],
): Promise<void> {
  for (const { userId, objectId, tenantId } of people) {
    const identity = { kind: 'teams', userId } as const;
    const member = memberByIdentity(group, { kind: 'entra', tenantId, objectId });
    if (member && !memberByIdentity(group, identity))
      await linkIdentity(workplace, group.groupId, member.personId, identity);
  }
}

async function peopleIn(
  clients: ConnectorClients,
  { conversationId, serviceUrl, tenantId }: ChannelReference,
): Promise<readonly MetPerson[]> {
  const client = await clients.create(serviceUrl);
  const people: MetPerson[] = [];
  let continuationToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // botbuilder's types ask for a token also for the first page, which has none.
    const which = { pageSize: PAGE, ...(continuationToken ? { continuationToken } : {}) } as PageChoice;
    const answer = await client.conversations.getConversationPagedMembers(conversationId, which);
    const { members, continuationToken: next } = pageSchema.parse(answer);
    people.push(...members.flatMap((member) => personFrom(member, tenantId)));
    if (!next) break;
    continuationToken = next;
  }
  return people;
}

/** Only people have a Teams id of this form; a bot in the channel is nobody. */
function personFrom(told: PageMember, hostTenantId: string): readonly MetPerson[] {
  const objectId = told.aadObjectId ?? told.objectId;
  if (!objectId || !told.id.startsWith('29:')) return [];
  const email = homeAddress({
    email: told.email ?? undefined,
    userPrincipalName: told.userPrincipalName ?? undefined,
  });
  return [
    {
      name: told.name?.trim() || email || told.id,
      ...(email === undefined ? {} : { email }),
      identities: [
        // Somebody of another tenant in a shared channel has their account at home.
        { kind: 'entra', tenantId: told.tenantId ?? hostTenantId, objectId },
        { kind: 'teams', userId: told.id },
      ],
    },
  ];
}
