import type { HtmlTagDescriptor, Plugin } from 'vite';
import { LINK_SCRIPT, metaPolicy } from './headers';

/** The bundler's helpers come with the script that imports them. */
const RUNTIME_SCRIPT = /\s*<script [^>]*rolldown-runtime[^>]*><\/script>/;
const TEXT_FONT = /source-sans-3-latin-wght-normal[^/]*\.woff2$/;

/** Writes into the built page what must stand in its head before anything else: the content policy, and a preload of the text font. */
export function pageHead(): Plugin {
  return {
    name: 'plankoll-page-head',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(written, { bundle }) {
        const html = written.replace(RUNTIME_SCRIPT, '');
        const font = Object.keys(bundle ?? {}).find((file) => TEXT_FONT.test(file));
        const tags: HtmlTagDescriptor[] = [
          { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
          // Before the style sheet: a script after it would keep the page from being read until the sheet is there.
          { tag: 'script', children: LINK_SCRIPT, injectTo: 'head-prepend' },
        ];
        if (font)
          tags.push({
            tag: 'link',
            attrs: { rel: 'preload', href: `./${font}`, as: 'font', type: 'font/woff2', crossorigin: '' },
            injectTo: 'head-prepend',
          });
        return { html, tags };
      },
    },
  };
}
