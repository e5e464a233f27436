import { describe, expect, it } from 'vitest';
import type { Purpose } from '../src/config.ts';
import { ConfigError, readConfig } from '../src/config.ts';

const production = {
  BOT_APP_ID: '11111111-1111-4111-8111-111111111111',
  BOT_APP_TENANT_ID: '22222222-2222-4222-8222-222222222222',
  BOT_APP_PASSWORD: 'secret',
  PUBLIC_URL: 'https://radslag.example/',
};

/** What an app package needs: no secret. */
const app = {
  BOT_APP_ID: production.BOT_APP_ID,
  TAB_APP_ID: '33333333-3333-4333-8333-333333333333',
  PUBLIC_URL: 'https://radslag.example',
};

function refusalOf(environment: Record<string, string>, purpose?: Purpose): string {
  try {
    readConfig(environment, purpose);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
}

describe('the configuration', () => {
  it('with nothing set is the demo on the loopback address', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 3978,
      publicUrl: 'http://127.0.0.1:3978',
      logLevel: 'info',
    });
    expect(config.microsoft).toBeUndefined();
  });

  it('files in SharePoint when Graph is given, in the bot’s tenant unless another is named', () => {
    const graph = { GRAPH_CLIENT_ID: app.TAB_APP_ID, GRAPH_CLIENT_SECRET: 'secret' };
    expect(readConfig(production).graph).toBeUndefined();
    expect(readConfig({ ...production, ...graph }).graph).toEqual({
      tenantId: production.BOT_APP_TENANT_ID,
      clientId: app.TAB_APP_ID,
      clientType: 'SingleTenant',
      secret: 'secret',
    });
    const place = { GRAPH_DRIVE_ID: 'b!1', GRAPH_FOLDER_ID: '01A', GRAPH_TENANT_ID: app.BOT_APP_ID };
    expect(readConfig({ ...production, ...graph, ...place }).graph).toMatchObject({
      tenantId: app.BOT_APP_ID,
      place: { driveId: 'b!1', folderId: '01A' },
    });
  });

  it('invites and sends mail from the one mailbox that is named, and from none else', () => {
    const graph = { GRAPH_CLIENT_ID: app.TAB_APP_ID, GRAPH_CLIENT_SECRET: 'secret' };
    const mailbox = 'moten@exempel.se';
    expect(readConfig({ ...production, ...graph, GRAPH_MAILBOX: ` ${mailbox} ` }).graph?.mailbox).toBe(
      mailbox,
    );
    expect(readConfig({ ...production, ...graph }).graph).not.toHaveProperty('mailbox');
  });

  it('sets the lobby of the mailbox’s meetings only where it is told to', () => {
    const graph = { GRAPH_CLIENT_ID: app.TAB_APP_ID, GRAPH_CLIENT_SECRET: 'secret', GRAPH_MAILBOX: 'a@b.se' };
    expect(readConfig({ ...production, ...graph }).graph).not.toHaveProperty('lobby');
    expect(readConfig({ ...production, ...graph, GRAPH_LOBBY: 'invited' }).graph?.lobby).toBe('invited');
    expect(() => readConfig({ ...production, ...graph, GRAPH_LOBBY: 'everyone' })).toThrow(/^GRAPH_LOBBY/);
    const { GRAPH_MAILBOX: _none, ...without } = graph;
    expect(() => readConfig({ ...production, ...without, GRAPH_LOBBY: 'invited' })).toThrow(
      /needs GRAPH_MAILBOX/,
    );
  });

  it('counts an empty variable as not set', () => {
    expect(readConfig({ PORT: '', BOT_APP_ID: ' ' }).port).toBe(3978);
  });

  it('with a Microsoft app is production, its own tenant allowed', () => {
    const config = readConfig(production);
    expect(config.publicUrl).toBe('https://radslag.example');
    expect(config.microsoft?.allowedTenants).toEqual([production.BOT_APP_TENANT_ID]);
  });

  it.each([
    [{ PORT: 'abc' }, /^PORT: should be a port number/],
    [{ PORT: '70000' }, /^PORT: should be 65535 or less/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL: should be one of fatal/],
    [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL: should be an address such as postgres/],
    [{ BOT_APP_ID: 'x' }, /^BOT_APP_ID: should be a GUID/],
    [{ ...production, PUBLIC_URL: 'http://radslag.example' }, /^PUBLIC_URL: should be the https address/],
    [{ ...production, BOT_APP_PASSWORD: '' }, /^BOT_APP_PASSWORD: or BOT_APP_CERTIFICATE is needed/],
    [{ GRAPH_CLIENT_ID: app.TAB_APP_ID, GRAPH_CLIENT_SECRET: 's' }, /^GRAPH_CLIENT_ID: is used together/],
    [{ ...production, GRAPH_CLIENT_SECRET: 's' }, /^GRAPH_CLIENT_ID: is needed/],
    [{ ...production, GRAPH_CLIENT_ID: app.TAB_APP_ID }, /^GRAPH_CLIENT_SECRET: or GRAPH_CLIENT_CERT/],
    [
      { ...production, GRAPH_CLIENT_ID: app.TAB_APP_ID, GRAPH_CLIENT_SECRET: 's', GRAPH_DRIVE_ID: 'b!1' },
      /^GRAPH_FOLDER_ID: and GRAPH_DRIVE_ID are given together/,
    ],
    [{ ...production, GRAPH_MAILBOX: 'moten@exempel.se' }, /^GRAPH_CLIENT_ID: is needed/],
    [
      { ...production, GRAPH_CLIENT_ID: app.TAB_APP_ID, GRAPH_CLIENT_SECRET: 's', GRAPH_MAILBOX: 'moten' },
      /^GRAPH_MAILBOX: should be the address of a mailbox/,
    ],
    [{ ...production, ALLOWED_TENANTS: 'here,there' }, /ALLOWED_TENANTS.*should be a GUID/s],
  ])('names a wrong setting and says what it should be: %o', (environment, message) => {
    expect(refusalOf(environment as Record<string, string>)).toMatch(message);
  });

  it('names every wrong setting at once', () => {
    expect(refusalOf({ PORT: 'abc', LOG_LEVEL: 'loud' }).split('\n')).toHaveLength(2);
  });

  it('for an app package asks for ids and address, and for no secret', () => {
    expect(readConfig(app, 'package').microsoft).toMatchObject({
      appId: app.BOT_APP_ID,
      teamsAppId: app.BOT_APP_ID,
      tabAppId: app.TAB_APP_ID,
    });
    const named = { ...app, TEAMS_APP_ID: '44444444-4444-4444-8444-444444444444' };
    expect(readConfig(named, 'package').microsoft?.teamsAppId).toBe(named.TEAMS_APP_ID);
    expect(readConfig({}, 'package').microsoft).toBeUndefined();
  });

  it.each([
    ['BOT_APP_ID', /^BOT_APP_ID: is needed/],
    ['TAB_APP_ID', /^TAB_APP_ID: is needed/],
    ['PUBLIC_URL', /^PUBLIC_URL: should be the https address/],
  ])('makes no package of a part of the settings: without %s it says so', (missing, message) => {
    expect(refusalOf({ ...app, [missing]: '' }, 'package')).toMatch(message);
  });
});
