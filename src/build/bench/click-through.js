// Runs in the page: chooses units one on top of another, and in between does nothing, each time until the next picture is painted.
async (times) => {
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
  const choose = (i) => {
    const names = document.querySelectorAll('table.matrix tbody th button');
    names[i % names.length].click();
  };
  const [frames, choices, first] = [[], [], 3];
  for (let i = 0; i < first; i++) await timed(() => choose(i));
  for (let i = first; i < first + times; i++) {
    frames.push(await timed(() => root.toggleAttribute('data-nothing')));
    choices.push(await timed(() => choose(i)));
  }
  return { choices, frames, longTasks };
};
