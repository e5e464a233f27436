import type { Disk } from '../../src/graph/disk.ts';
import { nodeDisk } from '../../src/graph/disk.ts';

/** A disk that fails at one step; a write stops half-way, as when the power goes. */
export function crashingDisk(crashAt: number): Disk {
  let step = 0;
  const crash = () => {
    if (step++ === crashAt) throw new Error('the power went');
  };
  return {
    ...nodeDisk,
    async makeFolder(path) {
      crash();
      await nodeDisk.makeFolder(path);
    },
    async writeNew(path, bytes) {
      if (step++ !== crashAt) return nodeDisk.writeNew(path, bytes);
      await nodeDisk.writeNew(path, bytes.slice(0, bytes.byteLength / 2));
      throw new Error('the power went');
    },
    async rename(from, to) {
      crash();
      await nodeDisk.rename(from, to);
    },
    async remove(path) {
      crash();
      await nodeDisk.remove(path);
    },
    async syncFolder(path) {
      crash();
      await nodeDisk.syncFolder(path);
    },
  };
}
