import { describe, expect, it } from 'vitest';
import { appManifest } from '../../manifest/app-manifest.ts';
import { localizationFaults } from '../../manifest/check-manifest.ts';
import { extensionStrings } from '../../manifest/compose-extension.ts';
import { englishStrings } from '../../manifest/localization.ts';
import { parseCommand } from '../../bot/commands/parse-command.ts';
import { SEARCHES } from '../../bot/extension/searches.ts';
import { understand } from '../../bot/handlers/typed/rooms.ts';
import { INSTALLATION } from './installation.ts';

const english = englishStrings();
const paths = Object.keys(english).filter((path) => path !== '$schema');
const swedish = Object.fromEntries(paths.map((path) => [path, wordAt(path)]));
const commandPaths = paths.filter((path) => /^bots.*commands\[\d+\]\.title$/.test(path));
const extensionPaths = paths.filter((path) => path.startsWith('composeExtensions'));

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
    expect(extensionPaths).toEqual(extensionStrings('sv').map(([path]) => path));
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

  it('offer the searches and the acts on a message that the bot answers, each told to Copilot as what it is', () => {
    const [extension] = appManifest(INSTALLATION).composeExtensions ?? [];
    const commands = extension?.commands ?? [];
    expect(commands.filter(({ type }) => type === 'query').map(({ id }) => id)).toEqual(
      Object.keys(SEARCHES),
    );
    const searches = commands.filter(({ type }) => type === 'query');
    expect(searches.map(({ id }) => id)).toEqual(Object.keys(SEARCHES));
    for (const { initialRun, semanticDescription, parameters } of searches) {
      expect(initialRun).toBe(true);
      for (const words of [semanticDescription, parameters?.[0]?.semanticDescription])
        expect(words?.length).toBeGreaterThan(100);
    }
    const acts = commands.filter(({ type }) => type === 'action');
    expect(acts.map(({ context, fetchTask }) => [context, fetchTask])).toEqual(
      acts.map(() => [['message'], true]),
    );
    expect(extension?.botId).toBe(INSTALLATION.botAppId);
    expect(extension?.messageHandlers).toEqual([
      { type: 'link', value: { domains: ['radslag.example'], supportsAnonymizedPayloads: false } },
    ]);
  });
});
