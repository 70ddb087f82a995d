import type { Embed } from './embed.js';
import { elementOf } from './element.js';

/** For a site that is built: what to install, what to import, and the element. */
export function packageSnippet(embed: Embed): string {
  const { widget, theme } = embed.description;
  const { version } = embed.release.manifest;
  return [
    `// npm install wijkraam@${version}`,
    `import 'wijkraam/${widget}/define';`,
    `import 'wijkraam/wijkraam.css';`,
    ...(theme ? [`import 'wijkraam/themes/${theme}.css';`] : []),
    '',
    elementOf(embed),
  ].join('\n');
}
