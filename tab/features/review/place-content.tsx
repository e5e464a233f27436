import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReviewPlaceView } from '../../../src/contract/protocol-life-view.ts';
import type { ItemView } from '../../../src/contract/views.ts';
import { wordingTexts } from '../../../src/texts/tab-review.ts';
import { useLanguage } from '../../shared/language.tsx';
import { CopyClauseLink } from '../../shared/links/on-demand-links.ts';
import { ClauseTexts } from '../../shared/meeting/clause-text.tsx';
import { GuidanceWords } from '../../shared/meeting/guidance-words.tsx';
import { useMeeting } from '../../shared/meeting/meeting-context.tsx';
import { RichTextView } from '../../shared/rich-text/rich-text-view.tsx';

/** What a part of the draft says, as the protocol will print it. */
export function PlaceContent({ place }: { readonly place: ReviewPlaceView }): ReactNode {
  const { t } = useLanguage();
  const { view } = useMeeting();
  const styles = useStyles();
  if (place.place === 'attendance')
    return (
      <div lang="sv" className={styles.text}>
        {place.lines?.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
    );
  const item = view.items.find(({ itemId }) => itemId === place.place);
  if (item) return <ItemContent item={item} lines={place.lines ?? []} />;
  const { text } = place.place === 'opening' ? view.opening : view.closing;
  return text.length > 0 ? (
    <div lang="sv" className={styles.text}>
      <RichTextView text={text} />
    </div>
  ) : (
    <p className={styles.quiet}>{t(wordingTexts.nothing)}</p>
  );
}

function ItemContent(props: { readonly item: ItemView; readonly lines: readonly string[] }): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const { item, lines } = props;
  const empty = item.text.text.length === 0 && item.clauses.length === 0 && !item.outcome;
  const printed = item.guidance.filter(({ inProtocol }) => inProtocol);
  return (
    <>
      {lines.map((line) => (
        <p key={line} lang="sv" className={styles.quiet}>
          {line}
        </p>
      ))}
      {item.text.text.length > 0 ? (
        <div lang="sv" className={styles.text}>
          <RichTextView text={item.text.text} />
        </div>
      ) : null}
      <ClauseTexts clauses={item.clauses} link={CopyClauseLink} />
      {item.outcome ? (
        <p lang="sv" className={styles.line}>
          {item.outcome}
        </p>
      ) : null}
      {printed.map((guidance) => (
        <GuidanceWords key={guidance.guidanceId} guidance={guidance} />
      ))}
      {item.deferral ? (
        <p lang="sv" className={styles.line}>
          {item.deferral.printed}
        </p>
      ) : null}
      {empty ? <p className={styles.quiet}>{t(wordingTexts.nothing)}</p> : null}
    </>
  );
}

const useStyles = makeStyles({
  text: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase500 },
  line: {
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
});
