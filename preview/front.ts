import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Listening, listenHere } from './listen.ts';
import { passOn } from './proxy.ts';
import { refuse, sendFile } from './static-file.ts';

type FrontOptions = {
  port: number;
  shellFolder: string;
  appFolder: string;
  serviceUrl: string;
  sandboxUrl: string;
  /** Whose rule books the phones take, where the service is given any. */
  ruleBookKey?: string;
};

/** What `/preview.json` says first: so that a second start finds the first. */
export const previewName = 'bama-renzheng-tixing preview';

function route(options: FrontOptions, request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '/';
  const path = url.replace(/[?#].*$/s, '');
  if (path.startsWith('/api/')) passOn(request, response, options.serviceUrl, url.slice('/api'.length));
  else if (path.startsWith('/sandbox/')) passOn(request, response, options.sandboxUrl, url);
  else if (request.method !== 'GET' && request.method !== 'HEAD') refuse(response, 405, '这里只能看。');
  else if (path === '/preview.json')
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ name: previewName, ruleBookKey: options.ruleBookKey ?? '' }));
  else if (path === '/app') response.writeHead(302, { location: '/app/' }).end();
  else if (path.startsWith('/app/')) void sendFile(response, options.appFolder, path.slice('/app/'.length));
  else if (path === '/') void sendFile(response, options.shellFolder, 'index.html');
  else if (path.startsWith('/shell/')) void sendFile(response, options.shellFolder, path.slice('/shell/'.length));
  else refuse(response, 404, '没有这一页。');
}

/** One address for everything: the shell, the web build, the service and the sandbox, so that they are of one origin. */
export function startFront(options: FrontOptions): Promise<Listening> {
  return listenHere(
    createServer((request, response) => route(options, request, response)),
    options.port,
  );
}
