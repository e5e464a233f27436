import { createRequire } from 'node:module';
import { Router } from 'express';

/** A tab of one page with the real teams-js, which writes what Teams tells it. */
export function createFakeTab(): Router {
  const router = Router();
  const library = createRequire(import.meta.url).resolve(
    '@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js',
  );
  router.get('/tab/teams.js', (_request, response) => response.sendFile(library));
  router.get('/tab/script.js', (_request, response) => {
    response.type('js').send(SCRIPT);
  });
  router.get(/^\/tab\/.*$/, (_request, response) => {
    response.send(
      `<!doctype html><html lang="sv"><title>Flik</title><h1>Flik</h1><p id="out"></p><p id="theme"></p>
      <script src="/tab/teams.js"></script><script src="/tab/script.js"></script></html>`,
    );
  });
  return router;
}

const SCRIPT = `
(async () => {
  const { app, authentication } = microsoftTeams;
  await app.initialize();
  app.registerOnThemeChangeHandler((theme) => { document.querySelector('#theme').textContent = theme; });
  const context = await app.getContext();
  const token = await authentication.getAuthToken();
  const claims = JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))));
  document.querySelector('#theme').textContent = context.app.theme;
  document.querySelector('#out').textContent =
    [location.pathname, claims.name, context.app.locale, claims.oid === context.user.id, context.page.subPageId ?? ''].join(' | ');
  app.notifyAppLoaded();
  app.notifySuccess();
})().catch((error) => { document.querySelector('#out').textContent = 'failed: ' + error; });
`;
