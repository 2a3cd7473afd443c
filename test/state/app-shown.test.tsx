import { act, render } from '@testing-library/react';
import App from '../../src/app.tsx';
import { onNetworkBack } from '../../src/platform/network';
import { onNetworkBack as onBrowserBack } from '../../src/platform/network.h5.ts';
import { saveElder, stopElder } from '../../src/state/elders.ts';
import { allSaid } from '../../src/state/in-turn.ts';
import { preferences } from '../../src/state/preferences.ts';
import { forgetRemote } from '../../src/state/remote.ts';
import { startSync, syncNow } from '../../src/state/sync.ts';
import { aMother } from '../pages/ways/a-mother.ts';
import { onThePhone } from '../pages/ways/on-the-phone.ts';
import { fake } from '../stand-ins/taro.ts';
import { FakeService } from './fake-service.ts';

let service: FakeService;

type Network = (status: { isConnected: boolean }) => void;
const networkTurns = (isConnected: boolean) => {
  for (const listener of fake.called('onNetworkStatusChange') as Network[]) listener({ isConnected });
};

beforeEach(async () => {
  startSync();
  onThePhone();
  forgetRemote();
  preferences.clear();
  await syncNow();
  forgetRemote();
  service = new FakeService();
  service.start();
  fake.calls.length = 0;
});

afterEach(() => {
  service.stop();
  jest.useRealTimers();
});

/** Stopped while nothing could be reached. */
async function stoppedOffline() {
  saveElder(aMother());
  await syncNow();
  service.down = true;
  stopElder('e1', 'deceased');
  await syncNow();
  service.down = false;
  expect(service.elders.get('e1')?.stopped).toBeNull();
}

describe('what could not be sent is sent without a tap', () => {
  it('when the app is shown again', async () => {
    render(<App />);
    await syncNow();
    await stoppedOffline();
    await act(async () => {
      fake.showAgain();
      await allSaid();
    });
    expect(service.elders.get('e1')?.stopped).toBe('deceased');
  });

  it('when the network is back, not when it goes', async () => {
    await stoppedOffline();
    onNetworkBack(() => void syncNow());
    networkTurns(false);
    expect(service.elders.get('e1')?.stopped).toBeNull();
    networkTurns(true);
    await allSaid();
    expect(service.elders.get('e1')?.stopped).toBe('deceased');
  });

  it('the app listens for the network', async () => {
    await act(async () => void render(<App />));
    expect(fake.called('onNetworkStatusChange')).toHaveLength(1);
  });

  it('in the browser when it says online', () => {
    const listener = jest.fn();
    onBrowserBack(listener);
    window.dispatchEvent(new Event('online'));
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
