import { BuildFailed, buildIfChanged } from './build-app';
import { dist } from './paths';
import { PortTaken, serve, serveOnFreePort } from './serve';

const USUAL_PORT = 4173;
const { PORT, HOST } = process.env;

if (PORT && !(Number.isInteger(Number(PORT)) && Number(PORT) < 65_536)) {
  console.error(`PORT är ${PORT}, men ska vara ett tal under 65536.`);
  process.exit(1);
}
try {
  const started = Date.now();
  console.log('Ser efter vad som behöver byggas …');
  if (await buildIfChanged()) console.log(`Byggt på ${Math.round((Date.now() - started) / 1000)} s.`);
  const served = PORT ? await serve(dist, Number(PORT), HOST) : await serveOnFreePort(dist, USUAL_PORT, HOST);
  console.log(`\nPlankoll: ${served.origin}\nAvsluta med Ctrl-C.`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, async () => {
      await served.close();
      process.exit(0);
    });
} catch (error) {
  if (error instanceof PortTaken) console.error(`Porten ${error.message} används redan av ett annat program. Välj en annan med PORT.`);
  else if (!(error instanceof BuildFailed)) throw error;
  process.exit(1);
}
