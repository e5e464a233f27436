import type { TeamsManifestV1D30 } from '@microsoft/app-manifest';
import type { SearchCommand } from '../src/contract/extension-commands.ts';
import { MESSAGE_COMMANDS, SEARCH_COMMANDS, SEARCH_PARAMETER } from '../src/contract/extension-commands.ts';
import type { Locale } from '../src/texts/catalogue.ts';
import { speak, speakLoosely } from '../src/texts/catalogue.ts';
import { extensionCommandTexts as t } from '../src/texts/manifest.ts';

/**
 * The message extension: five searches to insert from, which Copilot uses as well, three dialogs that begin at a message,
 * and cards for links to the tab. Who is not signed in gets no card of a link.
 */
export function composeExtension(botId: string, publicUrl: string): TeamsManifestV1D30.ComposeExtension {
  return {
    botId,
    commands: [
      ...SEARCH_COMMANDS.map((id) => ({
        id,
        type: 'query' as const,
        context: ['compose' as const, 'commandBox' as const],
        title: speak('sv', t[id]),
        description: speak('sv', t[`${id}Do`]),
        semanticDescription: MEANINGS[id],
        samplePrompts: [{ text: speak('sv', t[`${id}Prompt`]) }],
        initialRun: true,
        parameters: [
          {
            name: SEARCH_PARAMETER,
            inputType: 'text' as const,
            title: speak('sv', t.query),
            description: speak('sv', t.queryDoes),
            semanticDescription: PARAMETER_MEANING,
          },
        ],
      })),
      ...MESSAGE_COMMANDS.map((id) => ({
        id,
        type: 'action' as const,
        context: ['message' as const],
        title: speak('sv', t[id]),
        description: speak('sv', t[`${id}Does`]),
        fetchTask: true,
      })),
    ],
    messageHandlers: [
      {
        type: 'link',
        value: { domains: [new URL(publicUrl).hostname], supportsAnonymizedPayloads: false },
      },
    ],
  };
}

/** The words of the commands in a language, by their paths in the manifest. */
export function extensionStrings(locale: Locale): readonly (readonly [path: string, words: string])[] {
  const at = (index: number, rest: string) => `composeExtensions[0].commands[${index}].${rest}`;
  return [
    ...SEARCH_COMMANDS.flatMap((id, index) => [
      [at(index, 'title'), speakLoosely(locale, t[id])] as const,
      [at(index, 'description'), speakLoosely(locale, t[`${id}Do`])] as const,
      [at(index, 'samplePrompts[0].text'), speakLoosely(locale, t[`${id}Prompt`])] as const,
      [at(index, 'parameters[0].title'), speakLoosely(locale, t.query)] as const,
      [at(index, 'parameters[0].description'), speakLoosely(locale, t.queryDoes)] as const,
    ]),
    ...MESSAGE_COMMANDS.flatMap((id, index) => [
      [at(SEARCH_COMMANDS.length + index, 'title'), speakLoosely(locale, t[id])] as const,
      [at(SEARCH_COMMANDS.length + index, 'description'), speakLoosely(locale, t[`${id}Does`])] as const,
    ]),
  ];
}

/** What each search is for, as Copilot is told of it; nobody else reads this, and it reads English best. */
const MEANINGS: Readonly<Record<SearchCommand, string>> = {
  decisions:
    'Search the decisions (beslut, att-satser) that a group of Swedish municipal chief executives has made at its meetings. Each result has the words of the decision, its item, the meeting and date, and whether the protocol is agreed or the decision is still preliminary. Use it for what was decided, who was assigned what and what money was granted. The texts are in Swedish.',
  items:
    'Search the agenda items (ärenden) of the group’s coming and earlier meetings, with their presenters and decisions. Use it for what is on a meeting’s agenda, who presents it, and when something is or was dealt with. The texts are in Swedish.',
  protocols:
    'Search the protocols (minutes) of the group’s meetings, by running number such as 3/2018, by date, month or year, by title or by place. Each result links to the protocol and tells whether it is agreed.',
  tasks:
    'Search the tasks (uppdrag) that decisions have given to people, municipalities and networks, with who is responsible, the deadline and how it goes. Without words the tasks of whoever asks come first. The texts are in Swedish.',
  matters:
    'Follow one matter (ärende) through every meeting it has been up at: how many times and when last, with a link to its whole history. Use it for when something was last discussed. The titles are in Swedish.',
};
const PARAMETER_MEANING =
  'Words to look for, separated by spaces; every word must be found. May be Swedish words or their beginnings, names of people, municipalities or networks, a year, a Swedish month, or a protocol number such as 3/2018. Leave empty for the latest.';
