// Runs first in the page of a story: hears how its rendering ends.

const ENDS = [
  'storyFinished',
  'docsRendered',
  'storyMissing',
  'storyErrored',
  'storyThrewException',
  'playFunctionThrewException',
];

const told = ({ id, help, nodes }) =>
  [
    `${id}: ${help}`,
    ...nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`),
  ].join('\n');

/** What the check of accessibility found, as its addon reports it. */
const violationsOf = (reporters = []) =>
  reporters
    .filter(({ status }) => status === 'failed')
    .flatMap(({ result }) => result.violations?.map(told) ?? [String(result.error)]);

globalThis.ending = new Promise((resolve) => {
  let channel;
  Object.defineProperty(globalThis, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(given) {
      channel = given;
      for (const event of ENDS) {
        given.once(event, (said) => {
          resolve({
            event,
            checks: (said?.reporters ?? []).map(({ type }) => type),
            violations: violationsOf(said?.reporters),
          });
        });
      }
    },
  });
});
