import { createServer } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Site } from '../sites/site.ts';
import { answerHttp, type Answer } from './answer-http.ts';
import { makeCertificate } from './certificate.ts';

export interface StandInNetwork {
  /** Port of the proxy on 127.0.0.1 that the browser is told to use for every address. */
  port: number;
  close(): Promise<void>;
}

/**
 * All the network that a browser gets: a proxy that answers every request itself, whatever the address, and cuts what
 * `answer` does not know. The DevTools' and BiDi's own interception is not used because it starts too late in tabs that
 * the extension opens, does not see a worker's requests, and in Firefox loses the body of a form.
 */
export async function openStandInNetwork(answer: Answer): Promise<StandInNetwork> {
  const secure = createTlsServer(makeCertificate(), (incoming, outgoing) => {
    const url = addressOf('https', incoming.headers.host, incoming.url);
    if (url) void answerHttp(url, incoming, outgoing, answer);
    else outgoing.destroy();
  });
  // Port probes and half-open connections of a closing browser end up here; they concern no test.
  secure.on('tlsClientError', (_, socket) => socket.destroy());
  const sockets = new Set<Duplex>();
  const proxy = createServer((incoming, outgoing) => {
    const url = addressOf('http', incoming.headers.host, incoming.url);
    if (url) void answerHttp(url, incoming, outgoing, answer);
    else outgoing.destroy();
  });
  proxy.on('connect', (_, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  // Node's own five seconds would close a line just when a browser that paused takes it again.
  for (const server of [proxy, secure]) server.keepAliveTimeout = keepAliveMs;
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    // A listening TCP server's address is always an AddressInfo.
    port: (proxy.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** Longer than any story. */
const keepAliveMs = 600_000;

/** An `answer` that serves each site at its origin and cuts everything else. */
export function answerFrom(sites: Record<string, Site>): Answer {
  return async (request) => (await sites[new URL(request.url).origin]?.fetch(request)) ?? null;
}

function addressOf(scheme: string, host: string | undefined, path = '/'): URL | null {
  // Through a proxy http requests name the whole address, https requests only the path.
  if (path.startsWith('http://')) return URL.canParse(path) ? new URL(path) : null;
  const address = `${scheme}://${host ?? ''}${path}`;
  return host && URL.canParse(address) ? new URL(address) : null;
}
