/** Part of an address → the JSON that the server answers there; a function is given the address and may answer a Response. */
export type Answers = Record<string, unknown>;

/** A fetch that answers from `respond`, the longest part first, 404 for all else, and writes down what was asked. */
export function createAnsweringFetch(
  respond: Answers,
  pageUrl: string,
  asked: Request[] = [],
): typeof globalThis.fetch {
  const parts = Object.keys(respond).toSorted((one, other) => other.length - one.length);
  return async (input, init) => {
    const request = new Request(input instanceof Request ? input : new URL(input, pageUrl), init);
    asked.push(request);
    const part = parts.find((candidate) => request.url.includes(candidate));
    if (part === undefined) return Response.json({ error: 'not found' }, { status: 404 });
    const answer = respond[part];
    const given: unknown = typeof answer === 'function' ? await answer(request.url) : answer;
    return given instanceof Response ? given.clone() : Response.json(given);
  };
}
