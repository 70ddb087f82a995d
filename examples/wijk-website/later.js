// What a plug-in that makes pages faster adds: every other script of the page runs at the first thing that a visitor
// does, or after three seconds, one after another.
(() => {
  const WAIT_MS = 3000;
  const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'touchstart', 'wheel'];

  const runOne = (delayed) =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      for (const { name, value } of delayed.attributes) {
        if (name !== 'type' && name !== 'data-type') script.setAttribute(name, value);
      }
      if (delayed.dataset.type) script.type = delayed.dataset.type;
      script.addEventListener('load', resolve);
      script.addEventListener('error', resolve);
      delayed.replaceWith(script);
    });

  const runAll = async () => {
    clearTimeout(wait);
    for (const sign of SIGNS) removeEventListener(sign, runAll);
    for (const delayed of [...document.querySelectorAll('script[type="text/delayed"]')]) {
      await runOne(delayed);
    }
  };

  const wait = setTimeout(runAll, WAIT_MS);
  for (const sign of SIGNS) addEventListener(sign, runAll, { passive: true });
})();
