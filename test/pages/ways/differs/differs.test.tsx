import { act, fireEvent, render, screen } from '@testing-library/react';
import Differs from '../../../../src/pages/ways/differs/index.tsx';
import { differences } from '../../../../src/state/differences.ts';
import { fake } from '../../../stand-ins/taro.ts';
import { end, service, startAnew } from '../../../state/syncing.ts';
import { onThePhone } from '../on-the-phone.ts';

const rule = { region: '350000', scheme: 'resident' };

describe('这里不对？', () => {
  beforeEach(async () => {
    differences.clear();
    await startAnew();
  });
  afterEach(end);

  const open = (params: Record<string, string> = rule) => {
    onThePhone(params);
    service.start();
    render(<Differs />);
  };
  const tap = (name: string) => fireEvent.click(screen.getByText(name));
  const tell = () => act(async () => tap('告诉我们'));

  it('shows what is written here, and asks what is different and who said so', () => {
    open();
    expect(document.body.textContent).toContain('福建省：');
    expect(screen.getAllByRole('radio').map(({ textContent }) => textContent)).toEqual([
      '多久办一次',
      '截止那天',
      '入口名字',
      '电话',
      '停发和补发',
      '窗口',
      '12333',
      '通知',
      '官网',
    ]);
    expect(document.querySelector('input, textarea')).toBeNull();
  });

  it('has the answers right below their question: at the largest letters the rule would hide them', () => {
    open();
    const all = document.body.textContent ?? '';
    expect(all.indexOf('官网')).toBeLessThan(all.indexOf('这里写的'));
  });

  it('is told with two taps and the button', async () => {
    open();
    tap('电话');
    tap('12333');
    await tell();
    expect(screen.getByText('告诉我们了。您先照他们说的办。')).toBeTruthy();
    expect(service.differences).toEqual([{ ...rule, matter: 'phone', toldBy: 'hotline' }]);
  });

  it('says what is still to be tapped', async () => {
    open();
    await tell();
    expect(screen.getByText('先点一下，哪里不一样。')).toBeTruthy();
    tap('电话');
    await tell();
    expect(screen.getByText('再点一下，是谁说的。')).toBeTruthy();
    expect(service.differences).toEqual([]);
  });

  it('without a network says that it waits, and how many do', async () => {
    open();
    service.down = true;
    tap('电话');
    tap('窗口');
    await tell();
    expect(screen.getByText('还没送到，先记在手机上。连上网再打开小程序，就送过去。')).toBeTruthy();
    expect(screen.getByText('手机上还有 1 条没送到，连上网就送。')).toBeTruthy();
  });

  it('in a package without a service says that it cannot be told, and calls 12333', () => {
    open();
    service.stop();
    fake.calls.length = 0;
    render(<Differs />);
    expect(screen.getByText('现在告诉不了我们')).toBeTruthy();
    expect(screen.getByText(/^拨 /)).toBeTruthy();
  });

  it('opened without a place asks for it first', async () => {
    open({});
    tap('电话');
    tap('窗口');
    await tell();
    expect(screen.getByText('先说说是哪里的、领的是哪一种。')).toBeTruthy();
  });
});
