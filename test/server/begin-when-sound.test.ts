import { beginWhenSound } from '../../server/begin-when-sound.ts';
import { UnfitDatabase } from '../../server/store/unfit.ts';
import { type Running, runningService } from './support/running-service.ts';

describe('a start on a file that is read through beside it', () => {
  let running: Running;
  let found: { sound(): void; damaged(): void };
  let begun: number;
  const loop = { start: () => (begun += 1) };
  beforeEach(async () => {
    begun = 0;
    running = await runningService();
    const checked = new Promise<void>((sound, fail) => {
      found = { sound, damaged: () => fail(new UnfitDatabase('an undamaged file')) };
    });
    running.service.store.checked = () => checked;
  });
  afterEach(() => running.close());

  const at = async (path: string) => {
    const { status, body } = await running.http('GET', path);
    return { status, body };
  };
  const begin = (isStopping = false) => beginWhenSound(running.service, loop, () => isStopping);

  it('lives and answers families however long that takes, says what it waits for, and then sends', async () => {
    const beginning = begin();
    const elapsed = jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 3_600_000);
    expect(await at('/health/live')).toMatchObject({ status: 200, body: { ok: true, loop: 'checking' } });
    expect(await at('/health/ready')).toMatchObject({ status: 200, body: { ok: true, loop: 'checking' } });
    expect(begun).toBe(0);
    const { text } = await running.http('GET', '/metrics');
    expect(text).toContain('reminders_sender{state="checking"} 1\n');
    expect(text).not.toMatch(/^reminders_last_good_round_timestamp_seconds /m);
    found.sound();
    expect(await beginning).toMatchObject({ ok: true });
    expect(begun).toBe(1);
    expect(await at('/health/live')).toMatchObject({ status: 200, body: { ok: true, loop: 'ok' } });
    expect((await running.http('GET', '/metrics')).text).toContain('reminders_sender{state="checking"} 0\n');
    elapsed.mockRestore();
  });

  it('that is damaged sends nothing and is named', async () => {
    found.damaged();
    expect(await begin()).toMatchObject({ ok: false, error: { field: 'DATABASE', expected: 'an undamaged file' } });
    expect(begun).toBe(0);
  });

  it.each(['sound', 'damaged'] as const)(
    'that is stopped meanwhile begins nothing: what is %s ends in order',
    async (state) => {
      found[state]();
      expect(await begin(true)).toMatchObject({ ok: true });
      expect(begun).toBe(0);
    },
  );
});
