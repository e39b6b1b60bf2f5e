package org.synoptic.story;

/// How often each number was added.
final class IntCounts {
    private int[] keys = new int[1 << 10];
    private int[] counts = new int[1 << 10];
    private int used;

    void add(int key) {
        int slot = slot(key);
        if (counts[slot]++ > 0) return;
        keys[slot] = key;
        if (++used * 3 > keys.length * 2) grow();
    }

    /// 0 for what was never added.
    int get(int key) {
        return counts[slot(key)];
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int slot = Numbers.stir(key) & mask;
        while (counts[slot] != 0 && keys[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] == 0) continue;
            int slot = slot(oldKeys[i]);
            keys[slot] = oldKeys[i];
            counts[slot] = oldCounts[i];
        }
    }
}
