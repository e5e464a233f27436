import { z } from 'zod';
import type { ChannelReference, GroupState } from '../src/domain/group/group.ts';
import { memberByIdentity } from '../src/domain/group/group.ts';
import { faultForLog } from '../src/usecases/fault-for-log.ts';
import { linkIdentity } from '../src/usecases/link-identity.ts';
import type { Workplace } from '../src/usecases/workplace.ts';
import type { ConnectorClients } from './auth/connector-clients.ts';
import type { BotLog } from './desk.ts';

/** A person of the channel as the Connector or a signed activity tells of them. */
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

const pageSchema = z.object({
  continuationToken: z.string().nullish(),
  members: z.array(
    z.looseObject({
      id: z.string(),
      aadObjectId: z.string().nullish(),
      objectId: z.string().nullish(),
    }),
  ),
});

/**
 * Learns the per-bot Teams ids of the roster's people from the channel, without which nobody would get a view of their
 * own before they had pressed something. What cannot be read is logged and done without: the base card is complete.
 */
export async function linkChannelMembers(
  linker: MemberLinker,
  group: GroupState,
  channel: ChannelReference,
): Promise<void> {
  if (group.members.every(({ identities }) => identities.some(({ kind }) => kind === 'teams'))) return;
  try {
    await linkPeople(linker.workplace, group, await peopleIn(linker.clients, channel));
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
): Promise<readonly ChannelPerson[]> {
  const client = await clients.create(serviceUrl);
  const people: ChannelPerson[] = [];
  let continuationToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // botbuilder's types ask for a token also for the first page, which has none.
    const which = { pageSize: PAGE, ...(continuationToken ? { continuationToken } : {}) } as PageChoice;
    const answer = await client.conversations.getConversationPagedMembers(conversationId, which);
    const { members, continuationToken: next } = pageSchema.parse(answer);
    for (const { id, aadObjectId, objectId } of members) {
      const account = aadObjectId ?? objectId;
      if (account && id.startsWith('29:')) people.push({ userId: id, objectId: account, tenantId });
    }
    if (!next) break;
    continuationToken = next;
  }
  return people;
}
