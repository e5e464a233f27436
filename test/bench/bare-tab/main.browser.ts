import { Button, FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** What the tab is held against: the least that React and Fluent UI can show, and a field of the browser's own. */
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    createElement(
      FluentProvider,
      { theme: teamsLightTheme },
      createElement('h1', undefined, 'Tom sida'),
      createElement(Button, undefined, 'Tryck'),
      createElement('div', {
        contentEditable: true,
        suppressContentEditableWarning: true,
        role: 'textbox',
        'aria-label': 'Text',
      }),
    ),
  );
