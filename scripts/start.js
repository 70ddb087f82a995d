import { ensureInstalled } from './lib/install.js';
import { runNpm } from './lib/run.js';

if (!(await ensureInstalled())) process.exit(1);
for (const script of ['build', 'build-storybook']) {
  if (!(await runNpm('run', '--silent', script))) process.exit(1);
}

// Only now are the dependencies sure to be there.
const { tsImport } = await import('tsx/esm/api');
const { serveHosts } = await tsImport('./hosts/serve.ts', import.meta.url);

const { origins, close } = await serveHosts();
console.log(`Wijkraam draait op ${origins.voorbeelden}/`);

const stop = () => void close();
process.once('SIGINT', stop).once('SIGTERM', stop);
