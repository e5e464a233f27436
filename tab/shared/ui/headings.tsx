import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';

/** The one h1 of a page; takes the focus when a page is gone to. The document is named by it. */
export function PageTitle(props: {
  readonly children: ReactNode;
  /** What of it the page shows, where that is not in the heading. */
  readonly part?: string;
  /** Where it is people's own words. */
  readonly lang?: 'sv';
}): ReactNode {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const names = [props.part, heading.current?.textContent, 'Rådslag'];
    document.title = names.filter(Boolean).join(' – ');
  });
  return (
    <h1 ref={heading} id="page-title" tabIndex={-1} lang={props.lang} className={styles.page}>
      {props.children}
    </h1>
  );
}

/** The heading of a part of a page. */
export function SectionTitle(props: {
  readonly children: ReactNode;
  readonly id?: string;
  readonly className?: string;
  /** Where it is people's own words. */
  readonly lang?: 'sv';
}): ReactNode {
  return (
    <h2 id={props.id} lang={props.lang} className={mergeClasses(useStyles().section, props.className)}>
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
