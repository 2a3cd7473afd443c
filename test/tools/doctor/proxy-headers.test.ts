import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { passOn } from '../../../preview/proxy.ts';
import { checkService } from '../../../tools/doctor/checks/service.ts';
import { type Running, runningService, settingsFor } from '../../server/support/running-service.ts';

/** From outside, through a proxy that says who asks. */
describe('the doctor’s look at the proxy’s headers', () => {
  let running: Running;
  let proxy: Server;
  afterEach(async () => {
    proxy.close();
    await running.close();
  });

  /** `headerOf`: what the proxy makes of the header that its caller wrote. */
  const seen = async (trustProxy: string, headerOf: (written: string | undefined) => string | undefined) => {
    running = await runningService(undefined, { settings: { trustProxy } });
    const address = running.app.server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    proxy = createServer((request, response) => {
      const { 'x-forwarded-for': written, ...others } = request.headers;
      const header = headerOf(Array.isArray(written) ? written.join(', ') : written);
      request.headers = header === undefined ? others : { ...others, 'x-forwarded-for': header };
      passOn(request, response, `http://127.0.0.1:${port}`, request.url ?? '/');
    });
    await once(proxy.listen(0, '127.0.0.1'), 'listening');
    const outside = proxy.address();
    const base = `http://127.0.0.1:${typeof outside === 'object' ? outside?.port : ''}`;
    const found = await checkService({ ...settingsFor(running.sandbox.url), port }, base);
    return found.filter(({ what }) => what === 'proxy headers');
  };

  const caller = '192.0.2.5';
  const saysWho = () => caller;
  const appends = (written: string | undefined) => (written === undefined ? caller : `${written}, ${caller}`);
  const believesAnybody = (written: string | undefined) => written ?? caller;

  it.each([
    ['sets it', 'loopback', saysWho, 'well', `a caller from here counts as ${caller}`],
    ['adds to it', 'loopback', appends, 'well', `a caller from here counts as ${caller}`],
    ['sets none', 'loopback', () => undefined, 'wrong', 'no X-Forwarded-For comes'],
    ['is not named', '10.9.9.9', appends, 'wrong', 'X-Forwarded-For comes from 127.0.0.1, and is not believed'],
    ['hands on what anybody writes', 'loopback', believesAnybody, 'wrong', 'a caller can choose'],
    ['is asked on its own machine', 'loopback', () => '127.0.0.1', 'unknown', 'ask by the public one'],
  ])('of a proxy that %s, where %s is trusted', async (_what, trustProxy, headerOf, is, says) => {
    expect(await seen(trustProxy, headerOf)).toMatchObject([{ is, says: expect.stringContaining(says) }]);
  });
});
