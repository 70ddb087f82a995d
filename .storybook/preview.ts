/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import manifest from '../custom-elements.json';
import '../src/embed/define-all.js';
import './preview.css';
import { settled } from './settled.js';
import { withSurroundings } from './surroundings.js';
import { INITIAL, toolbar } from './toolbar.js';

import.meta.glob('../src/styles/themes/*.css', { eager: true });

setCustomElementsManifest(manifest);

const preview: Preview = {
  globalTypes: toolbar,
  initialGlobals: { ...INITIAL },
  decorators: [withSurroundings, withActions],
  parameters: {
    layout: 'padded',
    actions: { handles: ['wijk-ready', 'wijk-error', 'wijk-select', 'wijk-change', 'wijk-level'] },
    a11y: { test: 'error' },
    options: {
      storySort: {
        method: 'alphabetical-by-kind',
        order: ['Welkom', 'Gidsen', 'Onderdelen', 'Grafieken', 'Gegevens'],
      },
    },
  },
  // The check of accessibility comes after this one, and is to see what a visitor sees.
  afterEach: ({ canvasElement }) => settled(canvasElement),
};

export default preview;
