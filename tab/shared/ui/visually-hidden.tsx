import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** Words for those who listen, where the page says the same to the eye by how it is laid out. */
export function VisuallyHidden(props: { readonly id?: string; readonly children: ReactNode }): ReactNode {
  return (
    <span id={props.id} className={useStyles().hidden}>
      {props.children}
    </span>
  );
}

const useStyles = makeStyles({
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});
