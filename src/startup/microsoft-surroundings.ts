import type { TrustedIssuer } from '../../bot/auth/trusted-issuer.ts';
import { entraCredentials } from '../../bot/auth/entra-credentials.ts';
import type { Config, GraphConfig, MicrosoftConfig } from '../config.ts';
import type { Log } from '../server/log.ts';
import type { TokenRules } from '../server/auth/tab-token.ts';
import { entraSignIn } from '../server/auth/sign-in.ts';
import { entraIssuer, tabAudiences } from '../server/auth/tab-token.ts';
import type { GraphAdapters } from './graph-adapters.ts';
import { graphApp, proofOf } from './graph-app.ts';
import { readGroupFile } from './read-group-file.ts';
import type { Doors, House, ProductClock, Surroundings } from './surroundings.ts';
import { systemClock } from './system-clock.ts';

/** Production: Microsoft Teams, Microsoft's issuers of tokens, the machine's own clock. Nothing is asked of them yet. */
export async function microsoftSurroundings(
  config: Config,
  microsoft: MicrosoftConfig,
  log: Log,
  openCredentials = entraCredentials,
): Promise<Surroundings> {
  const clock = systemClock();
  const { tenantId, appId, appType, password, certificate } = microsoft;
  const botProof = proofOf(
    { type: appType, secret: password, certificate, name: 'BOT_APP_CERTIFICATE' },
    clock.instant(),
  );
  const outboundCredentials = openCredentials({ tenantId, appId, proof: botProof, of: CONNECTOR }, log);
  const graph = config.graph && (await openGraph(config.graph, clock, openCredentials, log));
  const mailbox = config.graph?.mailbox;
  return {
    clock,
    ...(config.groupFile === undefined ? {} : { groupFile: readGroupFile(config.groupFile) }),
    ...(graph ? { openArchive: (workplace) => graph.archives(workplace) } : {}),
    ...(graph && mailbox ? { openMailbox: () => graph.mailbox(mailbox) } : {}),
    beforeFounding: async () => {},
    openDoors: async ({ group, publicUrl }): Promise<Doors> => ({
      bot: {
        appId,
        trustedIssuer: botFrameworkIssuer(appId),
        outboundCredentials,
      },
      tokens: tabTokenRules(microsoft, { group, publicUrl }),
      ...(microsoft.tabAppId ? { signIn: signInWith(microsoft, microsoft.tabAppId, publicUrl()) } : {}),
      async whenListening() {
        if (!microsoft.tabAppId)
          log.warn({ setting: 'TAB_APP_ID' }, 'without a registration of the tab nobody can open it');
        log.warn({}, whereThingsGo(config));
        // A wrong secret is told now rather than at the first card. Nobody waits for it, and it tells of itself.
        outboundCredentials.token().catch(() => undefined);
      },
    }),
  };
}

/** Told at every start: nobody should have to look for what was filed or sent. */
function whereThingsGo({ graph }: Config): string {
  if (!graph)
    return 'protocols, mail and calendar go to folders in DATA_DIR: Microsoft Graph is not configured';
  return graph.mailbox
    ? 'agreed protocols go to SharePoint, mail and invitations to the mailbox'
    : 'mail and calendar go to folders in DATA_DIR; agreed protocols go to SharePoint';
}

/** Who signs the activities that Teams sends, as Microsoft documents it for the public cloud. */
function botFrameworkIssuer(botAppId: string): TrustedIssuer {
  return {
    issuer: 'https://api.botframework.com',
    metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
    audience: botAppId,
    requireEndorsement: 'msteams',
  };
}

/** Without a registration of the tab no token can be made out to it, and none is accepted. */
function tabTokenRules(
  { tabAppId, allowedTenants }: MicrosoftConfig,
  { group, publicUrl }: Pick<House, 'group' | 'publicUrl'>,
): TokenRules {
  return {
    issuers: [entraIssuer()],
    audiences: () => (tabAppId ? tabAudiences(publicUrl(), tabAppId) : []),
    // The first tenant is the one that owns the team: people know it by the group's name better than by its id.
    allowedTenants: allowedTenants.map((tenantId, index) => ({
      tenantId,
      ...(index === 0 ? { name: group.name } : {}),
    })),
  };
}

/** Signing in outside Teams, with the same registration. */
function signInWith({ teamsAppId, allowedTenants }: MicrosoftConfig, tabAppId: string, publicUrl: string) {
  const view = entraSignIn({ publicUrl, tabAppId, allowedTenants, teamsAppId });
  return () => view;
}

/** Whom the bot's tokens are for. */
const CONNECTOR = { scope: 'https://api.botframework.com/.default', name: 'the Connector' };

/** Microsoft's client of Graph is loaded only where it is used. */
async function openGraph(
  graph: GraphConfig,
  clock: ProductClock,
  openCredentials: typeof entraCredentials,
  log: Log,
): Promise<GraphAdapters> {
  const credentials = openCredentials(graphApp(graph, clock.instant()), log);
  const { graphAdapters } = await import('./graph-adapters.ts');
  return graphAdapters(graph, credentials, log);
}
