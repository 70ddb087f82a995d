let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/**
 * Lets the browser paint and answer a visitor before the work goes on. A message comes after what the browser has
 * waiting, and unlike a timer it never dozes.
 */
export function pause(): Promise<void> {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}
