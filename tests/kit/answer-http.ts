import type { IncomingMessage, ServerResponse } from 'node:http';

export type Answer = (request: Request) => Promise<Response | null>;

/** Hands a request of node's server to a function of web types, and its answer back. null: the connection is cut. */
export async function answerHttp(
  url: URL,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  answer: Answer,
): Promise<void> {
  let response: Response | null;
  try {
    response = await answer(await toRequest(url, incoming));
  } catch (error) {
    console.error(`The site at ${url.href} failed:`, error);
    response = new Response(String(error), { status: 500 });
  }
  if (!response) {
    outgoing.destroy();
    return;
  }
  const body = Buffer.from(await response.arrayBuffer());
  outgoing.statusCode = response.status;
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie') outgoing.setHeader(name, value);
  }
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) outgoing.setHeader('set-cookie', cookies);
  outgoing.setHeader('content-length', body.length);
  outgoing.end(incoming.method === 'HEAD' ? undefined : body);
}

async function toRequest(url: URL, incoming: IncomingMessage): Promise<Request> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers });
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  return new Request(url, { method, headers, body: Buffer.concat(parts) });
}
