import { hourMs } from '../../../src/rules/china-time.ts';
import type { Service } from '../../service.ts';
import type { ReadPush, SealedBy } from './read-push.ts';

/** Why a push that looks like WeChat's is refused: the settings and the console differ, or it is not WeChat's. */
type Refused = Exclude<ReadPush['kind'], 'read' | 'no-push'>;

const whys: Readonly<Record<Refused, string>> = {
  'not-opened': 'signed with PUSH_TOKEN, and no PUSH_AES_KEY of ours opens them',
  'not-encrypted': 'signed with PUSH_TOKEN and not encrypted: the console says 明文模式',
  'not-signed': 'signed with no PUSH_TOKEN of ours',
};

/** WeChat tries one push three times within seconds; and while a secret is exchanged some minutes' are refused. */
const few = 3;
const lastsMs = 600_000;
const quietMs = hourMs;

export type PushWatch = {
  refused(why: Refused): void;
  /** One was read, and told of an event: nobody but WeChat makes such. */
  right(by: SealedBy): void;
};

type Watching = Pick<Service, 'alarm' | 'alarms' | 'clock' | 'log' | 'push'>;

const nth = ['first', 'second'] as const;

/** While one token or key replaces another only WeChat's own pushes show which it uses: said when that changes. */
const sayWhichOf = ({ log, push }: Watching): ((by: SealedBy) => void) => {
  let last: SealedBy = { token: -1, aesKey: -1 };
  return (by) => {
    if (push.tokens.length + push.aesKeys.length <= 2) return;
    if (by.token === last.token && by.aesKey === last.aesKey) return;
    last = by;
    log.info(
      { signedWith: nth[by.token], sealedWith: nth[by.aesKey] },
      'WeChat’s pushes come with this token and key of those set',
    );
  };
};

/**
 * Tells when pushes keep coming and none is right: what families answer and what becomes of messages is lost then.
 * After an hour without any they no longer keep coming: stray ones of weeks are no row. Anybody can send what is not
 * signed, so that it is told of once an hour at most, and not at all while WeChat's own are read; what only who has the
 * token can send is told first.
 */
export const createPushWatch = (service: Watching): PushWatch => {
  const { alarm, alarms, clock } = service;
  const sayWhich = sayWhichOf(service);
  let run: { since: number; lastAt: number; kinds: Map<Refused, number> } | null = null;
  let toldAt: number | null = null;
  const passed = (since: number): number => Math.abs(clock.now() - since);
  return {
    refused: (why) => {
      if (run !== null && passed(run.lastAt) >= quietMs) run = null;
      run ??= { since: clock.now(), lastAt: 0, kinds: new Map() };
      run.lastAt = clock.now();
      run.kinds.set(why, (run.kinds.get(why) ?? 0) + 1);
      const count = [...run.kinds.values()].reduce((sum, one) => sum + one, 0);
      if (count <= few || passed(run.since) < lastsMs) return;
      if (toldAt !== null && passed(toldAt) < quietMs) return;
      toldAt = clock.now();
      const { kinds } = run;
      const [first = why] = (['not-opened', 'not-encrypted', 'not-signed'] as const).filter((kind) => kinds.has(kind));
      alarm('pushes-refused', { why: whys[first], count });
    },
    right: (by) => {
      sayWhich(by);
      run = null;
      alarms.over('pushes-refused');
    },
  };
};
