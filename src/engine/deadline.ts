import { EngineError, EngineLost } from './engine';

/** How long a question may be open. */
export const QUERY_SECONDS = 10;

/**
 * A promise that settles in time: some of the engine's never do, where WebAssembly is blocked or a worker has died.
 * @throws what `late` makes of the reason after so many seconds: as a rule an EngineError of that stage
 */
export async function within<T>(seconds: number, what: string, promise: Promise<T>, late: (message: string) => EngineError): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late(`${what} took more than ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([promise, end]);
  } finally {
    clearTimeout(timer);
  }
}

/** As `within`, for a step of the start: whatever goes wrong is an EngineError of that stage. */
export async function step<T>(seconds: number, stage: EngineError['stage'], what: string, promise: Promise<T>): Promise<T> {
  try {
    return await within(seconds, what, promise, (message) => new EngineError(stage, message));
  } catch (error) {
    if (error instanceof EngineError && !(error instanceof EngineLost)) throw error;
    throw new EngineError(stage, error instanceof Error ? error.message : String(error), { cause: error });
  }
}
