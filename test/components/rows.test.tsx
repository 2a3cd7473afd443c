import { fireEvent, render, screen } from '@testing-library/react';
import { Row, Rows } from '../../src/components/rows/rows.tsx';

describe('a list row', () => {
  it('opens what it names', () => {
    const onTap = jest.fn();
    render(
      <Rows>
        <Row icon='clock' title='错过了怎么办' small='先查一查' onTap={onTap} />
      </Rows>,
    );
    fireEvent.click(screen.getByRole('button', { name: /错过了怎么办/ }));
    expect(onTap).toHaveBeenCalledTimes(1);
  });

  it('is no button when it only says something', () => {
    render(<Row title='到银行' small='您那里银行能不能办，没有找到' />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText('您那里银行能不能办，没有找到')).toBeTruthy();
  });

  it.each([true, false])('folds its answer away: open is %s', (expanded) => {
    render(
      <Row title='没看到这个按钮？' expanded={expanded} onTap={() => undefined}>
        各地入口不同，您那里可能没有。
      </Row>,
    );
    expect(screen.getByRole('button', { expanded })).toBeTruthy();
    expect(screen.queryByText('各地入口不同，您那里可能没有。') !== null).toBe(expanded);
  });
});
