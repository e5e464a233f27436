import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** The one h1 of a page; takes the focus when a page is gone to. */
export function PageTitle({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <h1 id="page-title" tabIndex={-1} className={useStyles().page}>
      {children}
    </h1>
  );
}

/** The heading of a part of a page. */
export function SectionTitle(props: {
  readonly children: ReactNode;
  readonly id?: string;
  readonly className?: string;
}): ReactNode {
  return (
    <h2 id={props.id} className={mergeClasses(useStyles().section, props.className)}>
      {props.children}
    </h2>
  );
}

const useStyles = makeStyles({
  page: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  section: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});
