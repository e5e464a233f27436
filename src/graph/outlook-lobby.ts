import { z } from 'zod';
import type { Graph } from './graph.ts';
import { GraphFault } from './graph-fault.ts';

export interface OutlookLobbyOptions {
  readonly graph: Graph;
  /** The mailbox whose user organises the meetings. */
  readonly mailbox: string;
  /** Who goes past it: those who are invited, the organisation, or nobody but the organiser. */
  readonly passes: 'invited' | 'organization' | 'organizer';
  /** Told when it could not be set: the meeting then has the lobby of its user's policy. */
  readonly onUnset: (fault: GraphFault) => void;
}

/**
 * Sets the lobby of a new Teams meeting, by its join link. It may fail without any harm but its own: a meeting is called
 * to with the lobby that it has. What somebody chooses in Teams afterwards stands.
 */
export function createOutlookLobby(options: OutlookLobbyOptions): (joinUrl: string) => Promise<void> {
  const { graph, mailbox, passes: scope, onUnset } = options;
  return async (joinUrl) => {
    const meetings = `/users/${encodeURIComponent(organizerIn(joinUrl) ?? mailbox)}/onlineMeetings`;
    const filter = encodeURIComponent(`JoinWebUrl eq '${joinUrl.replaceAll("'", "''")}'`);
    try {
      await graph.steadily(async () => {
        const path = `${meetings}?$filter=${filter}`;
        const [meeting] = foundSchema.parse(await graph.ask({ method: 'GET', path })).value;
        // Teams takes a moment to know a meeting that Outlook has made.
        if (!meeting) throw new GraphFault('unsure', 404, 'meetingUnknown');
        if (meeting.lobbyBypassSettings?.scope === scope) return;
        const body = { lobbyBypassSettings: { scope, isDialInBypassEnabled: false } };
        await graph.ask({ method: 'PATCH', path: `${meetings}/${encodeURIComponent(meeting.id)}`, body });
      });
    } catch (fault) {
      if (!(fault instanceof GraphFault)) throw fault;
      onUnset(fault);
    }
  };
}

const foundSchema = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      lobbyBypassSettings: z.object({ scope: z.string().nullish() }).nullish(),
    }),
  ),
});
const contextSchema = z.object({ Oid: z.guid() });

/** The organiser's id in Entra, which Graph wants here and which the older form of the link names. */
function organizerIn(joinUrl: string): string | undefined {
  try {
    const context: unknown = JSON.parse(new URL(joinUrl).searchParams.get('context') ?? 'null');
    return contextSchema.safeParse(context).data?.Oid;
  } catch {
    return undefined;
  }
}
