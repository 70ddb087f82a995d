import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

// The engines draw no text at all on a machine without a single font.
const FONT_PACKAGES = ['fonts-dejavu-core', 'fonts-noto-core'];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (...names) => {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
};

const findMiniBrowser = () => {
  const architectures = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').map((name) => join('/usr/lib', name))
    : [];
  return ['/usr/libexec', '/usr/lib', ...architectures]
    .flatMap((folder) => ['4.1', '6.0'].map((api) => join(folder, `webkit2gtk-${api}/MiniBrowser`)))
    .concat(architectures.map((folder) => join(folder, 'webkitgtk-6.0/MiniBrowser')))
    .find(isExecutable);
};

const LOCATE = {
  chromium: () => ({ binary: onPath('chromium', 'chromium-browser', 'google-chrome') }),
  firefox: () => ({ binary: onPath('firefox-esr', 'firefox') }),
  webkit: () => ({
    binary: findMiniBrowser(),
    driver: onPath('WebKitWebDriver'),
    xvfb: onPath('Xvfb'),
  }),
};

/** @returns the programs of an engine by their role; a value is `undefined` where one is missing. */
export const locate = (engine) => LOCATE[engine]();

/** The engines to test in, narrowed by a comma-separated `BROWSERS`. */
export function chosenEngines() {
  const names = process.env.BROWSERS?.split(',').map((name) => name.trim());
  if (!names) return ENGINES;
  const unknown = names.filter((name) => !ENGINES.includes(name));
  if (unknown.length > 0) {
    throw new Error(`BROWSERS names ${unknown.join(', ')}; choose from ${ENGINES.join(', ')}.`);
  }
  return ENGINES.filter((engine) => names.includes(engine));
}

const missing = (engines) =>
  engines.filter((engine) => Object.values(locate(engine)).some((path) => path === undefined));

const canInstall = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

function aptGet(...args) {
  const { status } = spawnSync('apt-get', args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

/** Makes sure that the engines are there. @returns whether they are. */
export function ensureBrowsers(engines) {
  const absent = missing(engines);
  if (absent.length === 0) return true;

  const packages = [...absent.flatMap((engine) => PACKAGES[engine]), ...FONT_PACKAGES];
  if (canInstall()) {
    console.log(`Installing ${packages.join(' ')}`);
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages);
  }

  const still = missing(engines);
  if (still.length === 0) return true;
  console.error(
    `No browser found for: ${still.join(', ')}. ` +
      `On Debian or Ubuntu: apt-get install ${packages.join(' ')}. ` +
      `Or leave an engine out, for example BROWSERS=chromium npm test.`,
  );
  return false;
}
