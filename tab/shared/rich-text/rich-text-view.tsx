import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RichText, Span } from '../../../src/domain/basics/rich-text.ts';

/** Protocol text as it reads. People's words go in as text nodes: nothing in them is markup. */
export function RichTextView({ text }: { readonly text: RichText }): ReactNode {
  const styles = useStyles();
  return text.map((block, index) => {
    if (block.type === 'paragraph')
      return (
        <p key={index} lang="sv" className={styles.paragraph}>
          <Spans spans={block.spans} />
        </p>
      );
    const List = block.ordered ? 'ol' : 'ul';
    return (
      <List key={index} lang="sv" className={styles.list}>
        {block.items.map((item, place) => (
          <li key={place}>
            <Spans spans={item} />
          </li>
        ))}
      </List>
    );
  });
}

function Spans({ spans }: { readonly spans: readonly Span[] }): ReactNode {
  return spans.map((span, index) =>
    span.bold ? <strong key={index}>{span.text}</strong> : <span key={index}>{span.text}</span>,
  );
}

const useStyles = makeStyles({
  paragraph: { margin: `0 0 ${tokens.spacingVerticalM}`, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  list: {
    margin: `0 0 ${tokens.spacingVerticalM}`,
    paddingInlineStart: '1.6em',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});
