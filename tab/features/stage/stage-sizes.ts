import { tokens } from '@fluentui/react-components';

/** A hundredth of the screen's width, or of what a screen of 16:9 with its height would be wide. */
const UNIT = 'min(1vw, 1.78vh)';

/**
 * The type of the stage: shares of the screen, so that the far end of the room reads it whatever the screen is, and
 * never smaller than a page has it.
 */
export const STAGE_TYPE = {
  small: share(1.5, tokens.fontSizeBase300),
  text: share(2, tokens.fontSizeBase400),
  heading: share(2.6, tokens.fontSizeBase500),
  title: share(4.4, tokens.fontSizeBase600),
  longTitle: share(3.2, tokens.fontSizeBase600),
  longestTitle: share(2.4, tokens.fontSizeBase500),
} as const;

/** Between things and between groups of things. */
export const STAGE_GAP = {
  things: share(0.8, tokens.spacingVerticalS),
  groups: share(2.2, tokens.spacingVerticalXXL),
} as const;

/** The line beside what is on. */
export const STAGE_MARK = share(0.4, tokens.strokeWidthThickest);

/** Where words begin that stand beside no such line. */
export const STAGE_INDENT = `calc(${STAGE_GAP.groups} + ${STAGE_MARK})`;

/** Where there is room the stage fills the screen and nothing scrolls; on a small one it is an ordinary page. */
export const STAGE_SCREEN = '@media (min-width: 641px) and (min-height: 400px)';

function share(of: number, least: string): string {
  return `max(${least}, calc(${of} * ${UNIT}))`;
}
