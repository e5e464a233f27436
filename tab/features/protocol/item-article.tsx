import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ItemView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { MatterLink } from '../../shared/matter/matter-link.tsx';
import { ItemHeading } from './item-heading.tsx';

/** An item in its place in the protocol, for those who write and those who read; the one that is on is marked. */
export function ItemArticle(props: {
  readonly item: ItemView;
  /** Whether the keys that walk the desk stop here. */
  readonly deskStop?: boolean;
  /** Beside the heading of an item that is not on. */
  readonly action?: ReactNode;
  /** At the end of the heading's line, whether it is on or not. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { item } = props;
  const current = item.progress === 'current';
  return (
    <article
      id={`item-${item.itemId}`}
      tabIndex={-1}
      data-screen={item.kind === 'break' ? true : undefined}
      data-desk-stop={props.deskStop ? true : undefined}
      className={mergeClasses(styles.item, current && styles.current)}
    >
      <ItemHeading item={item}>
        {current ? (
          <Badge appearance="filled" color="brand">
            {t(protocolTexts.nowMark)}
          </Badge>
        ) : (
          props.action
        )}
        {props.beside}
      </ItemHeading>
      {item.matterId ? (
        <p data-screen className={styles.matter}>
          <MatterLink matterId={item.matterId} title={item.title} />
        </p>
      ) : null}
      {props.children}
    </article>
  );
}

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    scrollMarginTop: '96px',
    outlineStyle: 'none',
  },
  matter: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  current: {
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalL})`,
    paddingInlineStart: `calc(${tokens.spacingHorizontalL} - ${tokens.strokeWidthThicker})`,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
  },
});
