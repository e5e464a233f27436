import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** The heading of a list inside a card. */
export function CardHeading({ children }: { readonly children: ReactNode }): ReactNode {
  return <h3 className={useStyles().heading}>{children}</h3>;
}

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
});
