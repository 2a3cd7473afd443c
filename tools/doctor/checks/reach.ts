import { type Finding, wrong } from '../finding.ts';

const what = 'address of the proxy';
const patienceMs = 10_000;

/** Phones go to `https://` alone; on the machine itself it is tried out without. */
const isAddress = (base: string): boolean => {
  if (!URL.canParse(base)) return false;
  const { protocol, hostname } = new URL(base);
  return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname));
};

const partOf = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** Node tells of a failed call by a code, which stands in the error or in its cause. */
const codeOf = (error: unknown): string => {
  if (partOf(error, 'name') === 'TimeoutError') return 'ETIMEDOUT';
  const [code, cause] = [partOf(error, 'code'), partOf(error, 'cause')];
  if (typeof code === 'string') return code;
  return cause === undefined ? String(partOf(error, 'message')) : codeOf(cause);
};

type Why = { code: RegExp; says: string; todo: string };

const whys: readonly Why[] = [
  {
    code: /^(ENOTFOUND|EAI_AGAIN)$/,
    says: 'no machine has this name',
    todo: 'set its A or AAAA record, or mend the name',
  },
  { code: /^ECONNREFUSED$/, says: 'nothing listens there', todo: 'start the proxy; is it this port?' },
  {
    code: /^(ETIMEDOUT|UND_ERR_.*TIMEOUT|EHOSTUNREACH|ENETUNREACH)$/,
    says: 'it does not answer',
    todo: 'open its port in the firewall; does the name lead to this machine?',
  },
  { code: /^CERT_HAS_EXPIRED$/, says: 'its certificate has expired', todo: 'renew it, and let the proxy read it anew' },
  {
    code: /ALTNAME/,
    says: 'its certificate is of another name',
    todo: 'get one of this name, or ask by the name it has',
  },
  {
    code: /CERT|VERIFY|ISSUER/,
    says: 'its certificate is signed by nobody known here',
    todo: 'give the proxy one of a public authority with its chain (fullchain.pem): phones take no other',
  },
  { code: /^(EPROTO|ERR_SSL_.*)$/, says: 'what listens there speaks no TLS', todo: 'let the proxy serve HTTPS there' },
];

const unknownWhy = { says: 'it cannot be reached', todo: 'look the code up' };

const unreached = (code: string): Finding => {
  const { says, todo } = whys.find((why) => why.code.test(code)) ?? unknownWhy;
  return wrong(what, `${says} (${code})`, todo);
};

/** A proxy that answers and does not find the service behind it. */
const behindNothing = new Set([502, 504]);

/** What keeps anything from being asked at this address, and what to do; null: it answers. */
export const reach = async (base: string, withinMs: number = patienceMs): Promise<Finding | null> => {
  if (!isAddress(base))
    return wrong(what, 'is none that a phone can go to', 'say it with https://: npm run doctor -- https://your-domain');
  try {
    const signal = AbortSignal.timeout(withinMs);
    const { status } = await fetch(`${base}/health/ready`, { redirect: 'manual', signal });
    if (behindNothing.has(status))
      return wrong(
        what,
        `the proxy does not find the service (${status})`,
        'let it pass to HOST and PORT of the service',
      );
    if (status >= 300 && status < 400)
      return wrong(
        what,
        `it sends callers elsewhere (${status})`,
        'say the address it sends them to, or let it pass them',
      );
    return null;
  } catch (error) {
    return unreached(codeOf(error));
  }
};
