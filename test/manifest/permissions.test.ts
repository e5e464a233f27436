import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appManifest } from '../../manifest/app-manifest.ts';
import { RSC_PERMISSIONS } from '../../manifest/permissions.ts';
import { INSTALLATION } from './installation.ts';

/**
 * What in the code needs which permission of a team or chat. Code that begins to do one of these makes the test fail
 * until manifest/permissions.ts asks for it and docs/installation.md says why; code that ends doing it, until they stop.
 */
const NEEDS: readonly (readonly [call: string, permissions: readonly string[]])[] = [
  ['shareAppContentToStage(', ['MeetingStage.Write.Chat', 'ChannelMeetingStage.Write.Group']],
  [
    'application/vnd.microsoft.meetingStart',
    ['OnlineMeeting.ReadBasic.Chat', 'ChannelMeeting.ReadBasic.Group'],
  ],
  ['application/vnd.microsoft.meetingParticipantJoin', ['OnlineMeetingParticipant.Read.Chat']],
  ['/allMembers', ['ChannelMember.Read.Group']],
  ['channelMemberAdded', ['ChannelMember.Read.Group']],
  ['/filesFolder', ['File.Read.Group']],
];

const sources = ['bot', 'src', 'tab'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    // The simulator plays Teams: what it does is not done by the app.
    .filter((name) => /\.tsx?$/.test(name) && !(folder === 'src' && name.startsWith('simulator')))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

describe('the permissions of the app', () => {
  it('are those that the code needs now, no more and no fewer', () => {
    const needed = NEEDS.filter(([call]) => sources.some((source) => source.includes(call)));
    const wanted = new Set(needed.flatMap(([, permissions]) => permissions));
    expect(new Set(RSC_PERMISSIONS.map(({ name }) => name))).toEqual(wanted);
    const { authorization } = appManifest(INSTALLATION);
    expect(authorization?.permissions?.resourceSpecific?.map(({ name }) => name) ?? []).toEqual(
      RSC_PERMISSIONS.map(({ name }) => name),
    );
  });

  it('each name the file that needs it', () => {
    for (const { usedBy, call } of RSC_PERMISSIONS)
      expect(readFileSync(usedBy, 'utf8')).toContain(`${call}(`);
  });

  it('each have a row in docs/installation.md that says why', () => {
    const docs = readFileSync('docs/installation.md', 'utf8');
    const rows = [...docs.matchAll(/^\| `([A-Z]\w+(?:\.\w+)+)` \| .{20,} \|$/gmu)].map(([, name]) => name);
    expect(rows).toEqual(RSC_PERMISSIONS.map(({ name }) => name));
  });
});
