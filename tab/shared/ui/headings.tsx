import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
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
  return (
    <h1
      ref={useDocumentName(props.part)}
      id="page-title"
      tabIndex={-1}
      lang={props.lang}
      className={styles.page}
    >
      {props.children}
    </h1>
  );
}

/** Names the document by the heading that takes the ref, and by which part of it the page shows. */
export function useDocumentName(part?: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = [part, heading.current?.textContent, 'Rådslag'].filter(Boolean).join(' – ');
  });
  return heading;
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
