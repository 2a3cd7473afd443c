import { createServer, type RequestListener } from 'node:http';
import { freePort } from '../../../preview/free-port.ts';
import { listenHere } from '../../../preview/listen.ts';
import { reach, tell } from '../../../server/alarms/webhook.ts';

const waysToAsk = {
  'an alarm': (url: string, ending?: AbortSignal) => tell(url, { alarm: 'disk-full' }, ending),
  'a heartbeat': reach,
} as const;

describe.each(Object.entries(waysToAsk))('%s is taken', (_what, ask) => {
  const asked: string[] = [];
  const askedOf = async (listener: RequestListener, ending?: AbortSignal): Promise<string | null> => {
    asked.length = 0;
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      listener(request, response);
    });
    const { url, close } = await listenHere(server);
    const why = await ask(`${url}hook`, ending);
    await close();
    return why;
  };

  it.each([200, 202, 204])('where %i is answered', async (status) => {
    expect(await askedOf((_, response) => response.writeHead(status).end())).toBeNull();
  });

  it('where the answer has no end, which is not waited for', async () => {
    expect(await askedOf((_, response) => void response.writeHead(200).write('and so on'))).toBeNull();
  });

  it.each([301, 302, 303, 307, 308])(
    'not where %i sends it to a page that answers well, which is not asked',
    async (status) => {
      const why = await askedOf((request, response) => {
        if (request.url === '/hook') response.writeHead(status, { location: '/login' }).end();
        else response.end('please log in');
      });
      expect(why).toMatch(new RegExp(`^HTTP ${status}: it sends elsewhere`));
      expect(asked).toEqual(['/hook']);
    },
  );

  it.each([400, 401, 404, 500, 503])('not where %i is answered', async (status) => {
    expect(await askedOf((_, response) => response.writeHead(status).end())).toBe(`HTTP ${status}`);
  });

  it('not where the line is cut, or nobody listens: the code says so, and no address', async () => {
    expect(await askedOf((request) => request.socket.destroy())).toBe('ECONNRESET');
    for (const scheme of ['http', 'https', 'HTTPS'])
      expect(await ask(`${scheme}://127.0.0.1:${await freePort()}/secret`)).toBe('ECONNREFUSED');
  });

  it('not where the service ends before the answer: why is said, and the line is given up', async () => {
    const ending = new AbortController();
    const why = await askedOf(() => ending.abort(), ending.signal);
    expect(why).toBe('AbortError');
  });
});
