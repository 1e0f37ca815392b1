import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pageHead } from './src/build/page-head';
import { dataset } from './src/build/vite-dataset';

export default defineConfig({
  // Works in any folder of any web server.
  base: './',
  plugins: [dataset(), react(), pageHead()],
  build: {
    target: 'es2022',
    // The content policy allows no data: fonts or styles.
    assetsInlineLimit: 0,
    // The engine and the charts are behind dynamic imports, which split them from the shell without further rules.
    chunkSizeWarningLimit: 1000,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  worker: { format: 'es' },
});
