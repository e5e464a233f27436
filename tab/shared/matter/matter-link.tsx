import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { matterTexts } from '../../../src/texts/tab-matter.ts';
import { useLanguage } from '../language.tsx';
import { AppLink } from '../navigation.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** The path to a matter's history. */
export function matterPath(matterId: string): string {
  return `matters/${encodeURIComponent(matterId)}`;
}

/** From an item to its matter through every meeting (N5). */
export function MatterLink(props: { readonly matterId: string; readonly title: string }): ReactNode {
  const { t } = useLanguage();
  return (
    <AppLink to={matterPath(props.matterId)} className={useStyles().link}>
      {t(matterTexts.link)}
      <VisuallyHidden>
        : <span lang="sv">{props.title}</span>
      </VisuallyHidden>
    </AppLink>
  );
}

const useStyles = makeStyles({
  // Tall enough to be hit where it stands alone under small text.
  link: { display: 'inline-block', paddingBlock: tokens.spacingVerticalXS },
});
