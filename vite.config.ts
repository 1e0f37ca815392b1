import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileMessages } from './src/build/compile-messages';
import { slimEngine } from './src/build/engine-file';
import { pageHead } from './src/build/page-head';
import { dataset } from './src/build/vite-dataset';

interface ModuleGraph {
  getModuleInfo(id: string): { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/** The chunk of the modules that the entry reaches without a dynamic import; null for the others. */
function shell(id: string, graph: ModuleGraph): string | null {
  const seen = new Set<string>();
  const isReached = (module: string): boolean => {
    if (seen.has(module)) return false;
    seen.add(module);
    const info = graph.getModuleInfo(module);
    return info !== null && (info.isEntry || info.importers.some(isReached));
  };
  return isReached(id) || id.includes('rolldown/runtime') ? 'shell' : null;
}

export default defineConfig({
  // Works in any folder of any web server.
  base: './',
  plugins: [dataset(), slimEngine(), compileMessages(), react(), pageHead()],
  build: {
    target: 'es2022',
    // The content policy allows no data: fonts or styles.
    assetsInlineLimit: 0,
    // The engine and the charts are behind dynamic imports, which split them from the shell without further rules.
    chunkSizeWarningLimit: 1000,
    modulePreload: false,
    reportCompressedSize: false,
    // What the first screen needs is one script and one style sheet, whatever else shares parts of it.
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: { groups: [{ name: shell }] } } },
  },
  worker: { format: 'es' },
});
