import { resolve } from 'node:path';
import { z } from 'zod';
import { isMailAddress } from './domain/basics/mail-address.ts';
import type { Locale } from './texts/catalogue.ts';
import { localeFor } from './texts/catalogue.ts';

/** What the installation was told to be. Parsed once, by main.ts; the only reader of the environment. */
export interface Config {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly groupFile?: string;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** What the command line speaks. */
  readonly locale: Locale;
  /** NO_COLOR: nothing but plain lines, also on a terminal. */
  readonly plainOutput: boolean;
  /** Present = production; absent = the demo with its simulator. */
  readonly microsoft?: MicrosoftConfig;
  /** Present = agreed protocols go to SharePoint; absent = to a folder in DATA_DIR. */
  readonly graph?: GraphConfig;
}

/** The application that speaks with Microsoft Graph, and where it files. */
export interface GraphConfig {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientType: (typeof APP_TYPES)[number];
  readonly secret?: string;
  readonly certificate?: string;
  /** The one mailbox that invites and sends mail; absent = both go to folders in DATA_DIR. */
  readonly mailbox?: string;
  /** Who goes past the lobby of its Teams meetings; absent = as the tenant's policy says for its user. */
  readonly lobby?: (typeof LOBBY_SCOPES)[number];
  /** The folder of the group's channel, as an administrator's command found it; asked of Graph when left out. */
  readonly place?: { readonly driveId: string; readonly folderId: string };
}

export interface MicrosoftConfig {
  readonly appId: string;
  readonly appType: (typeof APP_TYPES)[number];
  readonly tenantId: string;
  readonly password?: string;
  readonly certificate?: string;
  readonly tabAppId?: string;
  /** The app in Teams; the bot's id where nothing else is said. */
  readonly teamsAppId: string;
  readonly allowedTenants: readonly string[];
}

/** Who goes past the lobby of a Teams meeting. */
const LOBBY_SCOPES = ['invited', 'organization', 'organizer'] as const;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export const APP_TYPES = ['SingleTenant', 'UserAssignedMSI'] as const;

/** A setting that cannot be used. The message names it and says what it should be. */
export class ConfigError extends Error {
  readonly code = 'config-invalid';
}

/** What the settings are read for: running the product, or making its app package, which needs no secret. */
export type Purpose = 'run' | 'package';

/**
 * The configuration that an environment describes. Throws ConfigError with one line per wrong setting: nothing starts
 * on a half-understood configuration. Empty variables count as not set.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  purpose: Purpose = 'run',
): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = schema.superRefine(TOGETHER[purpose]).safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigError(lines.join('\n'));
  }
  const env = parsed.data;
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://${hostInUrl(env.HOST)}:${env.PORT}`).replace(/\/+$/, ''),
    dataDir: resolve(env.DATA_DIR),
    logLevel: env.LOG_LEVEL,
    locale: localeFor(env.LC_ALL ?? env.LC_MESSAGES ?? env.LANG),
    plainOutput: env.NO_COLOR !== undefined,
    ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
    ...(env.GROUP_FILE ? { groupFile: resolve(env.GROUP_FILE) } : {}),
    ...(env.BOT_APP_ID ? { microsoft: microsoftConfig(env, env.BOT_APP_ID) } : {}),
    ...(env.GRAPH_CLIENT_ID ? { graph: graphConfig(env, env.GRAPH_CLIENT_ID) } : {}),
  };
}

/** How a host to listen on is written in an address: an IPv6 address in brackets, "everywhere" as this machine. */
export function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

const guid = z
  .string()
  .regex(
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    'should be a GUID such as 11111111-1111-4111-8111-111111111111',
  );
const aUrl = (protocol: RegExp, message: string) => z.url({ protocol, message });

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('should be a port number from 0 to 65535')
    .int('should be a whole number')
    .min(0, 'should be 0 or more')
    .max(65_535, 'should be 65535 or less')
    .default(3978),
  PUBLIC_URL: aUrl(/^https?$/, 'should be an address such as https://radslag.example.se').optional(),
  DATA_DIR: z.string().default('./data'),
  DATABASE_URL: aUrl(
    /^postgres(ql)?$/,
    'should be an address such as postgres://user:password@host/database',
  ).optional(),
  BOT_APP_ID: guid.optional(),
  BOT_APP_TYPE: z.enum(APP_TYPES, `should be ${APP_TYPES.join(' or ')}`).default('SingleTenant'),
  BOT_APP_TENANT_ID: guid.optional(),
  BOT_APP_PASSWORD: z.string().optional(),
  BOT_APP_CERTIFICATE: z.string().optional(),
  TAB_APP_ID: guid.optional(),
  TEAMS_APP_ID: guid.optional(),
  ALLOWED_TENANTS: z
    .string()
    .transform((list) => list.split(/[\s,;]+/).filter(Boolean))
    .pipe(z.array(guid))
    .optional(),
  GRAPH_TENANT_ID: guid.optional(),
  GRAPH_CLIENT_ID: guid.optional(),
  GRAPH_CLIENT_TYPE: z.enum(APP_TYPES, `should be ${APP_TYPES.join(' or ')}`).default('SingleTenant'),
  GRAPH_CLIENT_SECRET: z.string().optional(),
  GRAPH_CLIENT_CERTIFICATE: z.string().optional(),
  GRAPH_DRIVE_ID: z.string().optional(),
  GRAPH_FOLDER_ID: z.string().optional(),
  GRAPH_MAILBOX: z
    .string()
    .trim()
    .refine(isMailAddress, 'should be the address of a mailbox, such as moten@exempel.se')
    .optional(),
  GRAPH_LOBBY: z.enum(LOBBY_SCOPES, `should be one of ${LOBBY_SCOPES.join(', ')}`).optional(),
  GROUP_FILE: z.string().optional(),
  LC_ALL: z.string().optional(),
  LC_MESSAGES: z.string().optional(),
  LANG: z.string().optional(),
  NO_COLOR: z.string().optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `should be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});
type Settings = z.infer<typeof schema>;

const HTTPS = 'should be the https address by which Teams reaches this server';

/** What settings need of each other. */
const TOGETHER: Readonly<Record<Purpose, (env: Settings, context: z.RefinementCtx<Settings>) => void>> = {
  run(env, context) {
    graphTogether(env, context);
    if (!env.BOT_APP_ID) return;
    if (!env.BOT_APP_TENANT_ID)
      wrong(context, 'BOT_APP_TENANT_ID', 'is needed together with BOT_APP_ID: the tenant of the bot');
    if (env.BOT_APP_TYPE === 'SingleTenant' && !env.BOT_APP_PASSWORD && !env.BOT_APP_CERTIFICATE)
      wrong(context, 'BOT_APP_PASSWORD', 'or BOT_APP_CERTIFICATE is needed together with BOT_APP_ID');
    if (!env.PUBLIC_URL?.startsWith('https://')) wrong(context, 'PUBLIC_URL', HTTPS);
  },
  package(env, context) {
    // Nothing of this is set for the demo; a part of it alone was meant to be all of it.
    const https = env.PUBLIC_URL?.startsWith('https://') ?? false;
    if (!env.BOT_APP_ID && !env.TAB_APP_ID && !env.TEAMS_APP_ID && !https) return;
    if (!env.BOT_APP_ID) wrong(context, 'BOT_APP_ID', 'is needed: the app id of the bot registration');
    if (!env.TAB_APP_ID) wrong(context, 'TAB_APP_ID', 'is needed: the app id of the registration of the tab');
    if (!https) wrong(context, 'PUBLIC_URL', HTTPS);
  },
};

/** A part of what Graph needs was meant to be all of it: agreed protocols must not end in a folder by a slip. */
function graphTogether(env: Settings, context: z.RefinementCtx<Settings>): void {
  const proof = env.GRAPH_CLIENT_SECRET ?? env.GRAPH_CLIENT_CERTIFICATE;
  const place = env.GRAPH_DRIVE_ID ?? env.GRAPH_FOLDER_ID;
  if (!env.GRAPH_CLIENT_ID) {
    if (proof ?? place ?? env.GRAPH_TENANT_ID ?? env.GRAPH_MAILBOX ?? env.GRAPH_LOBBY)
      wrong(context, 'GRAPH_CLIENT_ID', 'is needed together with the other settings of Graph: its app id');
    return;
  }
  if (!env.BOT_APP_ID)
    wrong(context, 'GRAPH_CLIENT_ID', 'is used together with BOT_APP_ID; the demo files in a folder');
  if (!env.GRAPH_TENANT_ID && !env.BOT_APP_TENANT_ID)
    wrong(context, 'GRAPH_TENANT_ID', 'is needed together with GRAPH_CLIENT_ID: the tenant of the team');
  if (env.GRAPH_CLIENT_TYPE === 'SingleTenant' && !proof)
    wrong(
      context,
      'GRAPH_CLIENT_SECRET',
      'or GRAPH_CLIENT_CERTIFICATE is needed together with GRAPH_CLIENT_ID',
    );
  if (env.GRAPH_LOBBY && !env.GRAPH_MAILBOX)
    wrong(context, 'GRAPH_LOBBY', 'needs GRAPH_MAILBOX: the lobby of its meetings');
  if (place && !(env.GRAPH_DRIVE_ID && env.GRAPH_FOLDER_ID))
    wrong(
      context,
      'GRAPH_FOLDER_ID',
      'and GRAPH_DRIVE_ID are given together: `radslag provision` prints both',
    );
}

function graphConfig(env: Settings, clientId: string): GraphConfig {
  return {
    tenantId: env.GRAPH_TENANT_ID ?? env.BOT_APP_TENANT_ID ?? '',
    clientId,
    clientType: env.GRAPH_CLIENT_TYPE,
    ...(env.GRAPH_CLIENT_SECRET ? { secret: env.GRAPH_CLIENT_SECRET } : {}),
    ...(env.GRAPH_CLIENT_CERTIFICATE ? { certificate: env.GRAPH_CLIENT_CERTIFICATE } : {}),
    ...(env.GRAPH_MAILBOX ? { mailbox: env.GRAPH_MAILBOX } : {}),
    ...(env.GRAPH_LOBBY ? { lobby: env.GRAPH_LOBBY } : {}),
    ...(env.GRAPH_DRIVE_ID && env.GRAPH_FOLDER_ID
      ? { place: { driveId: env.GRAPH_DRIVE_ID, folderId: env.GRAPH_FOLDER_ID } }
      : {}),
  };
}

function wrong(context: z.RefinementCtx<Settings>, path: keyof Settings, message: string): void {
  context.addIssue({ code: 'custom', path: [path], message });
}

function microsoftConfig(env: Settings, appId: string): MicrosoftConfig {
  const tenantId = env.BOT_APP_TENANT_ID ?? '';
  return {
    appId,
    appType: env.BOT_APP_TYPE,
    tenantId,
    teamsAppId: env.TEAMS_APP_ID ?? appId,
    allowedTenants: env.ALLOWED_TENANTS ?? [tenantId],
    ...(env.BOT_APP_PASSWORD ? { password: env.BOT_APP_PASSWORD } : {}),
    ...(env.BOT_APP_CERTIFICATE ? { certificate: env.BOT_APP_CERTIFICATE } : {}),
    ...(env.TAB_APP_ID ? { tabAppId: env.TAB_APP_ID } : {}),
  };
}
