import { fireEvent, render, screen, within } from '@testing-library/react';
import Choose from '../../../../src/pages/ways/choose/index.tsx';
import { citationOf } from '../../../../src/rules/flows/citation-of.ts';
import { aMother } from '../a-mother.ts';
import { onThePhone, openedUrl, sharedCard } from '../on-the-phone.ts';

const fujian = { region: '350000', scheme: 'resident' };
const helped = { ...fujian, where: 'beside', body: 'ok', phone: 'helper', money: 'ok' };

describe('the questions', () => {
  it('opened cold, asks first where the old person is, and says why', () => {
    onThePhone();
    render(<Choose />);
    expect(screen.getByRole('heading', { name: '老人现在在哪儿？' })).toBeTruthy();
    expect(screen.getByText('刷脸要刷老人本人，所以先问这个。')).toBeTruthy();
    expect(screen.getByRole('img', { name: '第 1 问，共 5 问' })).toBeTruthy();
    expect(screen.getByText('养老金由哪里发？')).toBeTruthy();
  });

  it('says who wrote why it is asked', () => {
    onThePhone({ ...fujian, where: 'beside', body: 'ok', phone: 'helper' });
    render(<Choose />);
    expect(screen.getByText('停了的，有的地方手机不让刷。')).toBeTruthy();
    fireEvent.click(screen.getByText(/^出处/));
    expect(screen.getByText(citationOf('M07')?.title ?? '')).toBeTruthy();
  });

  it('what is said of a way in this place stands with the material of the place', () => {
    onThePhone({ ...helped, region: '440000', money: 'stopped' });
    render(<Choose />);
    fireEvent.click(screen.getByText('这次用不上的'));
    expect(screen.getByText('手机会说「暂停待遇状态不允许资格认证」。')).toBeTruthy();
    fireEvent.click(screen.getAllByText(/^出处/).at(-1) ?? document.body);
    expect(screen.getByText(citationOf('M07')?.title ?? '')).toBeTruthy();
  });

  it('an answer opens the next question, and the address carries it', () => {
    onThePhone(fujian);
    render(<Choose />);
    fireEvent.click(screen.getByText('在我身边'));
    expect(openedUrl()).toBe('/pages/ways/choose/index?region=350000&scheme=resident&where=beside');
  });

  it('with one elder on the phone speaks of her and asks neither place nor benefit', () => {
    onThePhone({}, [aMother()]);
    render(<Choose />);
    expect(screen.getByRole('heading', { name: '妈妈现在在哪儿？' })).toBeTruthy();
    expect(screen.getByRole('img', { name: '第 1 问，共 4 问' })).toBeTruthy();
    expect(screen.getByText('已选：福建省 · 城乡居民')).toBeTruthy();
    fireEvent.click(screen.getByText('在国外'));
    expect(openedUrl()).toContain('elder=e1');
  });

  it('with several elders and benefits asks first whose and which, alone on the screen, two 妈妈 told apart', () => {
    const [resident] = aMother().benefits;
    if (!resident) throw new Error('妈妈 draws one benefit');
    const survivor = { ...resident, id: 'b2', scheme: 'survivor' as const };
    onThePhone({}, [
      aMother({ benefits: [resident, survivor] }),
      aMother(
        { id: 'e2', region: '650102', regionName: '新疆维吾尔自治区乌鲁木齐市' },
        { id: 'b3', scheme: 'enterprise' },
      ),
    ]);
    render(<Choose />);
    expect(screen.getByRole('heading', { name: '是谁的认证？' })).toBeTruthy();
    expect(screen.queryByText('在我身边')).toBeNull();
    expect(
      within(screen.getByRole('group'))
        .getAllByRole('button')
        .map((one) => one.textContent),
    ).toEqual([
      '妈妈福建省 · 城乡居民',
      '妈妈福建省 · 遗属待遇',
      '妈妈新疆维吾尔自治区乌鲁木齐市 · 企业退休',
      '别的老人',
    ]);
    fireEvent.click(screen.getByText('福建省 · 遗属待遇'));
    expect(openedUrl()).toBe('/pages/ways/choose/index?elder=e1&benefit=b2&who=mum&region=350000&scheme=survivor');
  });

  it('of an elder with two benefits asks which one', () => {
    const [resident] = aMother().benefits;
    if (!resident) throw new Error('妈妈 draws one benefit');
    onThePhone({ elder: 'e1' }, [aMother({ benefits: [resident, { ...resident, id: 'b2', scheme: 'survivor' }] })]);
    render(<Choose />);
    expect(screen.getByRole('heading', { name: '妈妈的哪一份？' })).toBeTruthy();
    expect(screen.queryByText('别的老人')).toBeNull();
  });

  it('an elder who needs nothing now is told so before four questions, and no green 看看怎么办', async () => {
    onThePhone({}, [aMother({}, { lastCertifiedOn: '2026-11-20' })]);
    render(<Choose />);
    expect(screen.getByRole('heading', { name: '妈妈现在不用办' })).toBeTruthy();
    expect([...document.querySelectorAll('.button-main')].map((button) => button.textContent)).toEqual(['到时候叫我']);
    fireEvent.click(screen.getByText('还是看看办法'));
    expect(openedUrl()).toContain('ask=where');
  });

  it('another old person than those of this phone is asked about from the beginning', () => {
    onThePhone({}, [aMother(), aMother({ id: 'e2', relation: 'dad' }, { id: 'b2' })]);
    const { unmount } = render(<Choose />);
    fireEvent.click(screen.getByText('别的老人'));
    expect(openedUrl()).toBe('/pages/ways/choose/index?who=other');
    unmount();
    onThePhone({ who: 'other' }, [aMother(), aMother({ id: 'e2', relation: 'dad' }, { id: 'b2' })]);
    render(<Choose />);
    expect(screen.getByRole('heading', { name: '老人现在在哪儿？' })).toBeTruthy();
  });

  it('does not ask who holds the phone for one who cannot blink', () => {
    onThePhone({ ...fujian, where: 'beside', body: 'cannot' });
    render(<Choose />);
    expect(screen.getByRole('heading', { name: '养老金停了吗？' })).toBeTruthy();
  });

  it.each([
    ['an answer nobody offers', { ...helped, where: 'moon' }, '老人现在在哪儿？'],
    ['a scheme that does not exist', { ...helped, scheme: 'lottery' }, '领的是哪一种？'],
    ['a place outside the regions', { ...helped, region: '999999' }, '先说说是哪里的'],
  ])('%s is asked again', (_name, params, heading) => {
    onThePhone(params);
    render(<Choose />);
    expect(screen.getByRole('heading', { name: heading })).toBeTruthy();
  });

  it('without the place says what is missing, and goes on once it is picked', () => {
    onThePhone({ ...helped, region: '' });
    render(<Choose />);
    fireEvent.click(screen.getByText('选好了，下一步'));
    expect(screen.getByRole('status').textContent).toBe('先选一下，养老金由哪里发。');
    fireEvent.change(screen.getByLabelText('picker region'), {
      target: { value: JSON.stringify({ value: ['福建省', '全部', '全部'], code: ['350000', '', ''] }) },
    });
    fireEvent.click(screen.getByText('选好了，下一步'));
    expect(openedUrl()).toContain('region=350000');
  });

  it('an answer opened again is marked, the others stay', () => {
    onThePhone({ ...helped, ask: 'phone' });
    render(<Choose />);
    expect(screen.getByRole('radio', { name: '我来帮' }).getAttribute('aria-checked')).toBe('true');
    fireEvent.click(screen.getByText('老人自己会'));
    expect(openedUrl()).toContain('where=beside&body=ok&phone=self&money=ok');
    expect(openedUrl()).not.toContain('ask=');
  });
});

describe('the answer', () => {
  it('names the best way, why, and what to have at hand, after 先查一查', () => {
    onThePhone(helped);
    render(<Choose />);
    expect(screen.getByRole('heading', { name: '用自己的手机帮老人刷' })).toBeTruthy();
    expect(screen.getByText('老人在身边，能刷脸，您来帮')).toBeTruthy();
    expect(screen.getByText('先查一查')).toBeTruthy();
    expect(screen.getByText('用您自己的手机、自己的账号，刷老人的脸。')).toBeTruthy();
    expect(screen.getByText('要备：老人的姓名、身份证号；老人要在手机前')).toBeTruthy();
  });

  it('一步一步教我 opens the guide with the place and the benefit', () => {
    onThePhone({ ...helped, elder: 'e1' }, [aMother()]);
    render(<Choose />);
    fireEvent.click(screen.getByText('一步一步教我'));
    expect(openedUrl()).toBe(
      '/pages/steps/guide/index?flow=help-parent&elder=e1&benefit=b1&who=mum&region=350000&scheme=resident',
    );
  });

  it('先查一查 opens the look-up', () => {
    onThePhone(helped);
    render(<Choose />);
    fireEvent.click(screen.getByText('查上次认证时间'));
    expect(openedUrl()).toContain('flow=last-time');
  });

  it('shows four more ways at once, the rest at a tap', () => {
    onThePhone({ ...helped, phone: 'self' });
    render(<Choose />);
    expect(screen.queryByText('社区活动时顺便办')).toBeNull();
    fireEvent.click(screen.getByText(/^还有 \d+ 个办法$/));
    expect(screen.getByText('社区活动时顺便办')).toBeTruthy();
  });

  it('says of each way left out what ruled it out', () => {
    onThePhone(helped);
    render(<Choose />);
    expect(screen.queryByText('您那里银行能不能办，没有找到。')).toBeNull();
    fireEvent.click(screen.getByText('这次用不上的'));
    expect(screen.getByText('您那里银行能不能办，没有找到。')).toBeTruthy();
    expect(screen.getByText('上门先留给出不了门的人。')).toBeTruthy();
  });

  it('lets every answer be changed', () => {
    onThePhone(helped);
    render(<Choose />);
    fireEvent.click(screen.getByText('改一改回答'));
    fireEvent.click(screen.getByText('没停'));
    expect(openedUrl()).toContain('ask=money');
  });

  it('the sources are one tap away', () => {
    onThePhone(helped);
    render(<Choose />);
    fireEvent.click(screen.getByText(/^出处/));
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
  });

  it('a card carries the answers and nothing of this phone', () => {
    onThePhone({ ...helped, elder: 'e1' }, [aMother()]);
    render(<Choose />);
    const { title, path } = sharedCard();
    expect(title).toBe('妈妈的养老认证，可以这样办：用自己的手机帮妈妈刷');
    expect(path).toBe(
      '/pages/ways/choose/index?who=mum&region=350000&scheme=resident&where=beside&body=ok&phone=helper&money=ok',
    );
  });

  it('a card opened by the elder speaks to whoever reads it, and says that this is no agency', () => {
    onThePhone({ ...helped, who: 'self', phone: 'self' });
    render(<Choose />);
    expect(screen.getByText(/本工具不是政府机构/)).toBeTruthy();
    expect(screen.queryByText(/我自己/)).toBeNull();
  });
});
