import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PlaceChange } from '../../../src/domain/meeting/review/changes.ts';
import { useLanguage } from '../language.tsx';
import { LineChanges } from './line-changes.tsx';
import { useMeeting } from './meeting-context.tsx';
import { placeTitle } from './place-title.ts';

/** What became of a protocol between two wordings, part by part. */
export function PlaceChanges({ changes }: { readonly changes: readonly PlaceChange[] }): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  return changes.map(({ place, title, lines }) => (
    <div key={place} className={styles.place}>
      <h3 className={styles.title}>{title ?? placeTitle(view, place, t)}</h3>
      <LineChanges lines={lines} />
    </div>
  ));
}

const useStyles = makeStyles({
  place: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
