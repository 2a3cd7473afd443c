import { connect } from 'node:net';
import { createApp, defaultLimits } from '../../../server/http/app.ts';
import { logOptions } from '../../../server/logging.ts';
import { DatabaseFailure } from '../../../server/store/postgres/database-failure.ts';

const silent = { logger: logOptions('silent'), trustProxy: 'loopback', ...defaultLimits };

/** Says the text on a line of its own; settles with all that was answered when the line is closed. */
const say = (url: string, text: string, hangUp = false): Promise<string> =>
  new Promise((ended) => {
    const line = connect(Number(new URL(url).port), '127.0.0.1');
    let heard = '';
    line.on('data', (part) => {
      heard += String(part);
    });
    line.on('error', () => undefined);
    line.on('close', () => ended(heard));
    line.write(text, () => hangUp && line.resetAndDestroy());
  });

describe('the HTTP server', () => {
  it('lets go of a body that does not come in its time', async () => {
    const app = await createApp({ ...silent, arrivalMs: 300 });
    app.post('/slow', async () => 'done');
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const head = 'POST /slow HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{';
    expect(await say(url, head)).toContain('408');
    await app.close();
  });

  it('says nothing of those who ask and hang up at once', async () => {
    const lines: string[] = [];
    const logger = logOptions('warn', { write: (line) => void lines.push(line) });
    const app = await createApp({ ...silent, logger });
    app.get('/', async () => 'done');
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const many = 'GET / HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(40);
    for (let calls = 0; calls < 20; calls += 1) await say(url, many, true);
    await app.close();
    expect(lines).toEqual([]);
  });

  it('answers 503 while the database is away, and 500 when it says that we are wrong', async () => {
    const app = await createApp(silent);
    app.get<{ Params: { code: string } }>('/:code', async ({ params: { code } }) => {
      throw new DatabaseFailure({ code }, 'SELECT 1');
    });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const statusOf = async (code: string) => (await fetch(`${url}/${code}`)).status;
    for (const code of [
      '57P01',
      '57P03',
      'ECONNREFUSED',
      'ECONNRESET',
      '53300',
      '53100',
      '08006',
      '25006',
      '58030',
      'XX001',
    ])
      expect(await statusOf(code)).toBe(503);
    for (const code of ['23505', '22021', '42P01']) expect(await statusOf(code)).toBe(500);
    await app.close();
  });

  it('ends as soon as what is under way is answered, though the other side would keep the line', async () => {
    const app = await createApp({ logger: logOptions('silent'), trustProxy: false, ...defaultLimits });
    let answer = (): void => undefined;
    const asked = new Promise<void>((reached) => {
      app.get('/slow', async () => {
        reached();
        await new Promise<void>((done) => {
          answer = done;
        });
        return 'done';
      });
    });
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const response = fetch(`${url}/slow`);
    await asked;
    const ended = app.close();
    answer();
    expect(await (await response).text()).toBe('done');
    await ended;
  });
});

describe('an answer of some length', () => {
  it('goes out pressed to who takes it so, and as it is to who does not', async () => {
    const app = await createApp(silent);
    const said = { text: '妈妈 '.repeat(1000) };
    app.get('/long', async () => said);
    app.get('/short', async () => ({ text: '妈妈' }));
    const url = await app.listen({ host: '127.0.0.1', port: 0 });
    const ask = async (path: string, encoding: string) => {
      const response = await fetch(url + path, { headers: { 'accept-encoding': encoding } });
      return [response.headers.get('content-encoding'), response.headers.get('vary'), await response.json()];
    };
    expect(await ask('/long', 'br, gzip')).toEqual(['gzip', 'accept-encoding', said]);
    expect(await ask('/long', 'identity')).toEqual([null, null, said]);
    expect(await ask('/short', 'gzip')).toEqual([null, null, { text: '妈妈' }]);
    await app.close();
  });
});
