import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { FIRST_SCRIPT, metaPolicy } from './headers';
import { root } from './paths';

/** The bundler's helpers come with the script that imports them. */
const RUNTIME_SCRIPT = /\s*<script [^>]*rolldown-runtime[^>]*><\/script>/;
const TEXT_FONT = /source-sans-3-latin-wght-normal[^/]*\.woff2$/;

const PAGE = /<html lang="sv"[^>]*>/;
const PAGE_SCRIPT = /\s*<script type="module"[^>]* src="([^"]*)"><\/script>/;
const ICON = /href="[^"]*(icon-48\.png)"/;
const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]* href="([^"]*)"[^>]*>/g;

/**
 * Writes into the built page what must stand in its head before anything else, in the order of need: the content policy, the inline
 * script, and what the first picture waits for. What it does not wait for is named on the page's element, where the inline script finds it.
 */
export function pageHead(): Plugin {
  return {
    name: 'plankoll-page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(written, { bundle }) {
        const ours = written.replace(RUNTIME_SCRIPT, '');
        const [, script = ''] = ours.match(PAGE_SCRIPT) ?? [];
        const font = Object.keys(bundle ?? {}).find((file) => TEXT_FONT.test(file));
        const fontFile = font === undefined ? '' : ` data-font-file="./${font}"`;
        const html = ours
          .replace(PAGE, `<html lang="sv" data-script="${script}"${fontFile}>`)
          .replace(STYLE_SHEET, '')
          .replace(PAGE_SCRIPT, '')
          // In the page itself: no request of its own before the picture. Chromium draws a page's icon anew at each choice; dots cost it least.
          .replace(ICON, (_, file: string) => `href="data:image/png;base64,${readFileSync(join(root, 'public', file), 'base64')}"`);
        const sheets = [...written.matchAll(STYLE_SHEET)].map(([, href]) => href);
        const tags: HtmlTagDescriptor[] = [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
          // Before the style sheet: a script after it would keep the page from being read until the sheet is there.
          { tag: 'script', children: FIRST_SCRIPT, injectTo: 'head-prepend' },
          // Asked for first, and so on the connection that is open already.
          ...sheets.map(
            (href): HtmlTagDescriptor => ({ tag: 'link', attrs: { rel: 'stylesheet', crossorigin: '', href }, injectTo: 'head-prepend' }),
          ),
        ];
        return { html, tags };
      },
    },
  };
}
