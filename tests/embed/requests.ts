type Answer = (url: string) => Promise<Response> | Response | undefined;

/**
 * Answers what this page asks for while something is done, and keeps every address; what has no answer here goes out
 * as always.
 */
export async function whileAnswering<T>(
  answer: Answer,
  act: (asked: readonly string[]) => Promise<T>,
): Promise<T> {
  const asked: string[] = [];
  const { fetch: real } = globalThis;
  globalThis.fetch = async (input, init) => {
    const { url } = new Request(input);
    asked.push(url);
    return (await answer(url)) ?? real(input, init);
  };
  try {
    return await act(asked);
  } finally {
    globalThis.fetch = real;
  }
}
