import { composeExtension, extensionStrings } from '../../manifest/compose-extension.ts';
import { DEMO_BOT_APP_ID } from '../simulator/demo-identities.ts';
import type { ExtensionOffer } from '../simulator/wire.ts';

/** What the app's own manifest offers as its message extension, for the simulator to offer as Teams does. */
export function extensionOffer(publicUrl: string): ExtensionOffer {
  const { commands = [], messageHandlers = [] } = composeExtension(DEMO_BOT_APP_ID, publicUrl);
  const [sv, en] = [new Map(extensionStrings('sv')), new Map(extensionStrings('en'))];
  const words = (index: number, what: string) => {
    const path = `composeExtensions[0].commands[${index}].${what}`;
    return { sv: sv.get(path) ?? '', en: en.get(path) ?? '' };
  };
  const all = commands.map(({ id, type, parameters = [] }, index) => ({
    id,
    type,
    title: words(index, 'title'),
    hint: words(index, 'parameters[0].description'),
    parameter: parameters[0]?.name ?? '',
  }));
  return {
    searches: all
      .filter(({ type }) => type === 'query')
      .map(({ id, title, hint, parameter }) => ({ id, title, hint, parameter })),
    acts: all.filter(({ type }) => type === 'action').map(({ id, title }) => ({ id, title })),
    linkHosts: messageHandlers.flatMap(({ value }) => value.domains ?? []),
  };
}
