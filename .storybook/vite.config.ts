import { defineConfig, type Plugin } from 'vite';

/** A custom element cannot be defined anew: what has changed needs a fresh page. */
const reloadOnChange = (): Plugin => ({
  name: 'reload-on-change',
  hotUpdate: {
    order: 'pre',
    handler({ modules }) {
      if (modules.length === 0) return undefined;
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
  },
});

export default defineConfig({
  publicDir: false,
  plugins: [reloadOnChange()],
});
