import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from '../sites/site.ts';
import { answerHttp } from './answer-http.ts';

export interface ServedSite {
  /** `http://127.0.0.1:PORT`, no slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a site on loopback. Port 0 (the default) takes any free one; a taken port is an error that says so. */
export async function serve(site: Site, port = 0): Promise<ServedSite> {
  let origin = '';
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', origin);
    void answerHttp(url, incoming, outgoing, (request) => site.fetch(request));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken.`) : error),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  // A listening TCP server's address is always an AddressInfo.
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
