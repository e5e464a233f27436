import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MarkdownBlock, Words } from '../../../src/domain/imported/markdown-blocks.ts';
import { markdownBlocks } from '../../../src/domain/imported/markdown-blocks.ts';

/** Running text of an old protocol, as it was printed. */
export function MarkdownWords({ text }: { readonly text: string }): ReactNode {
  const styles = useStyles();
  return (
    <div lang="sv" className={styles.text}>
      {markdownBlocks(text).map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: MarkdownBlock }): ReactNode {
  switch (block.type) {
    case 'heading':
      return (
        <p>
          <strong>
            <Spans words={block.words} />
          </strong>
        </p>
      );
    case 'paragraph':
      return (
        <p>
          {block.lines.map((line, index) => (
            <span key={index}>
              {index > 0 ? <br /> : null}
              <Spans words={line} />
            </span>
          ))}
        </p>
      );
    case 'list': {
      const items = block.items.map((item, index) => (
        <li key={index}>
          <Spans words={item} />
        </li>
      ));
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <table>
          <tbody>
            {block.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at}>
                    <Spans words={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return block satisfies never;
  }
}

function Spans({ words }: { readonly words: Words }): ReactNode {
  return words.map(({ text, bold, struck }, index) => {
    const said = struck ? <s>{text}</s> : text;
    return bold ? <strong key={index}>{said}</strong> : <span key={index}>{said}</span>;
  });
}

const useStyles = makeStyles({
  text: {
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    '& p': { margin: `0 0 ${tokens.spacingVerticalM}` },
    '& > :last-child': { marginBottom: 0 },
    '& ul, & ol': { margin: `0 0 ${tokens.spacingVerticalM}`, paddingInlineStart: '1.6em' },
    '& table': { borderCollapse: 'collapse', marginBottom: tokens.spacingVerticalM },
    '& td': {
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
    },
    '& strong': { fontWeight: tokens.fontWeightSemibold },
  },
});
