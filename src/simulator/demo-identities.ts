/**
 * Who is who in the demo. None of these exist anywhere but on this machine: they are signed for by the simulator's own
 * keys and accepted only where no Microsoft app id is configured (design.md, the simulator).
 */
export const DEMO_BOT_APP_ID = '00000000-0000-4000-8000-0000000000b0';
export const DEMO_TAB_APP_ID = '00000000-0000-4000-8000-0000000000ab';
/** The tenant that owns the team; most directors are guests in it. */
export const DEMO_HOST_TENANT_ID = '00000000-0000-4000-8000-000000000001';

/** The bot as Teams addresses it. */
export const DEMO_BOT = { id: `28:${DEMO_BOT_APP_ID}`, name: 'Rådslag' } as const;

export const DEMO_TEAM = {
  id: '19:team-exempel@thread.tacv2',
  name: 'Familjen Exempel',
  aadGroupId: '00000000-0000-4000-8000-0000000000a1',
} as const;

export const DEMO_CHANNEL = { id: '19:kommundirektorer@thread.tacv2', name: 'Kommundirektörer' } as const;

/** What tokens to the Bot Connector are made out to. */
export const CONNECTOR_AUDIENCE = 'https://api.botframework.com';
