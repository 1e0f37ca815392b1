import { prepare } from './install.mjs';

// Should the installation end the process, the last line still says how it went.
process.once('exit', sayFailed);
await prepare();
process.off('exit', sayFailed);
await import('./test.ts');

function sayFailed() {
  console.log('\n0 passed, 1 failed');
}
