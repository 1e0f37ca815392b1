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
const STYLE_SHEET = /\s*<link rel="stylesheet"[^>]* href="([^"]*)"[^>]*>/;

/** What a sheet says of fonts that are fetched. */
const FETCHED_FONT = /@font-face\s*\{[^}]*url\([^}]*\}/g;

/**
 * Writes into the built page what must stand in its head before anything else, in the order of need: the content policy, the inline
 * script and the style of the first picture. What that does not wait for is named on the page's element, where the inline script finds it.
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
        const [, sheet = ''] = ours.match(STYLE_SHEET) ?? [];
        const html = ours
          .replace(PAGE, `<html lang="sv" data-script="${script}" data-style="${sheet}"${fontFile}>`)
          .replace(STYLE_SHEET, '')
          .replace(PAGE_SCRIPT, '')
          // In the page itself: no request of its own before the picture. Chromium draws a page's icon anew at each choice; dots cost it least.
          .replace(ICON, (_, file: string) => `href="data:image/png;base64,${readFileSync(join(root, 'public', file), 'base64')}"`);
        const file = Object.values(bundle ?? {}).find(({ fileName }) => `./${fileName}` === sheet);
        const style = file?.type === 'asset' ? String(file.source).replace(FETCHED_FONT, '') : '';
        const tags: HtmlTagDescriptor[] = [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
          // Words to a browser, until the script after it makes a sheet of them.
          { tag: 'script', attrs: { type: 'text/css', id: 'first-style' }, children: style, injectTo: 'head-prepend' },
          { tag: 'script', children: FIRST_SCRIPT, injectTo: 'head-prepend' },
          // Whole or not at all: half a row has other heights.
          { tag: 'link', attrs: { rel: 'expect', href: '#end', blocking: 'render' }, injectTo: 'head-prepend' },
          { tag: 'noscript', children: [{ tag: 'link', attrs: { rel: 'stylesheet', href: sheet } }], injectTo: 'head-prepend' },
        ];
        return { html, tags };
      },
    },
  };
}
