import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { frameTexts } from '../../../src/texts/tab.ts';
import { useLanguage } from '../language.tsx';

/** Puts the page on paper (app/print.css), or what `print` prints instead. */
export function PrintButton(props: { readonly print?: () => void }): ReactNode {
  const { t } = useLanguage();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<Print20Regular />}
      onClick={props.print ?? (() => window.print())}
    >
      {t(frameTexts.print)}
    </Button>
  );
}
