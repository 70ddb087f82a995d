/**
 * Watches a page from before its first byte, and leaves a promise of what it saw in `benchLoad`.
 * Sent to the page as text, so it stands by itself.
 *
 * @param asked how many widgets the page holds, how many charts are to be waited for, and whether
 * our comparisons are to be switched to all periods as soon as they are there
 */
export function observeLoad({ widgets, charts, everyPeriod }) {
  const shifts = [];
  const tasks = [];
  const watch = (type, list) => {
    const observer = new PerformanceObserver((entries) => list.push(...entries.getEntries()));
    observer.observe({ type, buffered: true });
    return () => list.push(...observer.takeRecords());
  };

  // Two frames on, what was put into the page has been painted.
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    });

  // The browser reports a paint only after it has reached the screen.
  const firstPaint = new Promise((resolve) => {
    new PerformanceObserver((entries) => {
      for (const { name, startTime } of entries.getEntries()) {
        if (name === 'first-contentful-paint') resolve(startTime);
      }
    }).observe({ type: 'paint', buffered: true });
  });

  /** When this many different elements have been seen, as painted. */
  const moment = (count) => {
    const seen = new Set();
    let reach;
    const time = new Promise((resolve) => {
      reach = resolve;
    }).then(painted);
    if (count === 0) reach();
    const see = (element) => {
      seen.add(element);
      if (seen.size === count) reach();
    };
    return { see, time };
  };

  const firstText = moment(Math.min(widgets, 1));
  const text = moment(widgets);
  const seeText = (element) => {
    firstText.see(element);
    text.see(element);
  };
  const firstChart = moment(Math.min(charts, 1));
  const lastChart = moment(charts);
  const seeChart = (element) => {
    firstChart.see(element);
    lastChart.see(element);
  };

  const followOurChart = (widget) => {
    const root = widget.shadowRoot;
    if (everyPeriod) root.querySelector('button[aria-pressed="false"]').click();
    const marks = '[part~="chart"] svg :is(path, text, line, circle, rect)';
    const look = () => {
      if (!root.querySelector(marks)) return;
      observer.disconnect();
      seeChart(widget);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true });
    look();
  };

  addEventListener('wijk-ready', ({ target }) => {
    seeText(target);
    if (charts > 0) followOurChart(target);
  });
  addEventListener('rival-drawn', ({ target }) => {
    seeText(target);
    seeChart(target);
  });

  const failure = new Promise((_, reject) => {
    addEventListener('wijk-error', ({ message }) => reject(new Error(message)));
    addEventListener('error', ({ message }) => reject(new Error(message)));
    addEventListener('unhandledrejection', ({ reason }) => reject(reason));
  });

  const load = async () => {
    const flushShifts = watch('layout-shift', shifts);
    const flushTasks = watch('longtask', tasks);
    const times = {
      firstPaint: await firstPaint,
      firstText: await firstText.time,
      text: await text.time,
      firstChart: charts > 0 ? await firstChart.time : null,
      lastChart: charts > 0 ? await lastChart.time : null,
    };
    // A task is reported only after it has ended.
    await new Promise((resolve) => setTimeout(resolve));
    flushShifts();
    flushTasks();
    const until = times.firstChart ?? times.text;
    return {
      ...times,
      layoutShift: shifts.reduce((sum, { value }) => sum + value, 0),
      longestTask: Math.max(
        0,
        ...tasks.filter(({ startTime }) => startTime < until).map(({ duration }) => duration),
      ),
    };
  };
  globalThis.benchLoad = Promise.race([load(), failure]);
  globalThis.benchLoad.catch(() => {});
}
