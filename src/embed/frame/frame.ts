// The page of the iframe form: one widget, as its address says.
import '../define-all.js';
import type { Theme } from '../../styles/themes.js';
import { createElement } from '../create.js';
import { readAddress, themeClass } from '../description.js';
import { HEIGHT_MESSAGE, type HeightMessage } from './height.js';

/** A height that changes by less than this is a rounding of the zoom. */
const LEAST_CHANGE_PX = 1;

/** A page that has not followed a height by then does not. */
const PATIENCE_MS = 1000;

const main = document.querySelector('main') ?? document.body;

function show(): void {
  const description = readAddress(location.href);
  if (!description) {
    const sentence = document.createElement('p');
    sentence.textContent = 'Dit adres zegt niet welke cijfers hier horen te staan.';
    main.replaceChildren(sentence);
    return;
  }
  if (description.theme) dress(description.theme);
  main.replaceChildren(createElement(description));
}

function dress(theme: Theme): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `themes/${theme}.css`;
  document.head.append(link);
  main.classList.add(themeClass(theme));
}

/** Tells whoever holds this frame how high its content is: a height is no secret. */
function tellHeight(): void {
  let told = 0;
  const settle = scrollBarFor(() => innerHeight >= told - LEAST_CHANGE_PX);
  addEventListener('resize', settle);
  new ResizeObserver(() => {
    const height = Math.ceil(main.getBoundingClientRect().height);
    // In a closed tab a frame has no size, and says so to nobody.
    if (height === 0 || Math.abs(height - told) <= LEAST_CHANGE_PX) return;
    told = height;
    const message: HeightMessage = { type: HEIGHT_MESSAGE, height };
    parent.postMessage(message, '*');
    settle();
  }).observe(main);
}

/**
 * A frame that is given the height of its content needs no scroll bar. One that came at every growth, until the page
 * follows, would make the text wrap anew, and the page jump.
 *
 * @returns what is to be called when either height may have changed
 */
function scrollBarFor(fits: () => boolean): () => void {
  const { classList } = document.documentElement;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  classList.add('followed');
  return () => {
    clearTimeout(waiting);
    if (fits()) classList.add('followed');
    else waiting = setTimeout(() => classList.remove('followed'), PATIENCE_MS);
  };
}

show();
if (parent !== window) tellHeight();
