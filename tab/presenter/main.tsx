import { createRoot } from 'react-dom/client';
import '../app/page.css';
import { localeFor } from '../../src/texts/catalogue.ts';
import { PresenterApp } from './presenter-app.tsx';

const root = document.getElementById('root');
if (root) {
  const locale = localeFor(navigator.language);
  document.documentElement.lang = locale;
  createRoot(root).render(<PresenterApp locale={locale} path={location.pathname.replace(/\/+$/, '')} />);
}
