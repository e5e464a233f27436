/** The commands of the message extension: in the app's manifest, and in what Teams sends when one is used. */
export const SEARCH_COMMANDS = ['decisions', 'items', 'protocols', 'tasks', 'matters'] as const;
export type SearchCommand = (typeof SEARCH_COMMANDS)[number];

/** Those that begin at a message, each with a dialog. */
export const MESSAGE_COMMANDS = ['to-decision', 'to-agenda', 'to-reply'] as const;
export type MessageCommand = (typeof MESSAGE_COMMANDS)[number];

/** The one parameter of a search: the words looked for. */
export const SEARCH_PARAMETER = 'query';
