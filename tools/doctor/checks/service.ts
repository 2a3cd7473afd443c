import type { Settings } from '../../../server/settings/read-settings.ts';
import { type Asked, askService } from '../../operator/ask-service.ts';
import { databaseTroubleIn, whatToDo } from '../../operator/database-trouble.ts';
import { type Finding, unknown, well, wrong } from '../finding.ts';
import { checkPushes } from './pushes.ts';
import { reach } from './reach.ts';

const fieldOf = (asked: Asked, name: string): unknown =>
  typeof asked?.body === 'object' && asked.body !== null ? Reflect.get(asked.body, name) : undefined;

/** Nobody has this address (RFC 5737): it stands for what a caller could write. */
const invented = '203.0.113.77';

const isOwn = (address: unknown): boolean => typeof address === 'string' && /^(::ffff:)?127\.|^::1$/.test(address);

/** Whom does the service take a caller from outside for? */
const callers = async (settings: Settings, base: string): Promise<Finding> => {
  const what = 'proxy headers';
  const plain = await askService(settings, '/operator/caller', { base });
  if (plain?.status !== 200)
    return unknown(what, 'the proxy does not pass /operator/caller; pass it while the doctor looks');
  const forwarded = fieldOf(plain, 'forwarded');
  if (forwarded === 'none')
    return wrong(
      what,
      'no X-Forwarded-For comes: all families share one limit',
      'let the proxy set it: docs/operating.md',
    );
  if (forwarded === 'not-believed')
    return wrong(
      what,
      `X-Forwarded-For comes from ${fieldOf(plain, 'address')}, and is not believed: all families share one limit`,
      'name this address in TRUST_PROXY when it is your proxy’s, and start again',
    );
  if (isOwn(fieldOf(plain, 'address')))
    return unknown(what, 'asked by the machine’s own address, whose every header is believed: ask by the public one');
  const asked = await askService(settings, '/operator/caller', { base, headers: { 'x-forwarded-for': invented } });
  if (fieldOf(asked, 'address') === invented)
    return wrong(what, 'a caller can choose by which address it is limited', 'name the proxies alone in TRUST_PROXY');
  return well(what, `a caller from here counts as ${fieldOf(plain, 'address')}`);
};

const atWork = (health: NonNullable<Asked>): Finding => {
  if (health.status === 200) return well('service', `answers, version ${fieldOf(health, 'version')}`);
  const trouble = databaseTroubleIn(health);
  return trouble === null
    ? wrong('service', `answers ${health.status}`, 'its log says why')
    : wrong('service', trouble, whatToDo);
};

/** `base`: the service's address from outside, through its proxy; undefined: nobody said. */
export const checkService = async (settings: Settings, base: string | undefined): Promise<Finding[]> => {
  const health = await askService(settings, '/health');
  if (health === null)
    return [
      wrong('service', 'nothing answers at HOST and PORT', 'start it and ask again: push and proxy are tried with it'),
    ];
  const inside = [atWork(health), ...(await checkPushes(settings))];
  if (base === undefined)
    return [...inside, unknown('proxy headers', 'say your address: npm run doctor -- https://your-domain')];
  const unreached = await reach(base);
  if (unreached !== null) return [...inside, unreached];
  return [...inside, ...(await checkPushes(settings, base)), await callers(settings, base)];
};
