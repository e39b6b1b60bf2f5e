package org.synoptic.read;

import java.util.Arrays;
import org.jsoup.nodes.Element;

/// What the names of elements promise that one walk over a page looked up, for another walk in the same order: it asks
/// of each element that it comes to whether it is the next.
final class MetNames {
    private Element[] elements = new Element[256];
    private int[] promises = new int[elements.length];
    private int size;
    private int reached;

    /// @param promised see [ElementNames]
    void add(Element element, int promised) {
        if (size == promises.length) {
            elements = Arrays.copyOf(elements, 2 * size);
            promises = Arrays.copyOf(promises, 2 * size);
        }
        elements[size] = element;
        promises[size++] = promised;
    }

    boolean isNext(Element element) {
        return reached < size && elements[reached] == element;
    }

    /// What the next element promises.
    int next() {
        return promises[reached++];
    }
}
