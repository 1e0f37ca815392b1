// Runs in the page: opens each link as a choice does, and in between does nothing, each time until the next picture is painted.
async (links) => {
  const longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
  const root = document.documentElement;
  // A frame has been painted when the task after it runs.
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });
  const timed = async (act) => {
    await painted();
    // Anywhere in a frame, as a reader's finger is.
    await new Promise((resolve) => setTimeout(resolve, 20 + 40 * Math.random()));
    const started = performance.now();
    act();
    do await painted();
    while (root.dataset.ready !== 'true');
    return performance.now() - started;
  };
  const choose = (link) => {
    history.pushState(null, '', link);
    dispatchEvent(new PopStateEvent('popstate'));
  };
  const [frames, choices, first] = [[], [], 3];
  for (const link of links.slice(0, first)) await timed(() => choose(link));
  for (const link of links.slice(first)) {
    frames.push(await timed(() => root.toggleAttribute('data-nothing')));
    choices.push(await timed(() => choose(link)));
  }
  return { choices, frames, longTasks };
};
