package org.synoptic.story;

import java.util.Arrays;

/// From the features that tell most to the reports that hold them: names the few reports that are worth comparing.
///
/// Each report stands under its [#KEYS] weightiest features and is asked for with the same; of each feature only the
/// [#HOLDERS] reports that were added last are looked at. So the work for a report does not grow with the window.
final class SketchIndex {
    private static final int KEYS = 32;
    private static final int HOLDERS = 40;
    private static final int CANDIDATES = 32;
    private static final int NONE = -1;

    private final Frequencies frequencies;
    private int[] keyOfSlot = new int[1 << 10];
    private int[] headOfSlot = filled(1 << 10);
    private int keysUsed;
    private int[] holder = new int[1 << 10];
    private int[] before = new int[1 << 10];
    private int entries;

    private float[] shared = new float[1 << 8];
    private int[] touched = new int[1 << 8];
    private final int[] best = new int[CANDIDATES];
    private final int[] keys = new int[KEYS];
    private final int[] weights = new int[KEYS];

    SketchIndex(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /// Asks for what may be like a report and then puts it in.
    ///
    /// @param number of the report; larger than those of all before
    /// @param sketch weighed
    /// @return numbers of at most [#CANDIDATES] reports that share most with it, in ascending order
    int[] candidatesThenAdd(int number, Sketch sketch, boolean alsoRare) {
        int chosen = chooseKeys(sketch, alsoRare);
        if (number >= shared.length) shared = Arrays.copyOf(shared, Math.max(number + 1, shared.length * 2));
        int found = 0;
        for (int i = 0; i < chosen; i++) {
            int slot = slot(keys[i]);
            float weight = (float) weights[i] * weights[i];
            int looked = 0;
            for (int at = headOfSlot[slot]; at != NONE && looked < HOLDERS; at = before[at], looked++) {
                int other = holder[at];
                if (shared[other] == 0) {
                    if (found == touched.length) touched = Arrays.copyOf(touched, found * 2);
                    touched[found++] = other;
                }
                shared[other] += weight;
            }
            put(keys[i], slot, number);
        }
        int[] nearest = nearest(found);
        for (int i = 0; i < found; i++) shared[touched[i]] = 0;
        return nearest;
    }

    /// The weightiest features into `keys`; those that no second report holds only if `alsoRare`.
    private int chooseKeys(Sketch sketch, boolean alsoRare) {
        int fewest = alsoRare ? 1 : 2;
        int size = 0;
        for (int i = 0; i < sketch.words.length; i++) {
            int weight = (sketch.wordCounts[i] & 255) * (sketch.wordRarities[i] & 255);
            if (size == KEYS && weight <= weights[size - 1]) continue;
            if (frequencies.holdersOfWord(sketch.words[i]) >= fewest) size = insert(sketch.words[i], weight, size);
        }
        for (int i = 0; i < sketch.entities.length; i++) {
            int weight = (sketch.entityCounts[i] & 255) * (sketch.entityRarities[i] & 255);
            if (size == KEYS && weight <= weights[size - 1]) continue;
            if (frequencies.holdersOfEntity(sketch.entities[i]) >= fewest) {
                size = insert(sketch.entities[i], weight, size);
            }
        }
        return size;
    }

    private int insert(int key, int weight, int size) {
        int at = Math.min(size, KEYS - 1);
        while (at > 0 && weights[at - 1] < weight) {
            keys[at] = keys[at - 1];
            weights[at] = weights[at - 1];
            at--;
        }
        keys[at] = key;
        weights[at] = weight;
        return Math.min(size + 1, KEYS);
    }

    /// Of equal ones those that were met first.
    private int[] nearest(int found) {
        int size = 0;
        for (int i = 0; i < found; i++) {
            float weight = shared[touched[i]];
            if (size == CANDIDATES && weight <= shared[best[size - 1]]) continue;
            int at = Math.min(size, CANDIDATES - 1);
            for (; at > 0 && shared[best[at - 1]] < weight; at--) best[at] = best[at - 1];
            best[at] = touched[i];
            size = Math.min(size + 1, CANDIDATES);
        }
        int[] nearest = Arrays.copyOf(best, size);
        Arrays.sort(nearest);
        return nearest;
    }

    private void put(int key, int slot, int number) {
        if (entries == holder.length) {
            holder = Arrays.copyOf(holder, entries * 2);
            before = Arrays.copyOf(before, entries * 2);
        }
        holder[entries] = number;
        before[entries] = headOfSlot[slot];
        boolean isNew = headOfSlot[slot] == NONE;
        keyOfSlot[slot] = key;
        headOfSlot[slot] = entries++;
        if (isNew && ++keysUsed * 3 > keyOfSlot.length * 2) grow();
    }

    private int slot(int key) {
        int mask = keyOfSlot.length - 1;
        int slot = Numbers.stir(key) & mask;
        while (headOfSlot[slot] != NONE && keyOfSlot[slot] != key) slot = (slot + 1) & mask;
        return slot;
    }

    private void grow() {
        int[] oldKeys = keyOfSlot;
        int[] oldHeads = headOfSlot;
        keyOfSlot = new int[oldKeys.length * 2];
        headOfSlot = filled(oldKeys.length * 2);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldHeads[i] == NONE) continue;
            int slot = slot(oldKeys[i]);
            keyOfSlot[slot] = oldKeys[i];
            headOfSlot[slot] = oldHeads[i];
        }
    }

    private static int[] filled(int size) {
        int[] empty = new int[size];
        Arrays.fill(empty, NONE);
        return empty;
    }
}
