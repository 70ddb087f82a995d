import { expect } from '@open-wc/testing';
import { acceptedText, IN_CHROMIUM, spokenOrder } from './driver.js';
import { EACH_WIDGET, loadEngineFirst, settledTables, unfolded } from './widgets.js';

/** What stands for the address of the page. */
const PAGE = 'https://website.example/';

/** The first line that is not as it was accepted, with the one that was. */
function difference(accepted: string | null, text: string): string | undefined {
  if (accepted === null) return 'nothing was accepted yet; `--update` accepts what is read now';
  const [was, is] = [accepted, text].map((tree) => tree.split('\n')) as [string[], string[]];
  const at = is.findIndex((line, index) => line !== was[index]);
  if (at === -1 && was.length === is.length) return undefined;
  const line = at === -1 ? is.length : at;
  return `line ${line + 1}\n  was: ${was[line] ?? ''}\n  is:  ${is[line] ?? ''}`;
}

if (IN_CHROMIUM) {
  for (const [name, template] of EACH_WIDGET) {
    describe(name, () => {
      loadEngineFirst();

      it('1.1.1, 1.3.1, 1.3.2, 4.1.2: a screen reader gets it in the accepted order, with its roles and states (58)', async () => {
        const element = await unfolded(template);
        await settledTables(element);
        const [page = ''] = location.href.split('#');
        const text = `${(await spokenOrder(element)).join('\n')}\n`.replaceAll(page, PAGE);
        const path = `tests/accessibility/trees/${name}.txt`;
        expect(difference(await acceptedText(path, text), text), path).to.equal(undefined);
      });
    });
  }
}
