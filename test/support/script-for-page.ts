import { build } from 'vite';

/** A module of the tab as a script for a page that has nothing else: what it exports stands in `globalThis[name]`. */
export async function scriptForPage(module: URL, name: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: module.pathname, formats: ['iife'], name } },
  });
  const [bundle] = Array.isArray(output) ? output : [];
  const [chunk] = bundle?.output ?? [];
  if (chunk?.type !== 'chunk') throw new Error(`${module.pathname} was not built`);
  return `${chunk.code}\nglobalThis.${name} = ${name};`;
}
