// Asks the worker for copies. The worker stands beside the bundle of this module.
import type { GuideSettings, Target } from '../../dist/snippets/index.js';

export interface CopyRequest {
  readonly number: number;
  readonly settings: GuideSettings;
  readonly target: Target;
}
type CopyAnswer = { readonly number: number } & ({ readonly content: string } | { readonly error: string });

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, { resolve(content: string): void; reject(error: Error): void }>();

function start(): Worker {
  const started = new Worker(new URL('./copies.js', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<CopyAnswer>) => {
    const asked = waiting.get(data.number);
    waiting.delete(data.number);
    if ('content' in data) asked?.resolve(data.content);
    else asked?.reject(new Error(data.error));
  });
  started.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'the worker did not start'));
    waiting.clear();
    worker = undefined;
  });
  return started;
}

/** The copy that belongs to a target, as `be-topup-guide snippet` and `render` write it. */
export const copyFor = (settings: GuideSettings, target: Target): Promise<string> =>
  new Promise((resolve, reject) => {
    worker ??= start();
    last += 1;
    waiting.set(last, { resolve, reject });
    worker.postMessage({ number: last, settings, target } satisfies CopyRequest);
  });
