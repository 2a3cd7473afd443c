import { act, fireEvent, render, screen } from '@testing-library/react';
import Guide from '../../../../src/pages/steps/guide/index.tsx';
import { knownDates } from '../../../../src/rules/benefit/known-dates.ts';
import { findElder } from '../../../../src/state/elders.ts';
import { forgetRemote } from '../../../../src/state/remote.ts';
import { fake } from '../../../stand-ins/taro.ts';
import { day } from '../../../support/day.ts';
import { unrecognised } from '../../../words/some-family.ts';
import { atHome } from '../../family/at-home.ts';
import { aMother } from '../../ways/a-mother.ts';
import { openedUrl } from '../../ways/on-the-phone.ts';
import { answer, opened, tap } from './opened.tsx';

const xinjiang = { region: '650102', regionName: '新疆维吾尔自治区乌鲁木齐市天山区' };

const inXinjiang = (dates: Parameters<typeof aMother>[1] = {}) =>
  aMother(xinjiang, { scheme: 'enterprise', toldOn: day('2026-11-01'), lastCertifiedOn: null, ...dates });

const hear = (heard: string, at: number) => {
  const field = screen.getAllByLabelText('picker date')[at];
  if (!field) throw new Error(`no date to pick: ${at}`);
  fireEvent.change(field, { target: { value: heard } });
};

const kept = () => {
  const [benefit] = findElder('e1')?.benefits ?? [];
  if (!benefit) throw new Error('妈妈 draws one benefit');
  return benefit;
};

describe('looking up where a place has nothing to look it up in', () => {
  const open = (dates?: Parameters<typeof aMother>[1]) =>
    opened({ flow: 'last-time', elder: 'e1', benefit: 'b1' }, inXinjiang(dates));

  it('is a call: whose it is, three things to ask, and no step of one', () => {
    open();
    expect(answer()).toBe('问三句就行');
    expect(screen.getByText(`妈妈 · ${xinjiang.regionName} · 企业退休`)).toBeTruthy();
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '「上次认证是哪天？」',
      '「下次最晚哪天？」',
      '「这一次办过了没有？」',
    ]);
    expect(screen.queryByText(/第 1 步/)).toBeNull();
    expect(screen.queryByText(/一次看全部/)).toBeNull();
  });

  it('has one button: the 12333 of the place that pays, and says what stands before it', async () => {
    open();
    await act(async () => tap('拨 0991-12333'));
    expect(fake.called('makePhoneCall')).toEqual([{ phoneNumber: '0991-12333' }]);
    expect(screen.getByText('发钱的地方在乌鲁木齐，前面加了区号。')).toBeTruthy();
    expect(document.querySelectorAll('.button-main')).toHaveLength(1);
  });

  it('the days that were told go straight into the elder, in either order', () => {
    for (const order of [
      ['2026-03-02', '2027-02-28'],
      ['2027-02-28', '2026-03-02'],
    ]) {
      const { unmount } = open({ lastCertifiedOn: '2025-03-10', officialDueOn: '2026-03-09' });
      for (const heard of order) hear(heard, heard.startsWith('2027') ? 1 : 0);
      expect(knownDates(kept())).toEqual({
        last: { kind: 'day', on: '2026-03-02' },
        officialDueOn: '2027-02-28',
        waitingSince: null,
      });
      expect(kept().toldOn).toBe('2026-11-24');
      expect(screen.getByText('记下了。')).toBeTruthy();
      unmount();
    }
  });

  it('an official date of a cycle that is over does not outlive the call', () => {
    open({ lastCertifiedOn: '2025-03-10', officialDueOn: '2026-03-09' });
    hear('2026-03-02', 0);
    expect(knownDates(kept()).officialDueOn).toBeNull();
  });

  it('only the latest day told: what was known of the last time stays', () => {
    open({ lastCertifiedOn: '2026-03-10' });
    hear('2027-02-28', 1);
    expect(knownDates(kept())).toMatchObject({ last: { on: '2026-03-10' }, officialDueOn: '2027-02-28' });
  });

  it('an earlier day than the family thought counts: the office said it', () => {
    open({ lastCertifiedOn: '2026-03-10' });
    hear('2025-11-30', 0);
    expect(knownDates(kept()).last).toEqual({ kind: 'day', on: '2025-11-30' });
    tap('看看什么时候办');
    expect(openedUrl()).toBe('/pages/card/index?elder=e1');
  });

  it('a day that cannot be is not kept, and says why', () => {
    open();
    hear('2026-11-25', 0);
    expect(screen.getByText('这个日子还没到。上次认证，要在今天或今天以前。')).toBeTruthy();
    expect(kept()).toEqual(inXinjiang().benefits[0]);
  });

  it('没问到 is an answer too: from it the next reminder counts', () => {
    open();
    tap('没问到');
    expect(kept().toldOn).toBe('2026-11-24');
    expect(screen.getByText('好。提醒照旧，过些天再问。')).toBeTruthy();
  });

  it('who is not recognised at home yet is asked to tell the others: the service would refuse what they write', () => {
    atHome([unrecognised()], [inXinjiang()], { flow: 'last-time', elder: 'e1', benefit: 'b1' });
    render(<Guide />);
    expect(screen.queryByText('问到的记在这里')).toBeNull();
    expect(screen.getByText('问到了，先告诉家里人')).toBeTruthy();
    forgetRemote();
  });

  it('with nobody on the phone, what was told begins an elder of that place', () => {
    opened({ flow: 'last-time', region: '660000', scheme: 'enterprise', who: 'dad' });
    expect(screen.queryByText('问到的记在这里')).toBeNull();
    expect(screen.getByText('人在外地，前面加发钱那地方的区号。')).toBeTruthy();
    tap('问到了，记到手机里');
    expect(openedUrl()).toBe('/pages/elder/index?who=dad&region=660000&scheme=enterprise');
  });
});
