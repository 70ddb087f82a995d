// Stands first in every page of a test: what goes wrong there, or is said in its console, is kept in
// `complaints` for the test to read.
(() => {
  const complaints = [];
  const complain = (what) => complaints.push(what);
  addEventListener(
    'error',
    ({ message, target }) => {
      // Firefox says so of what it is asked to load early and has already.
      if (target.rel === 'modulepreload') return;
      complain(message ?? `not loaded: ${target.src ?? target.href ?? target.localName}`);
    },
    // What does not load says so on its own element, and no further.
    true,
  );
  addEventListener('unhandledrejection', ({ reason }) => complain(`unhandled: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    complain(`${effectiveDirective} refused ${blockedURI} ${sample}`),
  );
  for (const level of ['warn', 'error']) {
    console[level] = (...said) => complain(said.join(' '));
  }
  window.complaints = complaints;
})();
