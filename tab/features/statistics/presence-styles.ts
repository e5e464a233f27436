import { makeStyles, tokens } from '@fluentui/react-components';
import type { PresenceCounted } from '../../../src/domain/register/attendance.ts';

/** How each presence is drawn: told apart by light and dark and by pattern, not by hue. */
export function usePresenceStyles(): Readonly<Record<PresenceCounted, string>> {
  return useStyles();
}

const line = `1px solid ${tokens.colorBrandStroke1}`;
const useStyles = makeStyles({
  present: {
    backgroundColor: tokens.colorBrandStroke1,
    border: line,
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
  },
  partial: {
    backgroundImage: `repeating-linear-gradient(45deg, ${tokens.colorBrandStroke1} 0 2px, transparent 2px 4px)`,
    border: line,
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
  },
  absent: { border: line, boxSizing: 'border-box', forcedColorAdjust: 'none' },
  unknown: {
    border: `1px dotted ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
  },
});
