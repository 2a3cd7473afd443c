import * as v from 'valibot';
import { type Change, type ChangesSent, changes } from '../../src/contract/change.ts';
import { type Difference, difference } from '../../src/contract/difference.ts';
import type { Elder } from '../../src/contract/elder.ts';
import { type ErrorCode, errors } from '../../src/contract/errors.ts';
import type { Family } from '../../src/contract/family.ts';
import { changesTaken, type Me } from '../../src/contract/me.ts';
import type { Template } from '../../src/contract/template.ts';
import { onTop } from '../../src/state/changes/on-top.ts';
import { fake } from '../stand-ins/taro.ts';

type Asked = { method: string; url: string; data?: string; header: Record<string, string> };

const base = 'https://service.example';

const denied = (code: ErrorCode) => ({
  statusCode: errors[code].status,
  data: { error: { code, sentence: errors[code].sentence } },
});

/** A service of one person behind the phone's request: it keeps elders and counts messages; it can be down or forget a login. */
export class FakeService {
  down = false;
  /** Logins that still hold. */
  tokens = new Set<string>();
  logins = 0;
  elders = new Map<string, Elder>();
  accepts = new Set<string>();
  preferences: Me['preferences'] = { hour: 9, yearlyLookUp: 'default', enabled: true };
  families: Family[] = [];
  /** What was told as 这里不对, in the order in which it came. */
  differences: Difference[] = [];
  templates: Template[] = [
    { purpose: 'reminder', id: 'T1', title: '待办事项提醒', fields: [{ label: '事项', sample: '妈妈的养老认证' }] },
  ];
  /** Refuses what is asked under this address, by the code of the table of errors. */
  refuse: { path: RegExp; code: ErrorCode } | null = null;
  refuseChange: (change: Change) => ErrorCode | null = () => null;
  /** Every change that was kept, in the order in which they came. */
  taken: Change[] = [];
  /** Runs after a request was served and before its answer is there. */
  meanwhile: (asked: string) => void = () => {};

  start(): void {
    process.env.TARO_APP_SERVICE_URL = base;
    fake.answers.set('login', { code: 'js-code' });
    fake.answers.set('request', (asked: Asked) => this.answer(asked));
  }

  stop(): void {
    delete process.env.TARO_APP_SERVICE_URL;
  }

  /** What was asked, as 「PUT /v2/elders/e1」. */
  asked = (): string[] =>
    (fake.called('request') as Asked[]).map(({ method, url }) => `${method} ${url.slice(base.length)}`);

  me = (): Me => ({
    elders: [...this.elders.values()],
    preferences: this.preferences,
    credits: this.accepts.size,
    plan: { funded: [], unfunded: [], missingCredits: 0, missingForBest: 0 },
    messages: [],
    families: this.families,
    aliases: [],
  });

  private answer(asked: Asked): unknown {
    if (this.down) return new Error('request:fail timeout');
    const path = asked.url.slice(base.length);
    const answer = this.serve(asked, path);
    this.meanwhile(`${asked.method} ${path}`);
    return answer;
  }

  private serve({ method, data, header }: Asked, path: string): unknown {
    if (path === '/v2/session') {
      this.logins += 1;
      this.tokens.add(`token-${this.logins}`);
      return { statusCode: 200, data: { token: `token-${this.logins}`, expiresAt: '2027-01-01T00:00:00.000Z' } };
    }
    if (path === '/v2/templates') return { statusCode: 200, data: { templates: this.templates } };
    if (!this.tokens.has((header.authorization ?? '').replace('Bearer ', ''))) return denied('login-expired');
    if (this.refuse?.path.test(path)) return denied(this.refuse.code);
    if (path === '/v2/calendar-links') return { statusCode: 200, data: { links: this.links() } };
    if (method === 'DELETE' && path === '/v2/me') return this.forget();
    if (path === '/v2/changes')
      return { statusCode: 200, data: this.take(v.parse(changes, JSON.parse(data ?? 'null'))) };
    if (method === 'PUT' || method === 'POST') this.keep(path, JSON.parse(data ?? 'null'));
    return { statusCode: 200, data: JSON.parse(JSON.stringify(this.me())) };
  }

  /** Signed by the newest login: every later one voids them. */
  private links = () =>
    [...this.elders.values()].flatMap(({ id, benefits }) =>
      benefits.map((benefit) => ({
        benefitId: benefit.id,
        path: `pages/card/index?elder=${id}&benefit=${benefit.id}&from=calendar`,
        signature: `signed-${this.logins}`,
      })),
    );

  private forget(): unknown {
    this.elders.clear();
    this.tokens.clear();
    return { statusCode: 204, data: '' };
  }

  /** Each once, in the order in which they come. */
  private take(sent: ChangesSent): unknown {
    const fresh = sent.changes.filter(({ id }) => !this.taken.some((one) => one.id === id));
    const refused = fresh.flatMap((one) => {
      const code = this.refuseChange(one) ?? (this.knows(one, fresh) ? null : 'not-found');
      return code ? [{ id: one.id, code, sentence: errors[code].sentence }] : [];
    });
    const good = fresh.filter(({ id }) => !refused.some((one) => one.id === id));
    this.taken.push(...good);
    this.elders = new Map(onTop([...this.elders.values()], good).map((elder) => [elder.id, elder]));
    return v.parse(changesTaken, JSON.parse(JSON.stringify({ me: this.me(), refused })));
  }

  private knows = ({ what, elder }: Change, beside: readonly Change[]): boolean =>
    what === 'elder-added' ||
    this.elders.has(elder) ||
    beside.some((one) => one.what === 'elder-added' && one.elder === elder);

  private keep(path: string, body: Me['preferences'] & { acceptId: string }): void {
    if (path === '/v2/differences') this.differences.push(v.parse(difference, body));
    if (path === '/v2/preferences') this.preferences = body;
    else if (path === '/v2/credits') this.accepts.add(body.acceptId);
  }
}
