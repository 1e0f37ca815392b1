import { EngineError } from './engine';

/**
 * A promise that settles in time: `instantiate` never does where WebAssembly is blocked.
 * @throws EngineError of that stage after `milliseconds`.
 */
export async function within<T>(milliseconds: number, stage: EngineError['stage'], what: string, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new EngineError(stage, `${what} took more than ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
