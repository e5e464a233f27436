import { createGraph } from '../../src/graph/graph.ts';
import type { Graph, GraphOptions } from '../../src/graph/graph.ts';
import type { EntraDouble } from './conformance-doubles.ts';

const GRAPH = 'https://graph.microsoft.com';
export const TEAM = '00000000-0000-4000-8000-0000000000a1';
export const CHANNEL = '19:protokolle@thread.tacv2';
/** What an administrator grants on one site. The double knows it by its wider name. */
export const ROLES = ['Sites.ReadWrite.All', 'Files.ReadWrite.All'];
/** The mailbox that invites and sends. */
export const MAILBOX = 'radslag@exempelbygden.example';
/** What an administrator grants for that one mailbox. To the double writing does not include reading, as it does there. */
export const ROLES_OF_MAILBOX = ['Calendars.ReadWrite', 'Calendars.Read', 'Mail.Send'];
/** What an administrator grants besides, where the lobby is to be set; to the double it does not include reading. */
export const ROLE_OF_LOBBY = 'OnlineMeetings.ReadWrite.All';
/** What an administrator has while they prepare the site. */
export const ROLES_OF_ADMINISTRATOR = [...ROLES, 'Sites.Manage.All'];

/**
 * Graph on the conformance double, which listens without TLS: Microsoft's client gives its token to Microsoft's address
 * alone, so it is asked there and the network leads elsewhere. It waits as told, a thousand times as fast.
 * What goes over the wire is shown to `seen`.
 */
export function graphOnDouble(
  { base, token }: Pick<EntraDouble, 'base' | 'token'>,
  over: Partial<GraphOptions> = {},
  roles = ROLES,
  seen: (body: unknown) => void = () => {},
): Graph {
  return createGraph({
    credentials: { token: async () => token({ roles }), refused: () => {} },
    fetch: (address, init) => {
      seen(init?.body);
      return fetch(urlOf(address).replace(GRAPH, base), init);
    },
    ...over,
  });
}

function urlOf(address: string | URL | Request): string {
  return typeof address === 'object' && 'url' in address ? address.url : address.toString();
}
