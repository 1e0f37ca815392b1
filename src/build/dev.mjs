import { prepare } from './install.mjs';

await prepare();
await import('./dev.ts');
