// Runs in the page: what its own engine answers to each SQL, every row as JSON.
async ({ chunk, worker, wasm, sqls }) => {
  globalThis.lawEngine ??= (async () => {
    const { startBrowserEngine } = await import(chunk);
    const blob = async (address) => (await fetch(address)).blob();
    const started = { worker: new Worker(URL.createObjectURL(await blob(worker))), end: { come: new Promise(() => undefined) } };
    return startBrowserEngine(
      { ...started, wasm: new URL(wasm, location.href).href },
      () => blob(`assets/${document.documentElement.dataset.version}/data/dataset.duckdb`),
      () => undefined,
    );
  })();
  const engine = await globalThis.lawEngine;
  const plain = (value) => (typeof value === 'bigint' ? Number(value) : (value ?? null));
  const answers = [];
  for (const sql of sqls) {
    const answer = await engine.run(sql);
    const columns = answer.schema.fields.map((_, i) => answer.getChildAt(i));
    answers.push(Array.from({ length: answer.numRows }, (_, row) => JSON.stringify(columns.map((column) => plain(column?.get(row))))));
  }
  return answers;
};
