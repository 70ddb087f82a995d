/**
 * Lets the browser paint and answer a visitor before the work goes on. A message comes after what the browser has
 * waiting, and unlike a timer it never dozes. Its channel is closed, for Node waits for one that is open.
 */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
