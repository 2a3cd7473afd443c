import { checkDatabase } from '../../../tools/doctor/checks/database.ts';
import { emptyDatabase, storeOn } from '../support/empty-store.ts';
import { runningService, settingsFor } from '../support/running-service.ts';

const server = `${process.env.TEST_POSTGRES}`;
const look = async (database: string) =>
  (await checkDatabase({ ...settingsFor('http://127.0.0.1:1'), database })).map(({ is, says }) => ({ is, says }));

describe('the doctor, of a PostgreSQL', () => {
  it('before the first start there are no tables, which is nothing wrong', async () => {
    const database = await emptyDatabase();
    expect(await look(database)).toEqual([{ is: 'unknown', says: expect.stringContaining('the first start makes') }]);
    await (await storeOn(database)).close();
    expect(await look(database)).toEqual([{ is: 'well', says: expect.stringContaining('tables of version') }]);
  });

  it('beside a service at work one without tables is another’s', async () => {
    const running = await runningService();
    const { port } = new URL(running.app.listeningOrigin);
    const settings = { ...settingsFor('http://127.0.0.1:1'), port: Number(port), database: await emptyDatabase() };
    expect(await checkDatabase(settings)).toMatchObject([
      { is: 'wrong', says: expect.stringContaining('tables is not there') },
    ]);
    await running.close();
  });

  it.each([
    ['no such database', server.replace(/\w+$/, 'nowhere'), 'a database that exists (3D000)'],
    ['no such user', server.replace('//reminders@', '//nobody@'), 'a user whom PostgreSQL lets in'],
    ['nothing listens', 'postgres://someone:very-secret@127.0.0.1:1/there', 'nothing listens there'],
    ['no TLS there', `${server}?sslmode=verify-full`, 'TLS where sslmode asks for it'],
  ])(
    '%s is said in the words of a start, for which the service need not be stopped',
    async (_what, database, words) => {
      expect(await look(database)).toEqual([{ is: 'wrong', says: expect.stringContaining(words) }]);
    },
  );
});
