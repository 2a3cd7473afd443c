import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { GatheringSocket } from '../../../../server/store/postgres/gathering-socket.ts';

describe('a line on which a turn’s words go out together', () => {
  let server: Server;
  let socket: GatheringSocket;
  let other: Socket;
  beforeEach(async () => {
    server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const met = once(server, 'connection');
    socket = new GatheringSocket();
    socket.setNoDelay(true).connect(port, '127.0.0.1');
    await once(socket, 'connect');
    [other] = await met;
  });
  afterEach(() => {
    socket.destroy();
    server.close();
  });

  it('three writes of one turn arrive as one, in their order', async () => {
    const arrived = once(other, 'data');
    for (const word of ['BEGIN;', 'SELECT 1;']) socket.write(word);
    await Promise.resolve();
    socket.write(Buffer.from('SELECT 2;'), 'utf8');
    expect((await arrived).map(String)).toEqual(['BEGIN;SELECT 1;SELECT 2;']);
  });

  it('a later turn waits for none: each has its own', async () => {
    const pieces: string[] = [];
    other.on('data', (piece: Buffer) => pieces.push(String(piece)));
    for (const word of ['one', 'two', 'three']) {
      socket.write(word);
      while (pieces.at(-1) !== word) await nextTurn();
    }
    expect(pieces).toEqual(['one', 'two', 'three']);
  });

  it('tells who wrote when it is written, also that the line is gone', async () => {
    const written = new Promise((done) => socket.write('a', done));
    expect(await written).toBeFalsy();
    socket.destroy();
    const gone = new Promise((done) => socket.write('b', done));
    expect(await gone).toMatchObject({ code: 'ERR_STREAM_DESTROYED' });
  });
});
