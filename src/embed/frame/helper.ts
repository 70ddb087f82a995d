// Gives every frame of the kit on this page the height of what is in it.
import { isHeightMessage } from './height.js';

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  if (!isHeightMessage(data)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.wijkraam-frame')) {
    if (frame.contentWindow === source) frame.style.setProperty('height', `${data.height}px`);
  }
});
