/** The id of the button that confirms everybody, for the key that leads to it. */
export const CONFIRM_ALL = 'confirm-all';
