/** What a process tells over a day, a sample a minute, in promtool's words for a series. */
type Told = Readonly<Record<string, string>>;

/** Of one that is well. */
const well: Told = {
  up: '1x1440',
  reminders_started_timestamp_seconds: '0x1440',
  reminders_last_good_round_timestamp_seconds: '0+60x1440',
  reminders_database_up: '1x1440',
  reminders_wechat_up: '1x1440',
  reminders_oldest_due_seconds: '60x1440',
  'reminders_sender{state="checking"}': '0x1440',
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

const resting: Told = { 'reminders_sender{state="sending"}': '0x1440', 'reminders_sender{state="resting"}': '1x1440' };
const paused: Told = { ...resting, 'reminders_sender{state="resting"}': '0x1440', reminders_paused: '1x1440' };
const stalled: Told = { reminders_last_good_round_timestamp_seconds: '0x1440' };
const neverRound: Told = { reminders_last_good_round_timestamp_seconds: '_x1440' };
const late: Told = { reminders_oldest_due_seconds: '21600x1440' };
const uncertain: Told = { 'reminders_in_hand{state="uncertain"}': '60x1440' };
const unheard: Told = { 'reminders_events_total{kind="sent"}': '0x1440' };
/** A collector keeps nothing of one that does not answer but that. */
const gone: Told = { ...Object.fromEntries(Object.keys(well).map((name) => [name, '_x1440'])), up: '0x1440' };
/** A large file is read through for ten minutes, or for good. */
const checking = (minutes: number): Told => ({
  'reminders_sender{state="checking"}': `1x${minutes - 1} 0x${1440 - minutes}`,
  'reminders_sender{state="sending"}': `0x${minutes - 1} 1x${1440 - minutes}`,
  reminders_last_good_round_timestamp_seconds: `_x${minutes} ${minutes * 60}+60x${1440 - minutes}`,
});

/** What goes wrong, how each process tells it otherwise than one that is well, by when at the latest, and which alerts do: one for two processes twice. */
export const cases: readonly [what: string, processes: readonly Told[], at: string, alerts: readonly string[]][] = [
  ['all is well', [{}], '20h', []],
  ['messages rest for a quarter of an hour', [resting], '15m', []],
  ['no process answers', [gone], '10m', ['RemindersGone']],
  ['no round ends', [stalled], '10m', ['RemindersStalled']],
  ['no round ended since the start', [neverRound], '6m', ['RemindersStalled']],
  ['a start has not yet gone round', [neverRound], '2m', []],
  ['a large file is read through first', [checking(10)], '9m', []],
  ['a large file was read through', [checking(10)], '15m', []],
  ['the database is away', [{ reminders_database_up: '0x1440' }], '5m', ['RemindersDatabaseAway']],
  ['a message is six hours late', [late], '15m', ['RemindersLate']],
  [
    'a file is read through for longer than a message may be late',
    [{ ...checking(1400), ...late }],
    '15m',
    ['RemindersLate'],
  ],
  ['messages rest for half an hour', [resting], '30m', ['RemindersRest']],
  ['a paused template is late: it is no fault of the pace', [{ ...paused, ...late }], '5h', []],
  ['the template is paused over the day', [paused], '7h', ['RemindersPaused']],
  ['WeChat stopped the template', [{ reminders_template_stopped: '1x1440' }], '15m', ['RemindersTemplateStopped']],
  ['messages are held after a restore', [{ reminders_held: '1234x1440' }], '2h', ['RemindersHeld']],
  [
    'the template fits no more',
    [{ 'reminders_sender{state="unfit-template"}': '1x1440' }],
    '10m',
    ['RemindersTemplateUnfit'],
  ],
  ['WeChat is silent', [{ reminders_wechat_up: '0x1440' }], '15m', ['RemindersWechatSilent']],
  ['many calls hang', [{ 'reminders_in_hand{state="uncertain"}': '150x1440' }], '20m', ['RemindersUncertain']],
  ['no event comes', [{ 'reminders_events_total{kind="sent"}': '5x1440' }], '2h', ['RemindersNoEvents']],
  ['no event ever came since the start', [unheard], '2h', ['RemindersNoEvents']],
  [
    'the series of events is not there',
    [{ 'reminders_events_total{kind="sent"}': '_x1440' }],
    '2h',
    ['RemindersNoEvents'],
  ],
  ['WeChat refuses', [{ 'reminders_sends_total{kind="failed"}': '0+1x1440' }], '1h', ['RemindersFail']],
  ['messages repeat', [{ reminders_repeats_total: '0+1x1440' }], '1h', ['RemindersRepeat']],
  ['the webhook fails', [{ reminders_alarm_webhook_failures_total: '0+1x1440' }], '1h', ['RemindersWebhookFails']],

  ['two processes are well', [{}, {}], '20h', []],
  ['one of two answers no more', [{}, gone], '10m', ['RemindersOneGone']],
  ['none of two answers', [gone, gone], '10m', ['RemindersGone']],
  ['one of two goes round no more', [{}, stalled], '10m', ['RemindersOneStalled']],
  ['one of two never went round', [{}, neverRound], '10m', ['RemindersOneStalled']],
  ['one of two reads a large file first', [{}, checking(10)], '9m', []],
  [
    'neither of two goes round',
    [stalled, neverRound],
    '10m',
    ['RemindersStalled', 'RemindersOneStalled', 'RemindersOneStalled'],
  ],
  ['one of two rests', [{}, resting], '30m', ['RemindersOneRests']],
  ['both of two rest', [resting, resting], '30m', ['RemindersRest', 'RemindersOneRests', 'RemindersOneRests']],
  [
    'one of two does not reach the database',
    [{}, { reminders_database_up: '0x1440' }],
    '5m',
    ['RemindersDatabaseAway'],
  ],
  ['as many calls hang as both of two tell alike', [uncertain, uncertain], '20m', []],
  ['all events come to one of two', [{}, unheard], '2h', []],
  ['no event comes to either of two', [unheard, unheard], '2h', ['RemindersNoEvents']],
];

/** The series of all processes, each with its instance. */
export const seriesOf = (processes: readonly Told[]): { series: string; values: string }[] =>
  processes.flatMap((told, at) =>
    Object.entries({ ...well, ...told }).map(([name, values]) => {
      const [, metric = '', own = ''] = /^(\w+)(?:\{(.*)\})?$/.exec(name) ?? [];
      const labels = [`job="reminders",instance="machine-${at}:8080"`, own].filter((label) => label !== '');
      return { series: `${metric}{${labels.join(',')}}`, values };
    }),
  );
