import { speak } from '../src/texts/catalogue.ts';
import { manifestTexts as t } from '../src/texts/manifest.ts';
import { botCommands } from './bot-commands.ts';
import { extensionStrings } from './compose-extension.ts';
import { MANIFEST_VERSION } from './app-manifest.ts';

/** The words of the manifest in English, by the path of what each stands for. Swedish stands in the manifest itself. */
export function englishStrings(): Readonly<Record<string, string>> {
  const commands = botCommands('en').flatMap(({ title, description }, index) => {
    const path = `bots[0].commandLists[0].commands[${index}]`;
    return [
      [`${path}.title`, title],
      [`${path}.description`, description],
    ];
  });
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.Localization.schema.json`,
    'name.short': speak('en', t.name),
    'name.full': speak('en', t.fullName),
    'description.short': speak('en', t.short),
    'description.full': speak('en', t.full),
    'staticTabs[0].name': speak('en', t.tab),
    ...Object.fromEntries([...commands, ...extensionStrings('en')]),
  };
}
