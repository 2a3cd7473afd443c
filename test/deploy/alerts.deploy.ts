import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const rules = resolve('docs/observe/alerts.yml');

/** A day of a service that is well, a sample a minute, in promtool's words for a series. */
const well: Readonly<Record<string, string>> = {
  reminders_started_timestamp_seconds: '0x1440',
  reminders_last_good_round_timestamp_seconds: '0+60x1440',
  reminders_database_up: '1x1440',
  reminders_wechat_up: '1x1440',
  reminders_oldest_due_seconds: '60x1440',
  'reminders_sender{state="sending"}': '1x1440',
  'reminders_sender{state="resting"}': '0x1440',
  'reminders_sender{state="unfit-template"}': '0x1440',
  reminders_template_stopped: '0x1440',
  reminders_paused: '0x1440',
  reminders_held: '0x1440',
  'reminders_in_hand{state="uncertain"}': '3x1440',
  'reminders_sends_total{kind="sent"}': '0+1x1440',
  'reminders_sends_total{kind="failed"}': '0x1440',
  'reminders_events_total{kind="sent"}': '0+1x1440',
  reminders_repeats_total: '0x1440',
  reminders_alarm_webhook_failures_total: '0x1440',
};

const resting = { 'reminders_sender{state="sending"}': '0x1440', 'reminders_sender{state="resting"}': '1x1440' };

const paused = { ...resting, 'reminders_sender{state="resting"}': '0x1440', reminders_paused: '1x1440' };

/** What goes wrong, the alert that tells it, and by when at the latest. */
const cases: readonly [string, Record<string, string>, string, string | null][] = [
  ['all is well', {}, '20h', null],
  ['messages rest for a quarter of an hour', resting, '15m', null],
  ['no process answers', { reminders_started_timestamp_seconds: '_x1440' }, '5m', 'RemindersGone'],
  ['no round ends', { reminders_last_good_round_timestamp_seconds: '0x1440' }, '6m', 'RemindersStalled'],
  ['the database is away', { reminders_database_up: '0x1440' }, '5m', 'RemindersDatabaseAway'],
  ['a message is six hours late', { reminders_oldest_due_seconds: '21600x1440' }, '15m', 'RemindersLate'],
  ['messages rest for half an hour', resting, '30m', 'RemindersRest'],
  [
    'a paused template is late: it is no fault of the pace',
    { ...paused, reminders_oldest_due_seconds: '21600x1440' },
    '5h',
    null,
  ],
  ['the template is paused over the day', paused, '7h', 'RemindersPaused'],
  ['WeChat stopped the template', { reminders_template_stopped: '1x1440' }, '15m', 'RemindersTemplateStopped'],
  ['messages are held after a restore', { reminders_held: '1234x1440' }, '2h', 'RemindersHeld'],
  [
    'the template fits no more',
    { 'reminders_sender{state="unfit-template"}': '1x1440' },
    '10m',
    'RemindersTemplateUnfit',
  ],
  ['WeChat is silent', { reminders_wechat_up: '0x1440' }, '15m', 'RemindersWechatSilent'],
  ['many calls hang', { 'reminders_in_hand{state="uncertain"}': '150x1440' }, '20m', 'RemindersUncertain'],
  ['no event comes', { 'reminders_events_total{kind="sent"}': '5x1440' }, '2h', 'RemindersNoEvents'],
  [
    'no event ever came since the start',
    { 'reminders_events_total{kind="sent"}': '0x1440' },
    '2h',
    'RemindersNoEvents',
  ],
  ['the series of events is not there', { 'reminders_events_total{kind="sent"}': '_x1440' }, '2h', 'RemindersNoEvents'],
  ['WeChat refuses', { 'reminders_sends_total{kind="failed"}': '0+1x1440' }, '1h', 'RemindersFail'],
  ['messages repeat', { reminders_repeats_total: '0+1x1440' }, '1h', 'RemindersRepeat'],
  ['the webhook fails', { reminders_alarm_webhook_failures_total: '0+1x1440' }, '1h', 'RemindersWebhookFails'],
];

const promtool = (...args: string[]) => spawnSync('promtool', args, { encoding: 'utf8' });

describe('the alert rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alerts-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('are ones that Prometheus takes', () => {
    expect(promtool('check', 'rules', rules)).toMatchObject({ status: 0, stderr: '' });
  });

  it('are each tried by a case here', () => {
    const told = promtool('check', 'rules', rules).stdout;
    const tried = new Set(cases.flatMap(([, , , alert]) => alert ?? []));
    expect(told).toContain(`${tried.size} rules found`);
  });

  it.each(cases)('when %s', (_what, change, at, alert) => {
    const series = Object.entries({ ...well, ...change }).map(([name, values]) => ({ series: name, values }));
    const firing = {
      expr: 'count by (alertname) (ALERTS{alertstate="firing"})',
      eval_time: at,
      exp_samples: alert === null ? [] : [{ labels: `{alertname="${alert}"}`, value: 1 }],
    };
    const tests = [{ interval: '1m', input_series: series, promql_expr_test: [firing] }];
    const file = join(folder, 'case.yml');
    // JSON is YAML.
    writeFileSync(file, JSON.stringify({ rule_files: [rules], evaluation_interval: '1m', tests }));
    const tried = promtool('test', 'rules', file);
    expect(tried.stderr).toBe('');
    expect(tried.status).toBe(0);
  });
});
