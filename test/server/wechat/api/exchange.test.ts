import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, createServer as createLine } from 'node:net';
import { exchanger, mostBytes } from '../../../../server/wechat/api/exchange.ts';

type Closing = { close(done: () => void): unknown; closeAllConnections?(): void };

describe('one exchange over HTTP', () => {
  const open = new Set<Closing>();
  const portOf = (server: { address(): string | AddressInfo | null }): number => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  };
  const listening = async (server: Server): Promise<number> => {
    open.add(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return portOf(server);
  };
  afterEach(async () => {
    for (const server of open) {
      const closed = new Promise<void>((done) => server.close(done));
      server.closeAllConnections?.();
      await closed;
    }
    open.clear();
  });
  const answering = (listener: RequestListener): Promise<number> => listening(createServer(listener));

  it('brings the answer as it is, on a line that is kept for the next', async () => {
    const ports = new Set<number | undefined>();
    const port = await answering((request, response) => {
      ports.add(request.socket.remotePort);
      response.writeHead(200, { 'content-type': 'application/json' }).end(`{"asked":"${request.url}"}`);
    });
    const ask = exchanger(`http://127.0.0.1:${port}/wechat/`, 1000);
    const first = await ask('POST', '/send?token=t', '{"one":"妈妈"}');
    await ask('GET', '/list');
    expect(first).toMatchObject({ ok: true, answer: { status: 200, type: 'application/json' } });
    expect(first.ok && first.answer.bytes.toString()).toBe('{"asked":"/wechat/send?token=t"}');
    expect(ports.size).toBe(1);
  });

  it.each<[string, RequestListener]>([
    ['is cut before it begins', (request) => request.socket.destroy()],
    [
      'is cut in the middle',
      (request, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"errcode":0');
        setImmediate(() => request.socket.destroy());
      },
    ],
    ['does not come in its time', () => undefined],
  ])('an answer that %s: the request was written, and WeChat may have done it', async (_what, listener) => {
    const ask = exchanger(`http://127.0.0.1:${await answering(listener)}`, 200);
    expect(await ask('POST', '/send', '{}')).toMatchObject({ ok: false, written: true });
  });

  it('an answer without end is let go of where it is too large: WeChat may have done it', async () => {
    let sent = 0;
    let letGo: () => void = () => undefined;
    const isLetGo = new Promise<void>((done) => (letGo = done));
    const port = await answering((request, response) => {
      const more = (): void => {
        for (let goesOn = true; goesOn && !response.destroyed; sent += 65_536)
          goesOn = response.write(Buffer.alloc(65_536, 32));
      };
      response.writeHead(200).on('drain', more);
      request.socket.once('close', letGo);
      more();
    });
    const asked = await exchanger(`http://127.0.0.1:${port}`, 60_000)('POST', '/send', '{}');
    expect(asked).toEqual({ ok: false, why: 'TooLargeError', written: true });
    await isLetGo;
    expect(sent).toBeLessThan(20 * mostBytes); // what the line held besides
  });

  it('an answer as large as may be is brought whole', async () => {
    const port = await answering((_request, response) => response.end(Buffer.alloc(mostBytes)));
    const asked = await exchanger(`http://127.0.0.1:${port}`, 10_000)('GET', '/');
    expect(asked.ok && asked.answer.bytes.length).toBe(mostBytes);
  });

  it('nobody listens: nothing was written', async () => {
    const port = await answering(() => undefined);
    for (const server of open) await new Promise<void>((done) => server.close(done));
    open.clear();
    expect(await exchanger(`http://127.0.0.1:${port}`, 1000)('GET', '/')).toMatchObject({ ok: false, written: false });
  });

  it('no machine has the name: nothing was written', async () => {
    const asked = await exchanger('http://nobody.invalid', 5000)('GET', '/');
    expect(asked).toMatchObject({ ok: false, written: false });
  });

  it('the line is not what it says it is: TLS does not come about, and nothing was written', async () => {
    const line = createLine((socket) => socket.resume().end('no TLS here\n'));
    open.add(line);
    line.listen(0, '127.0.0.1');
    await once(line, 'listening');
    const asked = await exchanger(`https://127.0.0.1:${portOf(line)}`, 1000)('POST', '/send', '{}');
    expect(asked).toMatchObject({ ok: false, written: false });
  });
});
