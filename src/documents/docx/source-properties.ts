/** Properties of a Word file that say what it was made of, for whoever looks for it in Word, whatever becomes of its text. */
export const SOURCE_PROPERTIES = {
  meeting: 'RadslagMeeting',
  version: 'RadslagVersion',
  style: 'RadslagStyle',
} as const;
