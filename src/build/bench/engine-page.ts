import { instantiate } from '../../engine/instantiate';

/** The page that only instantiates the engine, in the product's own way. It loads and shows nothing. */
await instantiate(() => undefined);
document.documentElement.dataset.engine = 'ready';
