const kilobits = (count) => (count * 1000) / 8;

const PHONE = {
  width: 412,
  height: 915,
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** High enough for five charts, so that those that wait for a visitor to come near are drawn too. */
const TALL = { ...PHONE, height: 12_000, deviceScaleFactor: 1 };

const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: kilobits(1600),
  uploadThroughput: kilobits(750),
};

const SLOW_PROCESSOR = 4;

/** How a page is loaded: `network` as the browser takes it, in bytes a second and milliseconds. */
export const CONDITIONS = {
  slow: { viewport: PHONE, processor: SLOW_PROCESSOR, network: SLOW_NETWORK },
  slowTall: { viewport: TALL, processor: SLOW_PROCESSOR, network: SLOW_NETWORK },
  normalProcessor: { viewport: PHONE, processor: 1, network: SLOW_NETWORK },
  unhindered: { viewport: PHONE, processor: 1, network: null },
};
