import type { TeamsManifestV1D30 } from '@microsoft/app-manifest';
import { TAB_ENTITY_ID } from '../src/contract/tab-entity.ts';
import { speak } from '../src/texts/catalogue.ts';
import { manifestTexts as t } from '../src/texts/manifest.ts';
import { botCommands } from './bot-commands.ts';
import { composeExtension } from './compose-extension.ts';
import { RSC_PERMISSIONS } from './permissions.ts';

/** What makes the manifest one installation's own. */
export interface Installation {
  /** The app in Teams. */
  readonly teamsAppId: string;
  readonly botAppId: string;
  readonly tabAppId: string;
  /** Where Teams reaches the server, without a slash at the end. */
  readonly publicUrl: string;
  /** Of the product; Teams takes an update only when it is higher than what is installed. */
  readonly version: string;
}

export type AppManifest = TeamsManifestV1D30.TeamsManifestV1D30;

export const MANIFEST_VERSION = '1.30';
/** The files of the package besides manifest.json. */
export const COLOR_ICON = 'color.png';
export const OUTLINE_ICON = 'outline.png';
export const ENGLISH_FILE = 'en.json';

/** The app as Teams is told of it, in Swedish; `localization.ts` has the English. What the bot does not answer is not offered. */
export function appManifest(installation: Installation): AppManifest {
  const { publicUrl, botAppId, tabAppId } = installation;
  const { host } = new URL(publicUrl);
  const tab = `${publicUrl}/tab/`;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version: installation.version,
    id: installation.teamsAppId,
    localizationInfo: {
      defaultLanguageTag: 'sv',
      additionalLanguages: [{ languageTag: 'en', file: ENGLISH_FILE }],
    },
    developer: {
      name: speak('sv', t.developer),
      websiteUrl: `${publicUrl}/`,
      privacyUrl: `${publicUrl}/privacy`,
      termsOfUseUrl: `${publicUrl}/terms`,
    },
    name: { short: speak('sv', t.name), full: speak('sv', t.fullName) },
    description: { short: speak('sv', t.short), full: speak('sv', t.full) },
    icons: { color: COLOR_ICON, outline: OUTLINE_ICON },
    accentColor: '#0f548c',
    bots: [
      {
        botId: botAppId,
        scopes: ['team', 'groupChat', 'personal'],
        commandLists: [{ scopes: ['team', 'groupChat', 'personal'], commands: botCommands('sv') }],
      },
    ],
    composeExtensions: [composeExtension(botAppId, publicUrl)],
    configurableTabs: [
      {
        id: TAB_ENTITY_ID,
        configurationUrl: `${tab}configure`,
        // Nothing is chosen there, so there is nothing to change afterwards.
        canUpdateConfiguration: false,
        scopes: ['team', 'groupChat'],
        context: ['channelTab', ...MEETING_CONTEXTS],
      },
    ],
    staticTabs: [
      {
        entityId: TAB_ENTITY_ID,
        name: speak('sv', t.tab),
        contentUrl: tab,
        websiteUrl: tab,
        // In a channel Teams takes the tab above alone.
        scopes: ['personal', 'groupChat'],
        context: ['personalTab', ...MEETING_CONTEXTS],
      },
    ],
    defaultInstallScope: 'team',
    defaultGroupCapability: { team: 'tab', groupchat: 'tab', meetings: 'tab' },
    supportsChannelFeatures: 'tier1',
    permissions: ['identity'],
    validDomains: [...new Set([host, new URL(publicUrl).hostname])],
    webApplicationInfo: { id: tabAppId, resource: `api://${host}/${tabAppId}` },
    ...(RSC_PERMISSIONS.length === 0
      ? {}
      : {
          authorization: {
            permissions: { resourceSpecific: RSC_PERMISSIONS.map(({ name, type }) => ({ name, type })) },
          },
        }),
  };
}

/** Where a tab can stand in a meeting: its chat, its details, beside the call, on its stage. */
const MEETING_CONTEXTS = ['meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel', 'meetingStage'] as const;
