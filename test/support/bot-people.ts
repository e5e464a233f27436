import type { Member } from '../../src/domain/group/group.ts';
import { aMember } from './group-builders.ts';

export const BOT_APP_ID = '11111111-1111-4111-8111-111111111111';
export const HOST_TENANT = '22222222-2222-4222-8222-222222222222';
export const CHANNEL_ID = '19:kanal@thread.tacv2';
export const TEAM_ID = '19:team@thread.tacv2';
export const BOT_ID = `28:${BOT_APP_ID}`;

/** Who sends an activity, as Teams tells it. */
export interface Sender {
  readonly objectId: string;
  readonly userId: string;
  readonly name: string;
}

/** A person with accounts that are always the same for the same key. */
export function sender(key: string, name = key): Sender {
  const hex = Buffer.from(key.padEnd(6, '0')).toString('hex').slice(0, 12);
  return { objectId: `00000000-0000-4000-8000-${hex}`, userId: `29:${key}`, name };
}

/** The roster of the bot's tests; each is known by their Entra account alone until they have spoken to the bot. */
export function rosterMembers(): readonly Member[] {
  const known = (personId: string) =>
    [{ kind: 'entra', tenantId: HOST_TENANT, objectId: sender(personId).objectId }] as const;
  const member = (personId: string, name: string, organisation: string, over: Partial<Member> = {}): Member =>
    aMember({ personId, name, organisation, identities: known(personId), ...over });
  return [
    member('anna', 'Anna Ek', 'Bjuv', { roles: ['director', 'chair'] }),
    member('bo', 'Bo Al', 'Ängelholm', { email: 'bo@angelholm.example' }),
    member('cia', 'Cia By', 'Åstorp', { email: 'cia@astorp.example' }),
    member('dag', 'Dag Ås', 'Örkelljunga'),
    member('sekr', 'Eva Ros', 'sekretariatet', { roles: ['secretariat'] }),
    member('siv', 'Siv Holm', 'Åstorp', { roles: ['reader'] }),
  ];
}
