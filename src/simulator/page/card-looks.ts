import { HostConfig } from 'adaptivecards';
import type { Theme } from './window-settings.ts';

/** The colours of a card's text, near those a Teams client uses; every pair has at least 4.5:1. */
interface Palette {
  readonly text: string;
  readonly subtle: string;
  readonly accent: string;
  readonly good: string;
  readonly warning: string;
  readonly attention: string;
  readonly surface: string;
  readonly emphasis: string;
  readonly border: string;
}

const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    text: '#242424',
    subtle: '#5c5c5c',
    accent: '#3f4aa8',
    good: '#0b6a0b',
    warning: '#835c00',
    attention: '#a4262c',
    surface: '#ffffff',
    emphasis: '#f3f3f6',
    border: '#d6d6dc',
  },
  dark: {
    text: '#ffffff',
    subtle: '#c8c8cc',
    accent: '#a6b0ff',
    good: '#7fd67f',
    warning: '#f2c661',
    attention: '#ff9a9a',
    surface: '#2b2b31',
    emphasis: '#37373f',
    border: '#52525c',
  },
  contrast: {
    text: '#ffffff',
    subtle: '#ffffff',
    accent: '#ffff00',
    good: '#3ff23f',
    warning: '#ffff00',
    attention: '#ff9a9a',
    surface: '#000000',
    emphasis: '#000000',
    border: '#ffffff',
  },
};

/** How cards look in this theme. */
export function cardLook(theme: Theme): HostConfig {
  const palette = PALETTES[theme];
  const colour = (normal: string) => ({ default: normal, subtle: normal });
  const foregroundColors = {
    default: { default: palette.text, subtle: palette.subtle },
    dark: { default: palette.text, subtle: palette.subtle },
    light: { default: palette.text, subtle: palette.subtle },
    accent: colour(palette.accent),
    good: colour(palette.good),
    warning: colour(palette.warning),
    attention: colour(palette.attention),
  };
  const container = (backgroundColor: string) => ({
    backgroundColor,
    borderColor: palette.border,
    foregroundColors,
  });
  return new HostConfig({
    fontFamily: '"Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif',
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: palette.border },
    supportsInteractivity: true,
    containerStyles: {
      default: container(palette.surface),
      emphasis: container(palette.emphasis),
      accent: container(palette.emphasis),
      good: container(palette.emphasis),
      warning: container(palette.emphasis),
      attention: container(palette.emphasis),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      // The stylesheet spaces the buttons: spacers would indent a second row of them.
      buttonSpacing: 0,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    },
    inputs: {
      label: {
        inputSpacing: 4,
        requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { weight: 'bolder' },
      },
      errorMessage: { weight: 'default', color: 'attention', spacing: 'small' },
    },
    textStyles: { heading: { size: 'large', weight: 'bolder' }, columnHeader: { weight: 'bolder' } },
    // The card stands under its sender's heading, which is the third level of the page.
    textBlock: { headingLevel: 4 },
    factSet: {
      title: { weight: 'bolder', wrap: true, maxWidth: 150 },
      value: { wrap: true },
      spacing: 12,
    },
    adaptiveCard: { allowCustomStyle: false },
  });
}
