/** A run of requests to Excel that counts its round trips. */
export interface Session {
  readonly context: Excel.RequestContext;
  readonly sync: () => Promise<void>;
  readonly syncs: () => number;
}

/** Runs `work` with one request context. */
export function session<T>(work: (session: Session) => Promise<T>): Promise<T> {
  return Excel.run((context) => {
    let count = 0;
    const sync = async () => {
      count += 1;
      await context.sync();
    };
    return work({ context, sync, syncs: () => count });
  });
}
