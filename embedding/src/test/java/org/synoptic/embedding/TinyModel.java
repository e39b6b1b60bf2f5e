package org.synoptic.embedding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// An ONNX file of one table of points, a row a word, written as its protocol buffer.
///
/// @see <a href="https://github.com/onnx/onnx/blob/main/onnx/onnx.proto">onnx.proto: the fields by number</a>
final class TinyModel {
    private static final int FLOAT = 1;
    private static final int INT64 = 7;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private TinyModel() {}

    static byte[] of(float[][] points) {
        return new TinyModel()
                .number(1, 8)
                .message(7, graph(points))
                .message(8, new TinyModel().number(2, 13))
                .bytes
                .toByteArray();
    }

    private static TinyModel graph(float[][] points) {
        TinyModel gather = new TinyModel()
                .text(1, "table")
                .text(1, "input_ids")
                .text(2, "last_hidden_state")
                .text(4, "Gather");
        return new TinyModel()
                .message(1, gather)
                .text(2, "tiny")
                .message(5, table(points))
                .message(11, value("input_ids", INT64, "1", "pieces"))
                .message(12, value("last_hidden_state", FLOAT, "1", "pieces", "numbers"));
    }

    private static TinyModel table(float[][] points) {
        ByteBuffer raw = ByteBuffer.allocate(points.length * points[0].length * Float.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        for (float[] point : points) {
            for (float number : point) raw.putFloat(number);
        }
        return new TinyModel()
                .number(1, points.length)
                .number(1, points[0].length)
                .number(2, FLOAT)
                .text(8, "table")
                .part(9, raw.array());
    }

    private static TinyModel value(String name, int type, String... sizes) {
        TinyModel shape = new TinyModel();
        for (String size : sizes) shape.message(1, new TinyModel().text(2, size));
        TinyModel tensor = new TinyModel().number(1, type).message(2, shape);
        return new TinyModel().text(1, name).message(2, new TinyModel().message(1, tensor));
    }

    private TinyModel number(int field, long value) {
        varint((long) field << 3);
        varint(value);
        return this;
    }

    private TinyModel text(int field, String value) {
        return part(field, value.getBytes(StandardCharsets.UTF_8));
    }

    private TinyModel message(int field, TinyModel value) {
        return part(field, value.bytes.toByteArray());
    }

    private TinyModel part(int field, byte[] value) {
        varint((long) field << 3 | 2);
        varint(value.length);
        bytes.writeBytes(value);
        return this;
    }

    private void varint(long value) {
        long left = value;
        for (; left > 127; left >>>= 7) bytes.write((int) (left & 127 | 128));
        bytes.write((int) left);
    }
}
