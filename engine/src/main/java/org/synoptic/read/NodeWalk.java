package org.synoptic.read;

import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Visits the nodes in an element in reading order, however deep they lie, by index: without looking for neighbours and
/// without calls that nest.
final class NodeWalk {
    /// What is told of each node.
    interface Visitor {
        /// @return whether to go into it
        boolean enters(Node node);

        /// Called behind all that lies in a node that was gone into.
        void leaves(Element element);
    }

    private NodeWalk() {}

    /// @param root is not visited itself
    static void in(Element root, Visitor visitor) {
        Element[] around = new Element[64];
        int[] reached = new int[around.length];
        int depth = 0;
        around[0] = root;
        while (depth >= 0) {
            Element parent = around[depth];
            if (reached[depth] >= parent.childNodeSize()) {
                if (depth > 0) visitor.leaves(parent);
                depth--;
                continue;
            }
            Node node = parent.childNode(reached[depth]++);
            if (!visitor.enters(node) || !(node instanceof Element inner)) continue;
            if (++depth == around.length) {
                around = Arrays.copyOf(around, 2 * depth);
                reached = Arrays.copyOf(reached, 2 * depth);
            }
            around[depth] = inner;
            reached[depth] = 0;
        }
    }
}
