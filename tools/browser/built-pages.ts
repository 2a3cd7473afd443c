import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { type Listening, listenHere } from '../../preview/listen.ts';
import { fileBelow, refuse } from '../../preview/static-file.ts';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  png: 'image/png',
};

/** The web build as a plain web host would hand it out: compressed, nothing behind it. `/blank` belongs to the same origin. */
export async function serveBuiltPages(folder = 'dist/h5'): Promise<Listening> {
  const packed = new Map<string, Buffer>(); // a build is not changed while it is served
  const pack = async (file: string): Promise<Buffer> => {
    const bytes = packed.get(file) ?? gzipSync(await readFile(file));
    packed.set(file, bytes);
    return bytes;
  };
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/s, '').slice(1);
    const file = fileBelow(folder, path);
    if (path === 'blank' || file === null) return refuse(response, path === 'blank' ? 200 : 404, '');
    try {
      const bytes = await pack(file);
      const type = types[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(bytes);
    } catch {
      refuse(response, 404, '');
    }
  });
  server.keepAliveTimeout = 0; // a busy machine rests longer than Node's five seconds, then asks on a line hung up on it
  return listenHere(server);
}
