/**
 * An opaque id, unique enough for one family; nothing of a person is in it. Short: a large family’s page has some
 * hundreds of them, and by an id alone nobody reaches anything.
 */
export function freshId(): string {
  const part = () =>
    Math.floor(Math.random() * 2 ** 32)
      .toString(36)
      .padStart(7, '0');
  return `${Date.now().toString(36)}${part()}${part()}`.slice(0, 16);
}
