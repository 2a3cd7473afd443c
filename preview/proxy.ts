import { request as forward, type IncomingMessage, type ServerResponse } from 'node:http';

/** In the shape of the service's own errors, so that the page says it as it says the others. */
const nobodyHome = JSON.stringify({
  error: { code: 'service-down', sentence: '提醒服务没有回答。您填的还在，过一会儿再试。' },
});

/** Passes a request on as it is, under another path, and streams the answer back. */
export function passOn(request: IncomingMessage, response: ServerResponse, base: string, path: string): void {
  const target = new URL(base);
  const headers = { ...request.headers, host: target.host };
  const { hostname, port } = target;
  const onward = forward({ hostname, port, path, method: request.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
    answer.once('error', () => response.destroy());
  });
  onward.once('error', () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502, { 'content-type': 'application/json; charset=utf-8' }).end(nobodyHome);
  });
  response.once('close', () => onward.destroy());
  request.pipe(onward);
}
