import { createServer } from 'vite';
import { root } from './paths';

const server = await createServer({ root, configLoader: 'runner' });
await server.listen();
server.printUrls();
server.bindCLIShortcuts({ print: true });
