import { todayInChina } from '../../../src/rules/china-time.ts';
import type { Clock } from '../../clock.ts';
import type { Log } from '../../logging.ts';
import type { RenewalLimit } from '../../store/ports/renewals.ts';
import type { Store } from '../../store/store.ts';

/** May this one go out? It is counted before it does: of a call without an answer WeChat may have counted it too. */
export type MayForce = () => Promise<boolean>;

/** WeChat allows twenty a day to an account, half a minute apart; the last one is the operator's own. */
const limit: RenewalLimit = { mostADay: 19, apartMs: 60_000 };

/**
 * Counted in the database, for all processes on it and over restarts. None while it cannot be counted: it is asked in
 * the midst of a call that WeChat has refused, whose answer must not be lost with it.
 */
export const forcedRenewals =
  ({ transaction }: Pick<Store, 'transaction'>, clock: Clock, log: Pick<Log, 'error'>): MayForce =>
  async () => {
    const now = clock.now();
    try {
      return await transaction((tx) => tx.renewals.take(todayInChina(now), now, limit));
    } catch (err) {
      log.error({ err }, 'no access token is renewed by force: the database does not count it');
      return false;
    }
  };

/**
 * Of a command beside the service, which counts nowhere: it shows what WeChat refuses, and leaves the mending to the
 * service.
 */
export const neverForced: MayForce = async () => false;
