import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense } from 'react';
import type { TextView } from '../../../src/contract/views.ts';
import { protocolTexts } from '../../../src/texts/tab-protocol.ts';
import { useLanguage } from '../../shared/language.tsx';
import { RichTextView } from '../../shared/rich-text/rich-text-view.tsx';
import { OthersWriting } from '../../shared/clauses/others-writing.tsx';
import type { PlaceText } from './use-place-text.ts';
import { usePlaceText } from './use-place-text.ts';

const RichTextEditor = lazy(async () => ({
  default: (await import('../../shared/rich-text/rich-text-editor.tsx')).RichTextEditor,
}));

/** A place of the protocol where text stands: the editor, what others are writing there, what needs a word. */
export function TextPlace(props: {
  readonly place: string;
  readonly text: TextView;
  readonly labelledBy: string;
  readonly placeholder: string;
}): ReactNode {
  const { t } = useLanguage();
  const styles = useStyles();
  const place = usePlaceText(props.place, props.text);
  return (
    <div>
      <Suspense fallback={<RichTextView text={place.value} />}>
        <RichTextEditor
          id={`text-${props.place}`}
          labelledBy={props.labelledBy}
          value={place.value}
          placeholder={props.placeholder}
          onChange={place.type}
          onLeave={place.leave}
        />
      </Suspense>
      <OthersWriting field={`text:${props.place}`} />
      {place.conflict ? (
        <section className={styles.notice} aria-labelledby={`conflict-${props.place}`}>
          <p id={`conflict-${props.place}`} className={styles.line}>
            {t(protocolTexts.conflict, { name: props.text.by ?? t(protocolTexts.somebody) })}
          </p>
          <blockquote className={styles.other}>
            <RichTextView text={props.text.text} />
          </blockquote>
          <EnterOrDiscard
            place={place}
            enter={t(protocolTexts.keepMine)}
            discard={t(protocolTexts.takeTheirs)}
          />
        </section>
      ) : place.left ? (
        <div className={styles.notice}>
          <p className={styles.line}>{t(protocolTexts.draftLeft)}</p>
          <EnterOrDiscard
            place={place}
            enter={t(protocolTexts.enterDraft)}
            discard={t(protocolTexts.dropDraft)}
          />
        </div>
      ) : null}
    </div>
  );
}

/** The two ways out for what is typed and not yet written. */
function EnterOrDiscard(props: {
  readonly place: PlaceText;
  readonly enter: string;
  readonly discard: string;
}): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={props.place.enter}>
        {props.enter}
      </Button>
      <Button size="small" onClick={props.place.discard}>
        {props.discard}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  notice: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  line: { margin: 0 },
  other: {
    margin: `${tokens.spacingVerticalS} 0`,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});
