import { describe, expect, it } from 'vitest';
import { appManifest } from '../../manifest/app-manifest.ts';
import { localizationFaults } from '../../manifest/check-manifest.ts';
import { englishStrings } from '../../manifest/localization.ts';
import { parseCommand } from '../../bot/commands/parse-command.ts';
import { understand } from '../../bot/handlers/typed/rooms.ts';
import { INSTALLATION } from './installation.ts';

const english = englishStrings();
const paths = Object.keys(english).filter((path) => path !== '$schema');
const swedish = Object.fromEntries(paths.map((path) => [path, wordAt(path)]));
const commandPaths = paths.filter((path) => /commands\[\d+\]\.title$/.test(path));

/** What the manifest itself says at a path such as `bots[0].commandLists[0].commands[2].title`. */
function wordAt(path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter((step) => step !== '')
    .reduce<unknown>(
      (at, step) => (at as Readonly<Record<string, unknown>>)[step],
      appManifest(INSTALLATION),
    );
}

describe('the words of the manifest', () => {
  it('have every path of the English file in Swedish, within the limits in both languages', () => {
    expect(Object.values(swedish).every((word) => typeof word === 'string' && word !== '')).toBe(true);
    expect(localizationFaults(english)).toEqual([]);
    expect(localizationFaults(swedish)).toEqual([]);
  });

  it('leave nothing untranslated but the name', () => {
    const same = paths.filter((path) => english[path] === swedish[path]);
    expect(same).toEqual(['name.short']);
    const { bots = [], staticTabs = [] } = appManifest(INSTALLATION);
    const commands = bots.flatMap((bot) => bot.commandLists ?? []).flatMap((list) => list.commands);
    expect(commandPaths).toHaveLength(commands.length);
    expect(paths.filter((path) => path.startsWith('staticTabs'))).toHaveLength(staticTabs.length);
  });

  it('propose ten commands at most, short enough to be read in a menu', () => {
    expect(commandPaths.length).toBeLessThanOrEqual(10);
    for (const words of [swedish, english])
      for (const path of commandPaths) {
        expect(String(words[path]).length).toBeLessThanOrEqual(32);
        expect(String(words[path.replace(/title$/, 'description')]).length).toBeLessThanOrEqual(128);
      }
  });

  it.each(commandPaths.map((path) => [String(swedish[path]), String(english[path])]))(
    'propose “%s” and “%s”, which the bot understands as the same',
    (inSwedish, inEnglish) => {
      expect(understand(inSwedish).kind).not.toBe('unknown');
      expect(understand(inEnglish).kind).toBe(understand(inSwedish).kind);
      // What no room of its own reads means the same to the letter.
      const meant = [inSwedish, inEnglish].map(parseCommand);
      expect({ ...meant[0], text: '' }).toEqual({ ...meant[1], text: '' });
    },
  );
});
