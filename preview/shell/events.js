/** The sandbox's stream. `lost` is told when it breaks, `found` when it is back. */
export function followEvents({ lost, found, ...listeners }) {
  const source = new EventSource('/sandbox/events');
  for (const [type, listener] of Object.entries(listeners))
    source.addEventListener(type, (event) => listener(JSON.parse(event.data)));
  let broken = false;
  source.addEventListener('error', () => {
    broken = true;
    lost();
  });
  source.addEventListener('open', () => {
    if (broken) found();
  });
}
