import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { createServer as createLine, type Server, type Socket } from 'node:net';
import { generate } from 'selfsigned';
import { freePort } from '../../../preview/free-port.ts';
import { reach } from '../../../tools/doctor/checks/reach.ts';

/** An address that nobody can be asked at is told by its own fault, so that nobody looks for a wrong token. */
describe('the doctor’s look at the address of the proxy', () => {
  const servers: Server[] = [];
  const at = async (server: Server): Promise<string> => {
    servers.push(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const address = server.address();
    return `127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  };
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });
  const answering = (status: number) => createServer((_, answer) => answer.writeHead(status).end());

  it.each(['reminders.example', 'http://reminders.example', 'ftp://127.0.0.1', ''])(
    'calls 「%s」 no address that a phone can go to',
    async (base) => {
      expect(await reach(base)).toMatchObject({
        says: 'is none that a phone can go to',
        todo: expect.stringMatching(/https/),
      });
    },
  );

  it('tells a name that no machine has (one too long to be asked for)', async () => {
    expect(await reach(`https://${'a'.repeat(64)}.invalid`)).toMatchObject({
      says: expect.stringMatching(/^no machine has this name/),
    });
  });

  it('tells a port that nobody listens on', async () => {
    expect(await reach(`https://127.0.0.1:${await freePort()}`)).toMatchObject({
      says: 'nothing listens there (ECONNREFUSED)',
    });
  });

  it('tells one that takes the call and says nothing', async () => {
    const lines: Socket[] = [];
    const silent = await at(createLine((line) => void lines.push(line)));
    expect(await reach(`https://${silent}`, 300)).toMatchObject({ says: 'it does not answer (ETIMEDOUT)' });
    for (const line of lines) line.destroy();
  });

  it('tells one without TLS', async () => {
    const plain = await at(answering(200));
    expect(await reach(`https://${plain}`)).toMatchObject({
      says: expect.stringMatching(/^what listens there speaks no TLS/),
    });
  });

  it('tells a certificate that nobody known has signed', async () => {
    const { private: key, cert } = generate([{ name: 'commonName', value: '127.0.0.1' }], { days: 2, keySize: 2048 });
    const address = await at(createHttps({ key, cert }));
    expect(await reach(`https://${address}`)).toMatchObject({
      says: expect.stringMatching(/^its certificate is signed by nobody known here/),
    });
  });

  it('tells one that sends its callers elsewhere, and does not go there', async () => {
    const login = await at(answering(200));
    const sendsOn = createServer((_, answer) => answer.writeHead(302, { location: `http://${login}/login` }).end());
    expect(await reach(`http://${await at(sendsOn)}`)).toMatchObject({ says: 'it sends callers elsewhere (302)' });
  });

  it('tells a proxy that does not find the service', async () => {
    expect(await reach(`http://${await at(answering(502))}`)).toMatchObject({
      says: expect.stringMatching(/does not find the service/),
    });
  });

  it.each([200, 404, 503])('finds nothing wrong with one that answers %i', async (status) => {
    expect(await reach(`http://${await at(answering(status))}`)).toBeNull();
  });
});
