/**
 * Whether all is to stop, and who hears of it at once. Node's own `AbortSignal` is no part of what Node begins with: it would
 * take a start longer to load than a report takes to check.
 */
export class Stop {
  private readonly listeners = new Set<() => void>();
  private asked = false;

  get isAsked(): boolean {
    return this.asked;
  }

  ask(): void {
    this.asked = true;
    for (const heard of this.listeners) heard();
  }

  /** Calls back when it is asked; gives what takes the ear away. */
  onAsk(heard: () => void): () => void {
    this.listeners.add(heard);
    return () => void this.listeners.delete(heard);
  }
}
