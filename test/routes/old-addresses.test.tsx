import { readFileSync } from 'node:fs';
import { render } from '@testing-library/react';
import type { ComponentType } from 'react';
import { appPages } from '../../preview/app-pages.ts';
import Card from '../../src/pages/card/index.tsx';
import Done from '../../src/pages/done/index.tsx';
import Elder from '../../src/pages/elder/index.tsx';
import Family from '../../src/pages/family/index.tsx';
import Home from '../../src/pages/home/index.tsx';
import Bring from '../../src/pages/kin/bring/index.tsx';
import History from '../../src/pages/kin/history/index.tsx';
import Join from '../../src/pages/kin/join/index.tsx';
import MemberPage from '../../src/pages/kin/member/index.tsx';
import Same from '../../src/pages/kin/same/index.tsx';
import Reminder from '../../src/pages/reminder/index.tsx';
import Guide from '../../src/pages/steps/guide/index.tsx';
import Poster from '../../src/pages/steps/poster/index.tsx';
import About from '../../src/pages/ways/about/index.tsx';
import Choose from '../../src/pages/ways/choose/index.tsx';
import Differs from '../../src/pages/ways/differs/index.tsx';
import Late from '../../src/pages/ways/late/index.tsx';
import Place from '../../src/pages/ways/place/index.tsx';
import Rumour from '../../src/pages/ways/rumour/index.tsx';
import { aMother } from '../pages/ways/a-mother.ts';
import { onThePhone, settled } from '../pages/ways/on-the-phone.ts';
import '../support/in-november-2026.ts';

const pages: Record<string, ComponentType> = {
  'home/index': Home,
  'reminder/index': Reminder,
  'family/index': Family,
  'card/index': Card,
  'elder/index': Elder,
  'done/index': Done,
  'ways/choose/index': Choose,
  'ways/late/index': Late,
  'ways/differs/index': Differs,
  'ways/place/index': Place,
  'ways/rumour/index': Rumour,
  'ways/about/index': About,
  'kin/join/index': Join,
  'kin/bring/index': Bring,
  'kin/same/index': Same,
  'kin/history/index': History,
  'kin/member/index': MemberPage,
  'steps/guide/index': Guide,
  'steps/poster/index': Poster,
};

/** As 0.1.0 shared them, sent them in a message, printed them in a code or put them in a calendar. */
const sent: [string, RegExp][] = [
  ['/pages/home/index', /妈妈该办认证了/],
  ['/pages/reminder/index', /先订阅一条/],
  ['/pages/family/index', /一个人办好，全家都知道/],
  ['/pages/card/index?who=mum&region=350000&scheme=resident&state=due', /妈妈的认证，发卡片那天该办了/],
  ['/pages/card/index?who=other&region=&scheme=&state=', /长辈的认证，先查一查/],
  ['/pages/card/index?elder=e1&benefit=b1', /妈妈该办认证了/],
  ['/pages/card/index?elder=e1&benefit=b1&from=calendar', /妈妈该办认证了/],
  ['/pages/elder/index?who=grandma&region=350000&scheme=resident', /福建省/],
  ['/pages/done/index?elder=e1&benefit=b1&flow=help-parent', /看到办好的日子了吗/],
  [
    '/pages/ways/choose/index?who=mum&region=350000&scheme=resident&where=beside&body=ok&phone=helper&money=ok',
    /一步一步教我/,
  ],
  ['/pages/ways/choose/index?where=apart&ask=body', /能对着手机眨眼/],
  ['/pages/ways/late/index?who=mum&region=350000&scheme=resident&money=stopped', /怎么补/],
  ['/pages/ways/differs/index?region=350000&scheme=resident', /哪里不一样/],
  ['/pages/ways/place/index?region=350000&scheme=resident', /福建省：每 365 天一次/],
  ['/pages/ways/place/index?region=gone&scheme=gone', /领哪一种/],
  [
    '/pages/steps/poster/index?flow=ways&ways=help-parent.counter.home-visit.cannot-blink.suspended.abroad.hk-macao-taiwan&region=350000&scheme=resident',
    /A4 特大字/,
  ],
  ['/pages/ways/rumour/index?verdict=rumour', /像谣言/],
  ['/pages/ways/about/index?region=350000&scheme=resident', /日子是从哪儿来的/],
  ['/pages/steps/guide/index?flow=help-parent&region=350000&scheme=resident&who=mum', /第 1 步/],
  ['/pages/steps/guide/index?scene=alipay%2C310000%2Cent', /第 1 步/],
  ['/pages/card/index?who=mum&region=350000&scheme=resident&state=due&elder=e1', /妈妈该办认证了/],
  ['/pages/card/index?who=mum&region=350000&scheme=resident&state=due&elder=another', /妈妈的认证，发卡片那天该办了/],
  ['/pages/kin/join/index?i=AAAAAAAAAAAAAAAAAAAAAA', /一起照看家里的认证/],
  ['/pages/kin/join/index', /这张卡片不能再用来加入了/],
  ['/pages/kin/bring/index', /哪几位一起照看/],
  ['/pages/kin/same/index?family=f1', /家里的都在一处了/],
  ['/pages/kin/history/index?elder=e1', /还没有记下过/],
  ['/pages/kin/member/index?family=f1&member=m1', /不在家里了/],
  ['/pages/steps/poster/index?flow=counter&who=mum&region=350000&scheme=resident', /存下来/],
];

const registered = appPages(readFileSync('src/app.config.ts', 'utf8'));

describe('an address that is out in the world opens for ever', () => {
  it('whatever subpackage its page lies in by now', () => {
    const paths = sent.map(([address]) => address.slice(1).split('?')[0]);
    expect(paths.filter((path) => !registered.includes(path ?? ''))).toEqual([]);
    expect(registered).toHaveLength(Object.keys(pages).length);
  });

  it.each(sent)('%s', async (address, says) => {
    const [path = '', query = ''] = address.split('?');
    onThePhone(Object.fromEntries(new URLSearchParams(query)), [aMother()]);
    const Page = pages[path.replace('/pages/', '')];
    if (!Page) throw new Error(`no page ${path}`);
    render(<Page />);
    expect(document.body.textContent).toMatch(says);
    await settled();
    expect(document.body.textContent).toMatch(says);
  });
});
