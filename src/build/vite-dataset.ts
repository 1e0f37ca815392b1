import { extname, relative } from 'node:path';
import type { Plugin } from 'vite';
import { databaseFile } from '../engine/database-file';
import { DATABASE_FILE } from '../engine/settings';
import { InputProblem } from '../vocabulary/problem';
import { type DatasetFiles, makeDatasetFiles } from './dataset-files';

const types: Record<string, string> = {
  '.arrow': 'application/vnd.apache.arrow.stream',
  '.csv': 'text/csv; charset=utf-8',
  '.duckdb': 'application/vnd.duckdb',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.rdf': 'application/rdf+xml; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** Puts the dataset's files beside the app: written at build, served in development and made anew when data/ changes. */
export function dataset(): Plugin {
  let root = process.cwd();
  let made: Promise<DatasetFiles['files']> | undefined;
  const current = () => {
    made ??= makeFiles(root);
    return made;
  };
  return {
    name: 'plankoll-dataset',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      for (const [fileName, source] of await current()) this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer(server) {
      server.watcher.add(`${root}/data`);
      server.watcher.on('all', (_, path) => {
        if (!/^data[\\/]/.test(relative(root, path))) return;
        made = undefined;
        server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        const path = (request.url ?? '').replace(/^\/|\?.*$/g, '');
        if (!/^(data|documents)\//.test(path)) return next();
        try {
          const content = (await current()).get(path);
          if (content === undefined) return next();
          response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
          response.end(content);
        } catch (error) {
          if (!(error instanceof InputProblem)) throw error;
          server.config.logger.error(`\n${error.message}\n`);
          response.statusCode = 500;
          response.setHeader('Content-Type', 'text/plain; charset=utf-8');
          response.end(error.message);
        }
      });
    },
  };
}

/** With the database file, which the page opens. */
async function makeFiles(root: string): Promise<DatasetFiles['files']> {
  const { dataset, files } = makeDatasetFiles(root);
  return new Map([...files, [`data/${DATABASE_FILE}`, await databaseFile(dataset)]]);
}
