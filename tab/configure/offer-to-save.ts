import { pages } from '@microsoft/teams-js';
import { TAB_ENTITY_ID } from '../../src/contract/tab-entity.ts';

/** Tells Teams that the tab can be added as it is, and what to add when it is. `name` is what the tab is called first. */
export function offerToSave(name: string): void {
  const tab = new URL('/tab/', location.href).href;
  pages.config.registerOnSaveHandler((save) => {
    pages.config
      .setConfig({ entityId: TAB_ENTITY_ID, contentUrl: tab, websiteUrl: tab, suggestedDisplayName: name })
      .then(
        () => save.notifySuccess(),
        () => save.notifyFailure(),
      );
  });
  pages.config.setValidityState(true);
}
