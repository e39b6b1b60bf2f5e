package org.synoptic.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/// Lines of a large object: what lies near the root gets a line each, what lies deeper is kept on it. So the file can
/// be read, searched and compared by line.
final class Layout implements PrettyPrinter {
    private int depth;
    private int deepestLine = 2;

    /// Values down to this depth begin a line; the fields of the root are at depth 1.
    void linesDownTo(int deepest) {
        deepestLine = deepest;
    }

    ObjectWriteContext context() {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return Layout.this;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    private void line(JsonGenerator json) {
        if (depth <= deepestLine) json.writeRaw("\n" + " ".repeat(depth));
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(depth <= deepestLine ? "," : ", ");
        line(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        boolean broken = depth <= deepestLine;
        depth--;
        if (entries > 0 && broken) json.writeRaw("\n" + " ".repeat(depth));
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        line(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(depth <= deepestLine ? "," : ", ");
        line(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        boolean broken = depth <= deepestLine;
        depth--;
        if (values > 0 && broken) json.writeRaw("\n" + " ".repeat(depth));
        json.writeRaw(']');
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }
}
