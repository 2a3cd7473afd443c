import { createServer, type RequestListener } from 'node:http';
import { listenHere } from '../../../preview/listen.ts';
import { askService } from '../../../tools/operator/ask-service.ts';
import { settingsFor } from '../../server/support/running-service.ts';

describe('what a command asks of the service, through whatever stands before it', () => {
  const askedOf = async (listener: RequestListener) => {
    const { url, close } = await listenHere(createServer(listener));
    const asked = await askService(settingsFor(url), 'health', { base: url, withinMs: 60_000 });
    await close();
    return asked;
  };

  it('brings what it says', async () => {
    const says: RequestListener = (_, answer) =>
      answer.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}');
    expect(await askedOf(says)).toEqual({ status: 200, body: { ok: true } });
    expect(await askedOf((_, answer) => answer.writeHead(204).end())).toEqual({ status: 204, body: '' });
  });

  it('is let go of where it has no end, and is no answer', async () => {
    const endless: RequestListener = (_, answer) => {
      const more = (): void => {
        for (let goesOn = true; goesOn && !answer.destroyed; ) goesOn = answer.write(Buffer.alloc(65_536, 32));
      };
      answer.writeHead(200).on('drain', more);
      more();
    };
    expect(await askedOf(endless)).toBeNull();
  });

  it('is not asked elsewhere where it is sent on: that is what it says', async () => {
    const asked: unknown[] = [];
    const sendsOn: RequestListener = (request, answer) => {
      asked.push(request.url);
      if (request.url === '/login') answer.end('welcome');
      else answer.writeHead(302, { location: '/login' }).end();
    };
    expect(await askedOf(sendsOn)).toMatchObject({ status: 302 });
    expect(asked).toEqual(['/health']);
  });
});
