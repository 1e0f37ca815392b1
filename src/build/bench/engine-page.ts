import { instantiate } from '../../engine/instantiate';
import { fetchWorkerCode } from '../../engine/worker-code';

/** The page that only instantiates the engine, in the product's own way. It loads and shows nothing. */
await instantiate(await fetchWorkerCode(), () => undefined);
document.documentElement.dataset.engine = 'ready';
