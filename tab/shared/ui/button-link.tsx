import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useNavigation } from '../navigation.tsx';

/** The page's main way on, drawn as a button and working as a link. */
export function ButtonLink(props: { readonly to: string; readonly children: ReactNode }): ReactNode {
  const { go } = useNavigation();
  return (
    <Button
      as="a"
      appearance="primary"
      href={`/tab/${props.to}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(props.to);
      }}
    >
      {props.children}
    </Button>
  );
}
