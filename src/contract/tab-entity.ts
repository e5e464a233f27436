/** The tab's name in Teams: in the app's manifest, in what the configuration page saves, and in deep links to the tab. */
export const TAB_ENTITY_ID = 'radslag';
