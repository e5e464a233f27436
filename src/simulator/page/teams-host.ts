import type { Locale } from '../../texts/catalogue.ts';
import type { JsonObject } from '../json.ts';
import { asObject, textOf } from '../json.ts';
import type { PageSetting } from '../wire.ts';
import type { Api } from './api.ts';
import type { Theme } from './window-settings.ts';

/** The Teams side of a tab in a frame. */
export interface TeamsHost {
  /** Tells the tab that Teams looks otherwise now. */
  themeChanged(): void;
  /** What the tab is told as its `subPageId` the next time it asks. */
  setSubPage(subPageId: string | undefined): void;
  /** As what the tab is shown the next time it asks. */
  setFace(face: Face): void;
}

/** How Teams shows a tab: as a page, beside a call, or on the stage of the call. */
export const FACES = ['content', 'sidePanel', 'meetingStage'] as const;
export type Face = (typeof FACES)[number];

/** Answers by function name; undefined: Teams says nothing to this. */
type Answers = Readonly<Record<string, (args: readonly unknown[]) => unknown[] | Promise<unknown[]>>>;

/** What the tab may count on (teams-js `runtime`, version 4): the little that the simulator has. */
const RUNTIME = {
  apiVersion: 4,
  isLegacyTeams: false,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  supports: { pages: {}, teamsCore: {} },
};
const CLIENT_VERSION = '2.58.0';

/**
 * Speaks the protocol of `@microsoft/teams-js` with the page in a frame: messages `{ id, uuidAsString, func, args }`,
 * answered with `{ id, uuidAsString, args }` (older versions of the library go by `id`), events as `{ func, args }`.
 * Only our own origin is answered.
 */
export function createTeamsHost(
  frame: HTMLIFrameElement,
  page: {
    readonly api: Api;
    readonly locale: Locale;
    readonly setting: PageSetting;
    readonly theme: () => Theme;
    readonly open: (url: string) => void;
    /** Somebody in the call shows an address of the tab to everybody there. */
    readonly share: (url: string) => void;
  },
): TeamsHost {
  const { api, locale, setting } = page;
  const sessionId = crypto.randomUUID();
  let subPage: string | undefined;
  let face: Face = 'content';
  const say = (message: JsonObject): void => frame.contentWindow?.postMessage(message, location.origin);
  const theme = (): string => (page.theme() === 'light' ? 'default' : page.theme());
  const context = async (): Promise<JsonObject> => {
    const { objectId, email } = await api.tabToken();
    return {
      locale: locale === 'sv' ? 'sv-se' : 'en-gb',
      theme: theme(),
      entityId: 'radslag',
      ...(subPage === undefined ? {} : { subEntityId: subPage }),
      frameContext: face,
      hostName: 'Teams',
      hostClientType: 'web',
      sessionId,
      appSessionId: sessionId,
      userObjectId: objectId,
      userPrincipalName: email,
      loginHint: email,
      tid: setting.tenantId,
      teamId: setting.team.id,
      teamName: setting.team.name,
      groupId: setting.team.aadGroupId,
      channelId: setting.channel.id,
      channelName: setting.channel.name,
      channelType: 'Regular',
      userTeamRole: 1,
    };
  };
  const open = (args: readonly unknown[]): unknown[] => {
    const [target] = args;
    const url = typeof target === 'string' ? target : textOf(asObject(target), 'url');
    if (url) page.open(url);
    return [true];
  };
  const answers: Answers = {
    initialize: () => [face, 'web', JSON.stringify(RUNTIME), CLIENT_VERSION],
    getContext: async () => [await context()],
    'authentication.getAuthToken': async () => {
      try {
        return [true, (await api.tabToken()).token];
      } catch {
        return [false, 'token-unavailable'];
      }
    },
    executeDeepLink: open,
    'app.openLink': open,
    'pages.navigateToApp': () => [true],
    'meeting.getAppContentStageSharingCapabilities': () => [null, { doesAppHaveSharePermission: true }],
    'meeting.shareAppContentToStage': ([url]) => {
      if (typeof url === 'string') page.share(url);
      return [null, true];
    },
    navigateToTab: () => [false, 'not-supported'],
    'pages.currentApp.navigateToDefaultPage': () => [false, 'not-supported'],
  };
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== frame.contentWindow || event.origin !== location.origin) return;
    const message = asObject(event.data);
    const func = textOf(message, 'func');
    const answer = func === undefined ? undefined : answers[func];
    if (!message || !answer) return;
    const args = Array.isArray(message['args']) ? message['args'] : [];
    void Promise.resolve(answer(args)).then((result) => {
      const { id, uuid, uuidAsString } = message;
      say({
        id,
        args: result,
        ...(uuid === undefined ? {} : { uuid }),
        ...(uuidAsString === undefined ? {} : { uuidAsString }),
      });
    });
  });
  return {
    themeChanged: () => say({ func: 'themeChange', args: [theme()] }),
    setSubPage(next) {
      subPage = next;
    },
    setFace(next) {
      face = next;
    },
  };
}
