import { useEffect, useState } from 'react';
import { fetchCode } from '../../../api/service.ts';

/** The mini-program code of a scene, when the service can give one; the sheet is whole without it. */
export function useCode(scene: string): string | undefined {
  const [image, setImage] = useState<string>();
  useEffect(() => {
    let current = true;
    setImage(undefined);
    void fetchCode(scene).then((reply) => {
      if (current && reply.ok) setImage(reply.value.image);
    });
    return () => {
      current = false;
    };
  }, [scene]);
  return image;
}
