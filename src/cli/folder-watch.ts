import { watch, type FSWatcher } from 'node:fs';
import type { Stop } from '../batch/stop.js';

/** Word and Excel write a second file and rename it: a saving is over when the folders have been quiet so long, in ms. */
const quiet = 300;

/** Tells when something was saved in folders, which may become other folders meanwhile. */
export class FolderWatch {
  private readonly watchers = new Map<string, FSWatcher>();
  private wake = (): void => {};
  private pending = false;
  private timer: NodeJS.Timeout | undefined;

  /** Watches these folders and no others; gives those that cannot be watched. What happens in one while it becomes watched is heard too. */
  follow(folders: ReadonlySet<string>): string[] {
    for (const [folder, watcher] of this.watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      this.watchers.delete(folder);
    }
    const fresh = [...folders].filter((folder) => !this.watchers.has(folder));
    if (this.watchers.size > 0 && fresh.length > 0) this.hear();
    return fresh.filter((folder) => !this.begin(folder));
  }

  /** Comes back once after every burst of changes, until stopped. */
  async *savings(stop: Stop): AsyncGenerator<void> {
    const release = stop.onAsk(() => this.wake());
    try {
      while (!stop.isAsked) {
        if (!this.pending) await new Promise<void>((resolve) => (this.wake = resolve));
        if (stop.isAsked) return;
        this.pending = false;
        yield;
      }
    } finally {
      release();
      clearTimeout(this.timer);
      for (const one of this.watchers.values()) one.close();
    }
  }

  private begin(folder: string): boolean {
    try {
      const hear = (): void => this.hear();
      this.watchers.set(folder, watch(folder, hear).on('error', hear));
      return true;
    } catch {
      return false;
    }
  }

  private hear(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.pending = true;
      this.wake();
    }, quiet);
  }
}
