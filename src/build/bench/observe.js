// Runs in every raced page before its own scripts: marks when the matrix stands in the page and has been painted, and long tasks.
({ lines }) => {
  const long = [];
  const seen = { matrix: null, engine: null, long };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) long.push({ startTime, duration });
  }).observe({ type: 'longtask', buffered: true });
  const stands = () => {
    const rows = document.querySelectorAll('table.matrix tbody tr');
    return (
      rows.length >= lines &&
      rows[lines - 1].nextElementSibling === null &&
      document.querySelector('table.matrix').checkVisibility({ visibilityProperty: true })
    );
  };
  // A frame in which it stands has been painted when the task after it runs.
  const watchMatrix = () =>
    requestAnimationFrame(() => {
      if (!stands()) return watchMatrix();
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.matrix = performance.mark('matrix').startTime;
      };
      port2.postMessage(null);
    });
  if (lines > 0) watchMatrix();
  const watchEngine = () => {
    if (document.documentElement?.dataset.engine === 'ready') seen.engine = performance.mark('engine').startTime;
    else setTimeout(watchEngine, 4);
  };
  watchEngine();
};
