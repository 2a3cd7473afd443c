import { runningService } from '../support/running-service.ts';

it('every answer tells the service’s own day, so that a phone can hold its clock against it', async () => {
  const running = await runningService('2027-02-14T01:00:00Z');
  const { headers } = await fetch(`${await running.app.listeningOrigin}/v2/templates`);
  expect(headers.get('date')).toBe('Sun, 14 Feb 2027 01:00:00 GMT');
  await running.close();
});
