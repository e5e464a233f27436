import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { ImportItemView } from '../../../src/contract/import-views.ts';
import { withBreaks } from '../../../src/domain/imported/breaks-among.ts';
import { importsTexts as texts } from '../../../src/texts/tab-imports.ts';
import { useLanguage } from '../../shared/language.tsx';
import { newId } from '../../shared/session.tsx';
import { BreakWords } from './break-words.tsx';
import { useImport } from './import-context.tsx';
import { ItemWords } from './item-words.tsx';
import { MatterChoice } from './matter-choice.tsx';
import { Mendable } from './mendable.tsx';
import { itemForm } from './on-demand-forms.ts';
import type { MatterProposals } from './use-proposals.ts';
import { useProposals } from './use-proposals.ts';

/** The items, each mended in its place, joined, parted, and tied to an earlier matter. */
export function ItemsPart(): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { view } = useImport();
  const proposals = useProposals(view.importId);
  const [adding, setAdding] = useState<string | undefined>(undefined);
  const last = view.items.at(-1)?.itemId ?? null;
  return (
    <>
      {view.items.length === 0 ? <p className={styles.none}>{t(texts.noItems)}</p> : null}
      {withBreaks(view.items, view.breaks).map((place) =>
        'item' in place ? (
          <Item
            key={place.item.itemId}
            item={place.item}
            first={place.item === view.items[0]}
            proposals={proposals}
          />
        ) : (
          <BreakWords key={`break-${place.pause.line}`} pause={place.pause} />
        ),
      )}
      {adding === undefined ? (
        <div>
          <Button size="small" icon={<Add20Regular />} onClick={() => setAdding(newId())}>
            {t(texts.addItem)}
          </Button>
        </div>
      ) : (
        <itemForm.Part
          item={{ itemId: adding, title: '', decisions: [] }}
          added={{ after: last }}
          onClose={() => setAdding(undefined)}
        />
      )}
    </>
  );
}

function Item(props: {
  readonly item: ImportItemView;
  readonly first: boolean;
  readonly proposals: MatterProposals;
}): ReactNode {
  const styles = useStyles();
  const { item, first, proposals } = props;
  return (
    <article className={styles.item} id={`item-${item.itemId}`} tabIndex={-1}>
      <Mendable
        name={item.title}
        renderForm={(close) => (
          <itemForm.Part item={item} {...(first ? {} : { mergeable: true })} onClose={close} />
        )}
      >
        <ItemWords item={item} />
      </Mendable>
      <MatterChoice item={item} proposals={proposals.get(item.itemId) ?? []} />
    </article>
  );
}

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollMarginTop: '96px',
    outlineStyle: 'none',
  },
});
