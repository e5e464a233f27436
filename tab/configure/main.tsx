import { app, FrameContexts } from '@microsoft/teams-js';
import { createRoot } from 'react-dom/client';
import { localeFor } from '../../src/texts/catalogue.ts';
import { meetHost } from '../app/host.ts';
import '../app/page.css';
import { Configure } from './configure.tsx';

const host = await meetHost();
const root = document.getElementById('root');
if (!host || app.getFrameContext() !== FrameContexts.settings) {
  // Nothing is being added: whoever came here wants the tab.
  location.replace('/tab/');
} else if (root) {
  const locale = localeFor(host.locale);
  document.documentElement.lang = locale;
  createRoot(root).render(<Configure host={host} locale={locale} />);
}
