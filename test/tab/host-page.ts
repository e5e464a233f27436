/** What Teams tells besides, in its own words. */
export interface HostContext {
  readonly appId?: string;
  readonly channelId?: string;
  /** Where a deep link points. */
  readonly subEntityId?: string;
}

/**
 * A page that is to the tab what Teams is: a frame around it, and answers to the messages of teams-js. The address of
 * the tab comes after `#`. Beside a call (`sidePanel`) it takes what is to be shown on the stage into `shared`; while the
 * tab is being added (`settings`) it keeps what it is told in `adding`, and `save()` is its Save button.
 */
export function hostPage(
  theme: string,
  locale: string,
  frameContext = 'content',
  context: HostContext = {},
): string {
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>Teams</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style></head>
<body><iframe id="tab" title="Rådslag"></iframe>
<script>
const frame = document.getElementById('tab');
globalThis.shared = [];
let theme = ${JSON.stringify(theme)};
globalThis.adding = { maySave: false, tab: undefined, saved: false };
const answers = {
  initialize: () => [${JSON.stringify(frameContext)}, 'web', JSON.stringify({ apiVersion: 4, isLegacyTeams: false,
    hostVersionsInfo: {}, supports: { pages: { config: {} } } }), '2.58.0'],
  getContext: () => [{ locale: ${JSON.stringify(locale)}, theme, entityId: 'radslag',
    frameContext: ${JSON.stringify(frameContext)},
    hostName: 'Teams', hostClientType: 'web', sessionId: 's', appSessionId: 's', userObjectId: 'o', tid: 't',
    userPrincipalName: 'anna.berg@familjen.example', ...${JSON.stringify(context)} }],
  'meeting.getAppContentStageSharingCapabilities': () => [null, { doesAppHaveSharePermission: true }],
  'meeting.shareAppContentToStage': ([url]) => (shared.push(url), [null, true]),
  'settings.setValidityState': ([able]) => ((adding.maySave = able), [true]),
  'settings.setSettings': ([tab]) => ((adding.tab = tab), [true]),
  'settings.save.success': () => ((adding.saved = true), [true]),
  'authentication.getAuthToken': async () => [true, await (await fetch('/host/token')).text()],
};
addEventListener('message', async (event) => {
  const answer = answers[event.data.func];
  if (event.source !== frame.contentWindow || !answer) return;
  const { id, uuidAsString } = event.data;
  frame.contentWindow.postMessage({ id, uuidAsString, args: await answer(event.data.args ?? []) }, location.origin);
});
globalThis.setTheme = (next) => {
  theme = next;
  frame.contentWindow.postMessage({ func: 'themeChange', args: [next] }, location.origin);
};
globalThis.save = () => frame.contentWindow.postMessage({ func: 'settings.save', args: [{}] }, location.origin);
frame.src = location.hash.slice(1) || '/tab/';
</script></body></html>`;
}
