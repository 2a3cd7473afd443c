import { createApp, defaultLimits } from '../../../server/http/app.ts';
import { logOptions } from '../../../server/logging.ts';

describe('the HTTP server', () => {
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
